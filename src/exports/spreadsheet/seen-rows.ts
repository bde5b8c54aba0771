import type { Sheet } from 'hucre';
import type { ReadCell } from './read-cells.ts';

/** A row as it is seen on a sheet. */
export interface RowAsSeen {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly cells: readonly ReadCell[];
  /** The columns that a cell beside them is merged over: what they hold is not seen. */
  readonly hidden: ReadonlySet<number>;
}

/** More merged cells are not looked at: nobody merges so many by hand. */
const MERGES_AT_MOST = 2000;

/** Rows as they are seen: a merged cell stands in each row it covers, in its first column and in no other. */
export function seenRows({ rows, merges = [] }: Sheet): readonly RowAsSeen[] {
  const seen = rows.map((cells, at) => ({ row: at + 1, cells: [...cells], hidden: new Set<number>() }));
  for (const { startRow, endRow, startCol, endCol } of merges.slice(0, MERGES_AT_MOST)) {
    const shown = rows[startRow]?.[startCol];
    for (const one of seen.slice(startRow, endRow + 1)) {
      if (shown !== undefined) one.cells[startCol] = shown;
      const last = Math.min(endCol, one.cells.length - 1);
      for (let column = startCol + 1; column <= last; column += 1) one.hidden.add(column);
    }
  }
  return seen;
}
