import type { Messages } from '../../i18n/messages.ts';
import { count, date, fill } from '../../i18n/words.ts';
import type { TotalsDescription } from '../../value/summary-file.ts';
import { type LabLanguage, purchasesInWords } from './lab-language.ts';

/** The words of the lab with those on files of one row per customer. */
export interface TotalsLanguage extends LabLanguage {
  readonly t: Messages['value'] & { readonly totals: Messages['totals'] };
}

/** What a file of one row per customer counts, in a sentence. */
export function totalsSentence(
  text: TotalsLanguage,
  { customers, purchases }: Pick<TotalsDescription, 'customers' | 'purchases'>,
): string {
  return count(text.locale, text.t.totals.counted, customers, {
    n: text.format.whole(customers),
    purchases: purchasesInWords(text, purchases),
  });
}

/** What a file of one row per customer counts, in labelled figures; what it does not say is left out. */
export function totalsFacts(
  { locale, t, format }: TotalsLanguage,
  { customers, purchases, revenue, from, to }: TotalsDescription,
): readonly (readonly [label: string, figure: string])[] {
  const { describe: words } = t;
  const period =
    from !== null && to !== null
      ? [[words.period, fill(words.fromTo, { from: date(locale, from), to: date(locale, to) })] as const]
      : [];
  return [
    [words.customers, format.whole(customers)],
    [t.totals.purchasesInAll, format.whole(purchases)],
    ...(revenue === null ? [] : [[words.revenue, format.money(revenue)] as const]),
    ...period,
  ];
}
