import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEVELS } from '../../src/domain/model/answer.ts';
import { PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { portraitsSchema } from '../../src/playbook/table-schemas.ts';
import { CONTENT, practiceFile } from './content-files.ts';

/** What joins two ideas in a line. */
const JOINS: Readonly<Record<Locale, RegExp>> = { en: /\band\b|;/i, fr: /\bet\b|;/i };

/** Lines that hold such a word, each read: it joins two names, or says the same thing from both sides. */
const REVIEWED: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'channel-choice 0',
    'first-contact-resolution 0',
    'customer-routines 0',
    'first-contact-resolution 1',
    'customer-education 0',
    'customer-education 1',
    'partner-journeys 0',
    'partner-journeys 2',
    'stated-preferences 1',
    'positive-surprise 1',
    'positive-surprise 3',
    'lifetime-value 0',
    'listening-by-value 1',
  ],
  fr: [
    'channel-choice 0',
    'customer-routines 0',
    'first-contact-resolution 0',
    'customer-education 1',
    'partner-journeys 0',
    'partner-journeys 2',
    'partner-journeys 4',
    'stated-preferences 1',
    'positive-surprise 3',
    'positive-surprise 4',
    'easy-feedback 0',
    'lifetime-value 0',
    'privacy-choice 4',
  ],
};

test.each(LOCALES)('a line that may hold two ideas was read, in %s', (locale) => {
  const joined = PRACTICE_IDS.flatMap((id) =>
    LEVELS.filter((level) => JOINS[locale].test(practiceFile(locale, id).words.levels[level] ?? '')).map(
      (level) => `${id} ${level}`,
    ),
  );
  expect(joined.sort()).toEqual([...REVIEWED[locale]].sort());
});

test.each(PRACTICE_IDS)('the portraits of %s stand on every level, each under an id of its own', (id) => {
  const file = readFileSync(`${CONTENT}portraits/${id}.json`, 'utf8');
  const { practice, portraits } = portraitsSchema.parse(JSON.parse(file));
  expect(practice).toBe(id);
  expect([...new Set(portraits.map(({ level }) => level))].sort()).toEqual([...LEVELS]);
  expect(new Set(portraits.map((one) => one.id)).size).toBe(portraits.length);
});
