import type { Figures } from '../../i18n/figures.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, fill, list } from '../../i18n/words.ts';
import type { RowAccount, SetAside } from '../../value/reader/account.ts';

/** The words on how a file is read, in one language, and how its figures are written. */
export interface ReadingLanguage {
  readonly locale: Locale;
  readonly t: { readonly reading: Messages['valueReading'] };
  readonly format: Figures;
}

/** What became of the rows, in a sentence that adds up. */
export function accountSentence({ locale, t, format }: ReadingLanguage, { read, used }: RowAccount): string {
  const { account: words } = t.reading;
  const n = read - used;
  if (n === 0) return count(locale, words.all, read, { n: format.whole(read) });
  return fill(words.some, { read: format.whole(read), used: format.whole(used), n: format.whole(n) });
}

/** How many ways of writing a customer were one and the same; empty for none. */
export function mergedSentence({ locale, t, format }: ReadingLanguage, n: number): string {
  return n === 0 ? '' : count(locale, t.reading.account.merged, n, { n: format.whole(n) });
}

/** Why rows were set aside, with the values that say so where they do. */
export function reasonOf({ locale, t }: ReadingLanguage, { why, values = [] }: SetAside): string {
  const { reason } = t.reading;
  if (values.length === 0) return reason[why];
  const told = values.map((value) => value.replace(/=empty$/, `=${t.reading.sales.empty}`));
  return fill(t.reading.account.values, { reason: reason[why], values: list(locale, told) });
}

/** The account as the rows of a table: what, how many, their sum. `revenue` is that of the rows used. */
export function accountTable(
  language: ReadingLanguage,
  { read, used, setAside }: RowAccount,
  revenue: number | null,
): readonly (readonly [what: string, rows: string, amount: string])[] {
  const { account: words } = language.t.reading;
  const { whole, money } = language.format;
  const sum = (amount: number | null) => (amount === null ? '' : money(amount));
  return [
    [words.used, whole(used), sum(revenue)],
    ...setAside.map((kind) => {
      const what = fill(words.setAside, { reason: reasonOf(language, kind) });
      return [what, whole(kind.rows), sum(kind.amount)] as const;
    }),
    [words.total, whole(read), ''],
  ];
}
