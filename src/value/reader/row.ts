/** The cells of a row, as texts. */
export type Row = readonly string[];

/** A wider table is none of purchases. */
export const COLUMNS_AT_MOST = 1000;

/** Whether nothing stands in a row. */
export function isBlank(row: Row): boolean {
  return (row.length === 1 && row[0] === '') || row.every((value) => value.trim() === '');
}
