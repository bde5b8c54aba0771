import { asShown } from '../../../i18n/figures.ts';
import { count, fill } from '../../../i18n/words.ts';
import type { Winning } from '../../../value/audit/acquisition.ts';
import type { Whom } from '../../../value/audit/whom.ts';
import type { Economics } from '../../../value/economics.ts';
import type { WhomLanguage } from './whom.ts';

const YEAR = 12;

/** What a customer won brings, is worth, and whether it pays to win one: sentences, the first one always there. */
export function winningSentences(
  { locale, t, format }: WhomLanguage,
  all: Winning,
  { months }: Pick<Economics, 'months'>,
): readonly string[] {
  const words = t.winning;
  const within = { months: count(locale, words.months, all.followed) };
  const { followed, withinYear, withinFollowed, soFar, remaining, worth, cost, ratio, payback } = all;
  const brings =
    withinYear !== null && followed >= YEAR
      ? fill(words.brings, { year: format.money(withinYear) })
      : withinFollowed === null
        ? words.unseen
        : fill(words.tooShort, { ...within, sum: format.money(withinFollowed) });
  return [
    brings,
    ...(worth !== null && remaining !== null
      ? [
          fill(words.worth, {
            soFar: format.money(soFar),
            remaining: format.money(remaining),
            worth: format.money(worth),
            months: count(locale, words.months, months),
          }),
        ]
      : []),
    ...(cost !== null && ratio !== null
      ? [
          count(locale, words.ratio, asShown(ratio, 2), {
            cost: format.money(cost),
            ratio: format.precise(ratio, 2),
          }),
        ]
      : []),
    ...(cost !== null && followed > 0
      ? [payback === null ? fill(words.noPayback, within) : fill(words.payback, { n: payback })]
      : []),
  ];
}

/** Where what customers brought is not counted at the margin set: at which it is, and at which what all are worth; else undefined. */
export function ownMarginsSentence(
  { t, format }: WhomLanguage,
  { ownRate, economics: { margin } }: Pick<Whom, 'ownRate' | 'economics'>,
): string | undefined {
  if (ownRate === null) return undefined;
  const [own, given] = [format.share(ownRate), format.share(margin)];
  return own === given ? undefined : fill(t.winning.ownMargins, { own, given });
}

/** What today's customers are worth together, and how much of it newcomers are; undefined without a forecast. */
export function equitySentence(
  { locale, t, format }: WhomLanguage,
  { equity, economics }: Pick<Whom, 'equity' | 'economics'>,
  interval: readonly [low: number, high: number] | null,
  periodNamed: string,
): string | undefined {
  if (!equity) return undefined;
  const words = t.winning;
  const all = fill(words.equity, {
    total: format.money(equity.total),
    months: count(locale, words.months, economics.months),
    interval: interval
      ? fill(words.interval, { low: format.money(interval[0]), high: format.money(interval[1]) })
      : '',
  });
  const { customers, value } = equity.won;
  const newcomers =
    customers === 0
      ? fill(words.nobodyWon, { period: periodNamed })
      : count(locale, words.equityWon, customers, {
          n: format.whole(customers),
          period: periodNamed,
          won: format.money(value),
        });
  return `${all} ${newcomers}`;
}
