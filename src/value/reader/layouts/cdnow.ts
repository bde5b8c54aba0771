import type { NamedColumns } from '../column-roles.ts';
import { type ChosenColumns, chooseColumns } from '../columns.ts';
import { isBlank, type Row } from '../row.ts';

/** Customer, in the sample another number for it, day, discs, dollars: between spaces, without titles. */
const PURCHASE = /^\d{5}(?: \d{4})? (?:19|20)\d{6} \d{1,4} \d{1,6}\.\d{2}$/;

/** The cells of a row that spaces separate. */
function cellsOf(row: Row): Row {
  return row.join(' ').trim().split(/\s+/);
}

/** Whether rows are those of the CDNOW study, whole or in its sample. */
export function isCdnow(rows: readonly Row[]): boolean {
  const written = rows.filter((row) => !isBlank(row));
  return written.length > 0 && written.every((row) => PURCHASE.test(cellsOf(row).join(' ')));
}

/**
 * The columns of the CDNOW study, of which it has four, or five in its sample; as the user says before all. The first is
 * the customer in both.
 */
export function cdnowColumns(first: Row, wanted: NamedColumns): ChosenColumns {
  const cells = cellsOf(first);
  const usual = {
    customer: { place: 1 },
    date: { place: cells.length - 2 },
    amount: { place: cells.length },
  };
  const chosen = chooseColumns(
    cells.map(() => ''),
    { ...usual, ...wanted },
  );
  return { ...chosen, titles: [], layout: 'cdnow', cellsOf };
}

/** The first rows of the CDNOW study as its cells. */
export function cdnowRows(rows: readonly Row[]): readonly Row[] {
  return rows.map(cellsOf);
}
