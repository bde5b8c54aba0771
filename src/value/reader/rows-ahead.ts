import type { Row } from './row.ts';
import type { BetweenRows, CellRows } from './text/cell-rows.ts';
import type { RowWork } from './text/packed-rows.ts';

/** A place between two rows of a file. */
export interface PlaceBetween {
  /** How many bytes and rows stand before it, and how these are written. */
  readonly byte: number;
  readonly above: number;
  readonly between: BetweenRows;
}

/** Rows in a batch, and up to which byte of the file they were looked for. */
export interface FoundRows {
  readonly rows: readonly Row[] | CellRows;
  readonly byte: number;
}

/** Another thread, which finds the rows of a file while this one takes them in. */
export interface RowsAhead {
  /** Whether it can begin now. */
  readonly isReady: boolean;
  /** The rows from a place on: a batch is to be done with before the next is asked for. */
  find(place: PlaceBetween, work: RowWork): AsyncIterable<FoundRows>;
}

/** A thread that could not go on: all has to be read anew without it. */
export class ThreadLost extends Error {}

const NEWLINE = 10;

/** The bytes of a file, an empty piece behind a line end as long as it is wanted; `place` is how many came before it. */
export async function* marked(
  source: AsyncIterable<Uint8Array>,
  isWanted: () => boolean,
  place: { byte: number },
): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    const end = isWanted() ? piece.indexOf(NEWLINE) + 1 : 0;
    place.byte += end;
    if (end > 0) {
      yield piece.subarray(0, end);
      yield new Uint8Array();
    }
    place.byte += piece.length - end;
    if (piece.length > end) yield piece.subarray(end);
  }
}
