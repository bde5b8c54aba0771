import { type CustomerValue, judgeForecast } from '../../domain/model/customer-value.ts';
import { type Figures, figuresIn } from '../../i18n/figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, fill } from '../../i18n/words.ts';
import { bestInWords, peopleInWords } from '../report/best-customers.ts';
import { plainOff } from '../report/customer-value.ts';

/** The short words of the slide, and those of the summary. */
export interface SlideWords {
  readonly slide: Messages['value']['slide'];
  readonly summary: Messages['report']['customerValue'];
}

/** A sum that is expected, and what it is: revenue where no cost is taken off. */
export function sumExpected(
  { ofRevenue, ofMargin }: Pick<SlideWords['slide'], 'ofRevenue' | 'ofMargin'>,
  margin: number,
  total: string,
): string {
  return fill(margin === 1 ? ofRevenue : ofMargin, { total });
}

/** What is expected, and within what; first the rule that was nearer to what was held out. */
function expectedSaid(
  locale: Locale,
  { slide, summary }: SlideWords,
  { money }: Figures,
  { forecast }: CustomerValue,
): readonly string[] {
  if (!forecast) return [summary.notExpected];
  const { margin, months, total, plain, proposed } = forecast;
  const [low, high] = forecast.range ?? forecast.interval ?? [];
  const { said } = slide;
  const byModel = [
    fill(said.expected, {
      months: count(locale, summary.months, months),
      sum: sumExpected(slide, margin, money(total)),
    }),
    ...(low === undefined || high === undefined
      ? []
      : [fill(said.interval, { low: money(low), high: money(high) })]),
  ];
  if (plain === undefined) return byModel;
  const byRule = fill(said.plain, { total: money(plain) });
  return proposed === 'plain' ? [byRule, ...byModel] : [...byModel, byRule];
}

/** How much, in short sentences: what was counted, then what is expected. */
export function muchInShort(locale: Locale, words: SlideWords, value: CustomerValue): readonly string[] {
  const figures = figuresIn(locale, value.currency ?? null);
  const counted = fill(words.slide.said.counted, {
    customers: figures.whole(value.customers),
    revenue: figures.money(value.revenue),
    share: figures.share(value.top15),
  });
  return [counted, ...expectedSaid(locale, words, figures, value)];
}

/** How the check on the past went, in a short sentence; none where nothing is forecast. */
export function checkInShort(
  locale: Locale,
  { slide: { said }, summary }: SlideWords,
  value: CustomerValue,
): readonly string[] {
  const { forecast, check } = value;
  if (!forecast) return [];
  if (!check) return [said.notChecked];
  const { kind, by } = judgeForecast(check);
  const { share, precise } = figuresIn(locale, null);
  const off = plainOff(locale, summary, value);
  return [
    fill(said[kind], { n: kind === 'aboveTimes' ? precise(by, 2) : share(by) }),
    ...(off === null ? [] : [fill(said.plainChecked, { off })]),
  ];
}

/** Whom a business lives by, in short sentences; none where a file did not say it. */
export function whomInShort(
  locale: Locale,
  { slide: { said }, summary: { whom } }: SlideWords,
  { best, currency }: CustomerValue,
): readonly string[] {
  if (!best) return [];
  const figures = figuresIn(locale, currency ?? null);
  const who = bestInWords(locale, whom, said, figures, best);
  if (!best.left) return [who];
  const people = peopleInWords(locale, whom, figures, best.left.best);
  return [who, fill(said.left, { people, gone: figures.whole(best.left.customers) })];
}
