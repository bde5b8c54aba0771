import type { Columns } from './reader/column-roles.ts';
import type { Warning } from './warning.ts';

/** “Total incl. VAT”, `total_price_tax_incl`, « Montant TTC »; a title in small letters, its signs as spaces. */
const WITH_TAX =
  /\bttc\b|\b(?:incl|inc|including|with|after) (?:all )?(?:tax|taxes|vat|gst|tva)\b|\b(?:tax|taxes|vat|gst|tva) (?:incl|inc|included|inclusive)\b|\btoutes taxes comprises\b/;

/** Whether a file says that its amounts include tax: by the title of their column, or as a book of accounts does. */
export function includesTax({
  titles,
  columns: { amount },
  warnings,
}: {
  readonly titles: readonly string[];
  readonly columns: Pick<Columns, 'amount'>;
  readonly warnings: readonly Warning[];
}): boolean {
  const title =
    amount === undefined ? '' : (titles[amount] ?? '').replace(/(?<!\p{L})taxée?s?(?!\p{L})/giu, 'ttc');
  const plain = title.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  return WITH_TAX.test(plain) || warnings.some(({ code }) => code === 'book-with-tax');
}
