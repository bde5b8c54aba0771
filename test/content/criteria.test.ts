import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locale.ts';
import { type Criterion, criterionSchema } from '../../src/playbook/table-schemas.ts';
import { ROOT } from '../sources.ts';
import { CONTENT } from './content-files.ts';

const CRITERIA: readonly Criterion[] = criterionSchema
  .array()
  .parse(JSON.parse(readFileSync(`${CONTENT}criteria.json`, 'utf8')));

/** The criteria of WCAG 2.2 at level A and at level AA, as the standard numbers them. */
const LEVELS = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
} as const;

test('every criterion of WCAG 2.2, A and AA, is there once, at its level and in its place', () => {
  for (const level of ['A', 'AA'] as const) {
    const own = CRITERIA.filter((one) => one.level === level).map(({ id }) => id);
    expect(own).toEqual(LEVELS[level].split(' '));
  }
  expect(CRITERIA).toHaveLength(55);
  const places = CRITERIA.map(({ id }) => id.split('.').reduce((sum, part) => sum * 100 + Number(part), 0));
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('a criterion said to hold, or to have no object, names who or what checked it; a gap is named', () => {
  expect(CRITERIA.filter(({ checks }) => checks.length === 0).map(({ id }) => id)).toEqual([]);
  for (const { outcome, gap } of CRITERIA) expect(gap !== undefined).toBe(outcome === 'gap');
});

test('every test that is named exists, with the sentence it is said to prove', () => {
  const named = CRITERIA.flatMap(({ checks }) =>
    checks.flatMap((check) => (check.by === 'test' ? [check] : [])),
  );
  expect(named.length).toBeGreaterThan(60);
  const missing = named.filter(({ file, title }) => {
    const text = existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '';
    return !['(', ',\n', ', '].some((before) =>
      ["'", '`'].some((quote) =>
        new RegExp(`${RegExp.escape(before)}\\s*${quote}${RegExp.escape(title)}`).test(text),
      ),
    );
  });
  expect(missing).toEqual([]);
});

test('every rule that is named is one of axe’s for that criterion', () => {
  const strays = CRITERIA.flatMap(({ id, checks }) => {
    const own = axe.getRules([`wcag${id.replaceAll('.', '')}`]).map(({ ruleId }) => ruleId);
    return checks.flatMap((check) =>
      check.by === 'axe'
        ? check.rules.filter((rule) => !own.includes(rule)).map((rule) => `${id}: ${rule}`)
        : [],
    );
  });
  expect(strays).toEqual([]);
});

test('what was looked at by hand was looked at on a day that has been', () => {
  const days = CRITERIA.flatMap(({ checks }) =>
    checks.flatMap((check) => (check.by === 'hand' ? [check.on] : [])),
  );
  expect(days.length).toBeGreaterThan(5);
  expect(days.every((day) => day <= new Date().toISOString().slice(0, 10))).toBe(true);
});

test('its words are set as each language sets its type', () => {
  const texts = CRITERIA.flatMap(({ name, how, gap, checks }) => [
    name,
    how,
    ...(gap ? [gap] : []),
    ...checks.flatMap((check) => (check.by === 'hand' ? [check.what] : [])),
  ]);
  for (const words of texts) {
    for (const locale of LOCALES) expect(words[locale]).not.toMatch(/'|"/);
    expect(words.fr).not.toMatch(/ [:;?!»%]|« /);
  }
});
