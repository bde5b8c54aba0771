import { count, date, fill } from '../../i18n/words.ts';
import type { Description } from '../../value/description.ts';
import { CORRELATION_AT_MOST } from '../../value/doubts.ts';
import { type LabLanguage, purchasesInWords } from './lab-language.ts';

type Counted = Pick<Description, 'from' | 'to' | 'customers' | 'purchases' | 'revenue'>;

/** What was counted in a file, where its revenue cannot be shared out, or is not known. */
export function countedSentence(
  { locale, t, format }: LabLanguage,
  counted: Counted,
  hasAmounts: boolean,
): string {
  return count(locale, hasAmounts ? t.short.total : t.short.purchases, counted.customers, {
    n: format.whole(counted.customers),
    from: date(locale, counted.from),
    to: date(locale, counted.to),
    purchases: purchasesInWords({ locale, t, format }, counted.purchases),
    revenue: format.money(counted.revenue),
  });
}

/** What was counted in a file, in labelled figures: orders where they are numbered, else rows; revenue where it is known. */
export function countedFacts(
  { locale, t, format }: LabLanguage,
  { customers, purchases, revenue, from, to }: Counted,
  { isNumbered, hasAmounts }: { readonly isNumbered: boolean; readonly hasAmounts: boolean },
): readonly (readonly [label: string, figure: string])[] {
  const { describe: words } = t;
  return [
    [words.customers, format.whole(customers)],
    [isNumbered ? words.orders : words.purchases, format.whole(purchases)],
    ...(hasAmounts ? [[words.revenue, format.money(revenue)] as const] : []),
    [words.period, fill(words.fromTo, { from: date(locale, from), to: date(locale, to) })],
  ];
}

/** How large a segment is; without revenue there is no share of it to tell. */
export function segmentSentence(
  { t, format }: LabLanguage,
  words: { readonly sentence: string; readonly sentenceOfCustomers: string },
  segment: { readonly customerShare: number | null; readonly valueShare: number | null } | undefined,
): string {
  const share = (value: number | null | undefined) => (value == null ? t.unknown : format.share(value));
  return fill(segment?.valueShare == null ? words.sentenceOfCustomers : words.sentence, {
    customers: share(segment?.customerShare),
    revenue: share(segment?.valueShare),
  });
}

/** Whether those who buy often spend more each time; null when it cannot be told. */
export function correlationSentence({ t, format }: LabLanguage, correlation: number | null): string {
  const { correlation: words } = t.doubt;
  if (correlation === null) return words.none;
  const isRelated = Math.abs(correlation) > CORRELATION_AT_MOST;
  return fill(isRelated ? words.related : words.fine, { n: format.precise(correlation, 2) });
}
