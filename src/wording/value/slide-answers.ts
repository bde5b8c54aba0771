import { type CustomerValue, judgeForecast } from '../../domain/model/customer-value.ts';
import { asShown, type Figures, figuresIn } from '../../i18n/figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, date, fill } from '../../i18n/words.ts';

/** The short words of the slide, and those of the summary. */
export interface SlideWords {
  readonly said: Messages['value']['slide']['said'];
  readonly summary: Messages['report']['customerValue'];
}

/** What is expected, and within what; first the rule that was nearer to what was held out. */
function expectedSaid(
  locale: Locale,
  { said, summary }: SlideWords,
  { money }: Figures,
  { forecast }: CustomerValue,
): readonly string[] {
  if (!forecast) return [summary.notExpected];
  const { margin, months, total, plain, proposed } = forecast;
  const [low, high] = forecast.range ?? forecast.interval ?? [];
  const over = { months: count(locale, summary.months, months), total: money(total) };
  const byModel = [
    fill(margin === 1 ? said.revenue : said.margin, over),
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
  const counted = fill(words.said.counted, {
    customers: figures.whole(value.customers),
    revenue: figures.money(value.revenue),
    share: figures.share(value.top15),
  });
  return [counted, ...expectedSaid(locale, words, figures, value)];
}

/** How the check on the past went, in a short sentence; none where nothing is forecast. */
export function checkInShort(
  locale: Locale,
  { said }: SlideWords,
  { forecast, check }: CustomerValue,
): readonly string[] {
  if (!forecast) return [];
  if (!check) return [said.notChecked];
  const { kind, by } = judgeForecast(check);
  const { share, precise } = figuresIn(locale, null);
  return [fill(said[kind], { n: kind === 'aboveTimes' ? precise(by, 2) : share(by) })];
}

/** Whom a business lives by, in short sentences; none where a file did not say it. */
export function whomInShort(
  locale: Locale,
  { said }: SlideWords,
  { best, currency }: CustomerValue,
): readonly string[] {
  if (!best) return [];
  const { whole, share, precise, money } = figuresIn(locale, currency ?? null);
  const who = count(locale, said.best, asShown(best.orders), {
    from: date(locale, best.from),
    customers: whole(best.customers),
    share: share(best.share),
    orders: precise(best.orders),
    basket: money(best.basket),
  });
  if (!best.left) return [who];
  return [who, fill(said.left, { best: whole(best.left.best), gone: whole(best.left.customers) })];
}
