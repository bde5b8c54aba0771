import { asShown, type Figures } from '../../../i18n/figures.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { count, date, fill } from '../../../i18n/words.ts';
import type { AtRisk } from '../../../value/audit/at-risk.ts';
import type { Profile } from '../../../value/audit/profiles.ts';
import type { Whom } from '../../../value/audit/whom.ts';
import { isoDay } from '../../../value/calendar.ts';
import type { Economics } from '../../../value/economics.ts';

/** The words of whom to be centric for, in one language, and how figures are written. */
export interface WhomLanguage {
  readonly locale: Locale;
  readonly t: Messages['whom'];
  /** What stands for a share that cannot be told. */
  readonly unknown: string;
  /** The file says what customers brought. */
  readonly hasAmounts: boolean;
  readonly format: Figures;
}

/** What of the best customers is at risk; null: too few customers. */
export function riskSentence(
  { locale, t, format, unknown }: WhomLanguage,
  risk: AtRisk | null,
  { margin }: Pick<Economics, 'margin'>,
): string {
  if (!risk) return t.tooFew;
  if (risk.best === 0) return t.noneSure;
  const people = count(locale, t.people, risk.best, { n: format.whole(risk.best) });
  if (risk.customers === 0) return fill(t.noRisk, { people });
  const sum = format.money(risk.expected);
  return count(locale, t.risk, risk.customers, {
    n: format.whole(risk.customers),
    people,
    past: format.money(risk.past),
    share: risk.pastShare === null ? unknown : format.share(risk.pastShare),
    expected: margin === 1 ? sum : fill(t.ofMargin, { sum }),
  });
}

/** Who is in a segment, in short sentences. */
export function profileSentences(
  { locale, t, format, unknown, hasAmounts }: WhomLanguage,
  profile: Profile,
  { months, margin }: Pick<Economics, 'months' | 'margin'>,
): readonly string[] {
  const expects = margin === 1 ? t.expects : t.expectsMargin;
  const { customers, customerShare, valueShare, orders, basket, firstSeen, lastSeen, trait, expected } =
    profile;
  const month = (day: number) => date(locale, isoDay(day).slice(0, 7));
  return [
    count(locale, hasAmounts ? t.profile : t.profileOfCustomers, customers, {
      n: format.whole(customers),
      share: format.share(customerShare),
      value: valueShare === null ? unknown : format.share(valueShare),
    }),
    ...(orders && basket !== null
      ? [
          count(locale, hasAmounts ? t.buys : t.buysOnly, asShown(orders), {
            orders: format.precise(orders),
            basket: format.money(basket),
          }),
        ]
      : []),
    ...(firstSeen !== null && lastSeen !== null
      ? [fill(t.seen, { first: month(firstSeen), last: date(locale, isoDay(lastSeen)) })]
      : []),
    ...(trait ? [fill(t.channel, { name: trait.name, share: format.share(trait.share) })] : []),
    ...(expected !== null ? [count(locale, expects, months, { expected: format.money(expected) })] : []),
  ];
}

/** How much of what is expected each group by value holds; undefined without a forecast, or with nothing to share. */
export function byValueSentence(
  { t, format }: WhomLanguage,
  { held, settings: { cuts } }: Pick<Whom, 'held' | 'settings'>,
): string | undefined {
  if (held === null) return undefined;
  const [first, second, rest] = held;
  return fill(t.byValue.sentence, {
    great: cuts.great,
    good: cuts.good,
    first: format.share(first),
    second: format.share(second),
    rest: format.share(rest),
  });
}
