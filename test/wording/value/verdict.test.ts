import { expect, test } from 'vitest';
import { figuresIn } from '../../../src/i18n/figures.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { ForecastTotals } from '../../../src/value/forecast-totals.ts';
import type { Outlook } from '../../../src/value/outlook.ts';
import type { HoldoutVerdict } from '../../../src/value/verdict.ts';
import { verdictSentences } from '../../../src/wording/value/check.ts';
import { outlookFacts, plainSentence, purchaseSentences } from '../../../src/wording/value/outlook.ts';

const languageOf = (locale: Locale) => ({
  locale,
  t: messagesOf(locale).value,
  format: figuresIn(locale, 'EUR'),
});

const TOTALS: ForecastTotals = {
  model: 'mbgnbd',
  months: 12,
  isBeyond: false,
  purchases: 900,
  purchasesInterval: [700, 1100],
  revenue: 9000,
  revenueInterval: [7000, 11_000],
  plain: { purchases: 1200, revenue: 12_000 },
  proposed: 'model',
};
const outlookOf = (proposed: ForecastTotals['proposed']) =>
  ({
    economics: { months: 12, margin: 1, yearlyRate: 0.1 },
    totals: { ...TOTALS, proposed },
    total: 8600,
    plain: 11_500,
    returning: { customers: 40, active: 31 },
  }) as Outlook;
const MODEL: HoldoutVerdict = { purchases: 'model', revenue: 'model', order: 'model', proposed: 'model' };
const PLAIN: HoldoutVerdict = { purchases: 'plain', revenue: 'plain', order: 'plain', proposed: 'plain' };

test.each(LOCALES)('where the plain rule was nearer it is said first, its figures too, %s', (locale) => {
  const text = languageOf(locale);
  const said = plainSentence(text, outlookOf('plain'), { verdict: PLAIN }) ?? '';
  expect(said.startsWith(text.t.model.plainFirst.slice(0, 20))).toBe(true);
  expect(outlookFacts(text, outlookOf('plain'))[0]?.[0]).toBe(text.t.model.plain);
  expect(outlookFacts(text, outlookOf('model'))[1]?.[0]).toBe(text.t.model.plain);
  const [first, second] = purchaseSentences(text, { ...TOTALS, proposed: 'plain' });
  expect([first, second].map((one) => one?.includes(text.format.whole(1200)))).toEqual([true, false]);
  expect(purchaseSentences(text, TOTALS)[0]).toContain(text.format.whole(900));
});

test('the model is called nearer only where it was, for purchases and for revenue', () => {
  const text = languageOf('en');
  const { modelNearer } = text.t.model;
  expect(plainSentence(text, outlookOf('model'), { verdict: MODEL })).toContain(modelNearer);
  const drawn = { ...MODEL, revenue: 'plain' } as const;
  expect(plainSentence(text, outlookOf('model'), { verdict: drawn })).not.toContain(modelNearer);
  expect(plainSentence(text, outlookOf('model'), { verdict: null })).not.toContain(modelNearer);
});

test('the check says who did better for totals, then for the order of customers', () => {
  const text = languageOf('en');
  const { verdict, order } = text.t.doubt;
  expect(verdictSentences(text, PLAIN)).toEqual([verdict.plain, order.plain]);
  expect(verdictSentences(text, MODEL)).toEqual([verdict.model, order.model]);
  expect(verdictSentences(text, { ...MODEL, revenue: 'plain' })[0]).toBe(verdict.drawn);
  expect(verdictSentences(text, { ...MODEL, order: null })).toEqual([verdict.model]);
});
