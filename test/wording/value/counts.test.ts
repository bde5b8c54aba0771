import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { type LabWords, textIn } from '../../../src/islands/value/lab-text.ts';
import { audit } from '../../../src/value/audit/audit.ts';
import { NO_COSTS } from '../../../src/value/audit/money.ts';
import { FIRST_ECONOMICS } from '../../../src/value/economics.ts';
import type { ForecastTotals } from '../../../src/value/forecast-totals.ts';
import { valueSummarySentences } from '../../../src/wording/report/value-summary.ts';
import { accountSentence } from '../../../src/wording/value/account.ts';
import { cohortSentence } from '../../../src/wording/value/audit/cohorts.ts';
import { onePeriodSentence } from '../../../src/wording/value/audit/one-period.ts';
import { riskSentence } from '../../../src/wording/value/audit/whom.ts';
import { winningSentences } from '../../../src/wording/value/audit/winning.ts';
import { checkSentence } from '../../../src/wording/value/check.ts';
import { countedSentence } from '../../../src/wording/value/description.ts';
import { onceSentence, purchaseSentences } from '../../../src/wording/value/outlook.ts';
import { muchInShort, whomInShort } from '../../../src/wording/value/slide-answers.ts';
import { totalsSentence } from '../../../src/wording/value/totals.ts';
import { warningSentence } from '../../../src/wording/value/warning.ts';
import { fileOf } from '../../value/audit/files.ts';

function labWords(locale: Locale): LabWords {
  const { value, valueReading: reading, totals, report, audit: views, whom } = messagesOf(locale);
  return { ...value, reading, totals, summary: report.customerValue, audit: views, whom };
}
const textOf = (locale: Locale, withTax = false) =>
  textIn(locale, labWords(locale), 'EUR', { isNumbered: true, hasAmounts: true, withTax });

const SUMMARY = {
  from: '2025-01-01',
  to: '2025-12-31',
  customers: 40,
  revenue: 900,
  top15: 0.5,
  gini: 0.4,
};
const PERIOD = { from: '2025-01-01', to: '2025-12-31' };

/** Every sentence of the lab that counts something, with so many of it. */
function sentencesWith(locale: Locale, n: number): readonly (string | null)[] {
  const text = textOf(locale);
  const { t } = text;
  const whom = { locale, t: t.whom, unknown: t.unknown, hasAmounts: true, format: text.format };
  const views = { locale, t: t.audit, format: text.format };
  const best = { ...PERIOD, customers: Math.max(1, n), share: 0.4, orders: n, basket: 30 };
  const summary = {
    ...SUMMARY,
    forecast: {
      months: Math.max(1, n),
      margin: 1,
      yearlyRate: 0.1,
      total: 80,
      plain: 70,
      proposed: 'plain',
      topTenth: 0.3,
    },
    best: { ...best, left: { best: Math.max(1, n), customers: n, past: 90 } },
    rows: { read: 40 + n, used: 40, setAside: n > 0 ? [{ why: 'unreadable', rows: n }] : [] },
    check: { expected: n, actual: n, plain: 2 * n },
  };
  const totals: ForecastTotals = {
    model: 'mbgnbd',
    months: 12,
    isBeyond: false,
    purchases: n,
    purchasesInterval: [0, 2 * n],
    revenue: null,
    revenueInterval: null,
    plain: { purchases: n, revenue: null },
    proposed: 'plain',
  };
  const file = fileOf(Array.from({ length: Math.max(1, n) }, (_, at) => [at, '2025-01-01', 5] as const));
  const seen = audit(file.transactions, file.histories, NO_COSTS);
  const scale = { isMargin: false, rate: 1 };
  const winning = { customers: n, soFar: 1, remaining: 1, worth: 2, cost: 2, ratio: n, payback: null };
  const check = {
    calibrationEnd: 20_000,
    chosen: { purchases: n, revenue: null },
    actual: { purchases: n, revenue: null },
  } as Parameters<typeof checkSentence>[1];
  const counted = { ...PERIOD, customers: n, purchases: n, revenue: 12 };
  const slide = { slide: t.slide, summary: t.summary };
  return [
    ...valueSummarySentences(locale, t.summary, summary),
    ...whomInShort(locale, slide, summary),
    ...muchInShort(locale, slide, summary),
    riskSentence(
      whom,
      { best: Math.max(1, n), customers: n, past: 9, pastShare: 0.1, expected: 4 },
      FIRST_ECONOMICS,
    ),
    ...winningSentences(
      whom,
      { ...winning, withinYear: null, followed: n, withinFollowed: 1 },
      FIRST_ECONOMICS,
    ),
    onePeriodSentence(views, { ...seen.one, tenths: [] }, scale, true),
    onePeriodSentence(views, seen.one, scale, false),
    cohortSentence(views, seen.life, scale, true),
    countedSentence(text, counted, true),
    countedSentence(text, counted, false),
    totalsSentence(text, counted),
    ...purchaseSentences(text, totals),
    onceSentence(text, { once: { customers: n, active: n }, totals } as Parameters<typeof onceSentence>[1]),
    checkSentence(text, check),
    accountSentence(text, { read: 40 + n, used: 40, setAside: [], firstSetAside: [] } as never),
    ...(['forecast-off', 'plain-rule-better'] as const).map((code) =>
      warningSentence(text, { code, params: { expected: n, actual: n, plain: n } }),
    ),
  ];
}

/** A figure that counts none or one, with words for several. */
const WRONG = {
  fr: /(?<![\d\u202f\u00a0,.%])[01][\s\u00a0](?:\S+s\b(?<!mois|fois|dans|depuis)|sont|ont)|\b(?:les|parmi les) 1\b/i,
  en: /(?<![\d,.%])1 (?!is\b)(?:\w+s\b(?<!was|has|this)|have|are|were)|(?<![\d,.%])0 (?:customer|purchase|order|month)\b/i,
} as const satisfies Record<Locale, RegExp>;

describe.each(LOCALES)('in %s', (locale) => {
  test.each([0, 1, 2, 1234])('%i is said with the words it takes', (n) => {
    for (const sentence of sentencesWith(locale, n)) {
      expect(sentence ?? '').not.toMatch(WRONG[locale]);
      expect(sentence ?? '').not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  test('amounts that include tax are called so wherever amounts are spoken of', () => {
    const { revenue, withTax } = labWords(locale).summary;
    const said = JSON.stringify(sayings(textOf(locale, true).t));
    expect(said).toContain(withTax);
    expect(said.replaceAll(`{${revenue}}`, '').toLowerCase()).not.toContain(`${revenue} `);
    expect(JSON.stringify(sayings(textOf(locale).t))).not.toContain(withTax);
    // Words that were called so already, and a summary that says it, are said alike.
    const { summary } = textOf(locale, true).t;
    const sentences = valueSummarySentences(locale, summary, { ...SUMMARY, withTax: true });
    expect(sentences).toEqual(
      valueSummarySentences(locale, labWords(locale).summary, { ...SUMMARY, withTax: true }),
    );
    expect(sentences[0]).toContain(withTax);
  });
});

/** What is said of a file that was read: neither how files are read, nor what the noun itself is. */
function sayings({ file: _, problem: __, reading: ___, summary, ...words }: LabWords) {
  const { withTax, revenue, ...others } = summary;
  return { ...words, summary: others };
}
