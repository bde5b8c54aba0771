import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../src/i18n/figures.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { audit } from '../../../src/value/audit/audit.ts';
import { NO_COSTS } from '../../../src/value/audit/money.ts';
import type { BaseHealth } from '../../../src/value/audit/whole-base.ts';
import { auditWords } from '../../../src/wording/value/audit/audit-language.ts';
import { healthSentence } from '../../../src/wording/value/audit/base.ts';
import { cohortSentence, comparisonSentence } from '../../../src/wording/value/audit/cohorts.ts';
import { onePeriodSentence } from '../../../src/wording/value/audit/one-period.ts';
import { periodName, shortPeriod } from '../../../src/wording/value/audit/period-name.ts';
import { twoPeriodsSentence } from '../../../src/wording/value/audit/two-periods.ts';
import { fileOf, on } from '../../value/audit/files.ts';

const languageOf = (locale: Locale) => ({
  locale,
  t: messagesOf(locale).audit,
  format: figuresIn(locale, 'EUR'),
});
const EN = languageOf('en');
const REVENUE = { isMargin: false, rate: 1 };
const nameOf = (from: string, to: string, locale: Locale = 'en') =>
  periodName(locale, languageOf(locale).t.range, { from: on(from), to: on(to) });

test('a period is called by its year, its month, its months, else by its two days', () => {
  expect(nameOf('2025-01-01', '2025-12-31')).toBe('2025');
  expect(nameOf('2025-01-01', '2025-12-30')).toBe('2025');
  expect(nameOf('2025-02-01', '2025-02-28')).toBe('February\u00a02025');
  expect(nameOf('2025-01-01', '2025-03-31')).toBe('January – March\u00a02025');
  expect(nameOf('2025-01-01', '2025-03-31', 'fr')).toBe('janvier – mars\u00a02025');
  expect(nameOf('2024-07-01', '2025-06-30')).toBe('July\u00a02024 – June\u00a02025');
  expect(nameOf('2025-01-10', '2025-04-09')).toBe('10\u00a0January\u00a02025 to 9\u00a0April\u00a02025');
  expect(shortPeriod('en', { from: on('2025-01-01'), to: on('2025-12-31') })).toBe('2025');
  expect(shortPeriod('en', { from: on('2025-01-10'), to: on('2025-04-09') })).toBe('Apr\u00a02025');
});

/** Two calendar years of a shop: twelve customers the first, of whom ten stay; six won in the second. */
const { transactions, histories } = fileOf([
  [99, '2024-01-01', 10],
  ...Array.from({ length: 12 }, (_, at) => [at, '2024-03-01', 20 + at] as const),
  ...Array.from({ length: 10 }, (_, at) => [at, '2025-03-01', 10 + at] as const),
  ...Array.from({ length: 6 }, (_, at) => [20 + at, '2025-04-01', 5] as const),
  [0, '2025-12-31', 15],
]);
const seen = audit(transactions, histories, NO_COSTS);

test('who made a period is said with its best tenth and its lower half', () => {
  expect(onePeriodSentence(EN, seen.one, REVENUE, true)).toBe(
    '2025: 16 customers brought €190 in 17 orders. The tenth of them that brought most made 23.2% of it, the half that brought least 27.9%.',
  );
  expect(onePeriodSentence(EN, seen.one, { isMargin: true, rate: 0.5 }, true)).toContain('brought €95 in');
  expect(onePeriodSentence(EN, seen.one, REVENUE, false)).toContain('The file has no amounts');
  const byDay = { ...EN, t: auditWords(EN.t, seen.isNumbered) };
  expect(onePeriodSentence(byDay, seen.one, REVENUE, true)).toContain('brought €190 in 17 purchase days.');
  expect(onePeriodSentence(EN, { ...seen.one, tenths: [] }, REVENUE, true)).toContain('too few to tell');
});

test('a sentence that a period begins has its capital in French too', () => {
  const french = languageOf('fr');
  const quarter = { ...seen.one.period, from: on('2025-01-01'), to: on('2025-03-31') };
  expect(onePeriodSentence(french, { ...seen.one, period: quarter }, REVENUE, true)).toMatch(
    /^Janvier – mars\u00a02025\u00a0: /,
  );
});

test('what changed is said with the factor that did most of it', () => {
  if (!seen.two) throw new Error('Two years');
  expect(twoPeriodsSentence(EN, seen.two)).toBe(
    '2025, against 2024: revenue went from €316 to €190 (−39.9%). What they spent per order weighed most: −€197. New customers: 6; customers who did not order again: 3.',
  );
  const { moves } = seen.two;
  const same = { ...seen.two, before: seen.two.after, moves };
  expect(twoPeriodsSentence(EN, same)).toContain('revenue stayed at €190.');
});

test('what became of a cohort, and what cannot be told yet', () => {
  expect(cohortSentence(EN, seen.life, REVENUE, true)).toMatch(
    /^Customers won, April – June\u00a02025: 6\. Share of them who ordered in the period after: 0%/,
  );
  expect(cohortSentence(EN, seen.life, REVENUE, false)).not.toContain('€');
  expect(cohortSentence(EN, null, REVENUE, true)).toBe(
    'This cannot be told: nobody in the file ordered anything.',
  );
});

describe('newer customers against earlier ones', () => {
  const verdict = (change: number, reach: number) =>
    comparisonSentence(
      EN,
      {
        firstDays: 91,
        cohorts: [],
        verdict: {
          older: { customers: 30, margin: 50 },
          newer: { customers: 30, margin: 50 + change },
          change,
          interval: [change - reach, change + reach],
        },
      },
      REVENUE,
    );

  test('are better, worse, or it may be chance', () => {
    expect(verdict(10, 4)).toBe(
      'Yes: in the first 91\u00a0days after their first order, newer customers brought €60 each, earlier ones €50. That is €10 more (+€6 to +€14, at 95%).',
    );
    expect(verdict(-10, 4)).toContain('That is €10 less (−€14 to −€6, at 95%)');
    expect(verdict(-10, 12)).toContain('Chance alone may explain the difference (−€22 to +€2, at 95%)');
  });
});

describe('the health of the base', () => {
  const health = (kept: number, won: number, isFirst = false): BaseHealth => ({
    earlier: { from: on('2024-01-01'), to: on('2024-12-31'), isWhole: true },
    later: { from: on('2025-01-01'), to: on('2025-12-31'), isWhole: true },
    before: 100,
    kept,
    won,
    wonBefore: 7,
    wonAfter: 5,
    isFirst,
  });

  test('is whether it grows from within, lives on newcomers, or shrinks', () => {
    expect(healthSentence(EN, health(104, 10))).toContain('Earlier customers alone bring more');
    expect(healthSentence(EN, health(80, 30))).toContain('the base lives on winning customers');
    expect(healthSentence(EN, health(80, 10))).toBe(
      '2025: customers won earlier brought €80, which is 80% of what all customers had brought in the period before (2024). Those won since added €10. Newcomers did not make up for what was lost: the base shrinks. Customers won: 5, against 7 in the period before.',
    );
    expect(healthSentence(EN, health(80, 10, true))).not.toContain('Customers won');
    expect(healthSentence(EN, null)).toContain('cannot be told');
  });
});

test.each(LOCALES)('no sentence in %s leaves a place unfilled', (locale) => {
  const language = languageOf(locale);
  const all = [
    onePeriodSentence(language, seen.one, REVENUE, true),
    seen.two ? twoPeriodsSentence(language, seen.two) : '',
    cohortSentence(language, seen.life, REVENUE, true),
    seen.comparison ? comparisonSentence(language, seen.comparison, REVENUE) : '',
    healthSentence(language, seen.base?.health ?? null),
  ];
  for (const sentence of all) expect(sentence).toMatch(/^[^{}]+$/);
});
