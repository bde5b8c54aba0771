import { expect, test } from 'vitest';
import { inFigures, inPercent } from '../../src/i18n/in-figures.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { moment } from '../../src/i18n/moment.ts';
import { tagOf } from '../../src/i18n/tag.ts';
import { withOrdinal } from '../../src/i18n/with-ordinal.ts';
import { date, thousands } from '../../src/i18n/words.ts';
import { codeOf, sourceFiles } from '../sources.ts';

const VALUES = [
  0, 1, 9.5, 12, 999, 1_000, 1_234.5, 12_345, 999_999, 1_000_000, 0.125, 2.675, 1.0005, 0.0004, -0.25, -1_234,
];
const DAYS = Array.from({ length: 366 }, (_, at) =>
  new Date(Date.UTC(2028, 0, at + 1)).toISOString().slice(0, 10),
);

/** With a minus sign where the browser has a hyphen; nothing is less than nothing. */
const signed = (text: string) => text.replace('-', '−').replace(/^−0$/, '0');

test.each(LOCALES)('numbers and shares in %s are those of the language', (locale) => {
  const tag = tagOf(locale);
  for (const value of VALUES) {
    expect(inFigures(locale, value)).toBe(signed(value.toLocaleString(tag)));
    if (Number.isInteger(value)) expect(thousands(locale, value)).toBe(value.toLocaleString(tag));
    for (const digits of [0, 1, 2])
      expect(inFigures(locale, value, digits)).toBe(
        signed(value.toLocaleString(tag, { maximumFractionDigits: digits })),
      );
    expect(inPercent(locale, value)).toBe(
      signed(value.toLocaleString(tag, { style: 'percent' }).replace(/\u00a0/, '\u202f')),
    );
  }
});

/** With the year on the line of its month. */
const withYear = (text: string) => text.replace(/ (?=\d{4})/, '\u00a0');

test.each(LOCALES)('days, months and hours in %s are those of the language', (locale) => {
  const tag = tagOf(locale);
  const inUtc = { timeZone: 'UTC' } as const;
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', ...inUtc });
  const month = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', ...inUtc });
  const hour = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
  for (const [at, iso] of DAYS.entries()) {
    expect(date(locale, iso)).toBe(withYear(withOrdinal(locale, day.format(new Date(iso)))));
    expect(date(locale, iso.slice(0, 7))).toBe(withYear(month.format(new Date(iso))));
    const time = new Date(2028, 0, 1 + at, at % 24, at % 60);
    expect(moment(locale, time.toISOString())).toBe(withYear(withOrdinal(locale, hour.format(time))));
  }
});

test('only a day that a text begins with is kept beside what follows; a tag of no language of ours is its own', () => {
  expect(withOrdinal('en', '3 May 2028')).toBe('3\u00a0May 2028');
  expect(withOrdinal('en', 'on 3 May 2028')).toBe('on 3 May 2028');
  expect(tagOf('de')).toBe('de');
});

test('what is no day and no time comes back as it is', () => {
  for (const text of ['', 'soon', '2028-13-01', '0000-01-01']) expect(date('en', text)).toBe(text);
  expect(moment('fr', 'soon')).toBe('soon');
});

test('no page has the browser form texts as it opens: its first format holds a phone up for 80 ms', () => {
  const forming = /\bIntl\.(?!PluralRules|LDML)|\.toLocale\w*String\(|\.localeCompare\(/;
  // What the build draws, what is asked for by a press, and what follows the choice of a file.
  const later = /\.astro$|^(?:playbook|exports|value|wording\/(?:reading|value|house))\//;
  expect(
    sourceFiles()
      .filter((file) => !later.test(file) && forming.test(codeOf(file)))
      .sort(),
  ).toEqual(['components/privacy/show-stored.ts', 'i18n/figures.ts', 'i18n/other-locales.ts']);
});
