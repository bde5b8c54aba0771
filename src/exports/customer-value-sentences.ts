import { type CustomerValue, forecastError } from '../domain/customer-value.ts';
import { dayIn, figuresIn } from '../i18n/figures.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill } from '../i18n/words.ts';

export interface CustomerValueWords {
  readonly counted: string;
  readonly expected: string;
  /** The same at a margin of 100 %. */
  readonly expectedRevenue: string;
  readonly interval: string;
  readonly notExpected: string;
  readonly right: string;
  readonly above: string;
  readonly below: string;
  readonly nothingCame: string;
  readonly notChecked: string;
}

/** Within this share of what came, a forecast counts as right. */
const RIGHT_WITHIN = 0.01;

/** What a file of purchases said, in three sentences: what was counted, what is expected, how the check went. */
export function customerValueSentences(
  locale: Locale,
  words: CustomerValueWords,
  value: CustomerValue,
): readonly string[] {
  const { from, to, customers, revenue, top15, gini, forecast, check } = value;
  const figures = figuresIn(locale, value.currency ?? null);
  const counted = fill(words.counted, {
    from: dayIn(locale, from),
    to: dayIn(locale, to),
    customers: figures.whole(customers),
    revenue: figures.money(revenue),
    share: figures.share(top15),
    gini: figures.hundredths(gini),
  });
  if (!forecast) return [counted, words.notExpected];
  const expected = fill(forecast.margin === 1 ? words.expectedRevenue : words.expected, {
    n: forecast.months,
    total: figures.money(forecast.total),
    margin: figures.share(forecast.margin),
    rate: figures.share(forecast.yearlyRate),
    tenth: figures.share(forecast.topTenth),
  });
  const [low, high] = forecast.interval ?? [];
  const interval =
    low !== undefined && high !== undefined
      ? [fill(words.interval, { low: figures.money(low), high: figures.money(high) })]
      : [];
  return [counted, [expected, ...interval].join(' '), checkSentence(words, figures.share, check)];
}

function checkSentence(
  words: CustomerValueWords,
  share: (value: number) => string,
  check: CustomerValue['check'],
): string {
  if (!check) return words.notChecked;
  const error = forecastError(check);
  if (error === null) return words.nothingCame;
  if (Math.abs(error) < RIGHT_WITHIN) return words.right;
  return fill(error > 0 ? words.above : words.below, { n: share(Math.abs(error)) });
}
