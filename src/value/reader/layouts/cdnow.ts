import type { ChosenColumns } from '../columns.ts';
import { isBlank, type Row } from '../row.ts';

/** Customer, in the sample too, day, discs, dollars; no titles. */
const PURCHASE = /^\d{5}(?: \d{4})? (?:19|20)\d{6} \d{1,3} \d+\.\d{2}$/;
const ROWS_AT_LEAST = 1;

/** Whether rows are those of the CDNOW study, whole or in its sample. */
export function isCdnow(rows: readonly Row[]): boolean {
  const written = rows.filter((row) => !isBlank(row));
  return (
    written.length >= ROWS_AT_LEAST &&
    written.every((row) =>
      PURCHASE.test(
        row
          .map((cell) => cell.trim())
          .filter(Boolean)
          .join(' '),
      ),
    )
  );
}

/** The columns of the CDNOW study. The first is the customer, in the whole and in its sample. */
export function cdnowColumns(first: Row): ChosenColumns {
  const amount = first.length - 1;
  const columns = { customer: 0, date: amount - 2, amount };
  return { columns, titles: [], layout: 'cdnow', isOfOrders: false, weak: [] };
}
