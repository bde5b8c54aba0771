import type { NamedColumns } from './column-roles.ts';
import { rolesFilled } from './columns.ts';
import { HeadRows } from './head-rows.ts';
import { FileRefusal } from './problem.ts';
import type { Row } from './row.ts';
import { marked, type RowsAhead } from './rows-ahead.ts';
import { type TableForm, tableRows, type WantedTable } from './table-rows.ts';
import { BetweenRows, CellRows } from './text/cell-rows.ts';
import type { RowWork } from './text/packed-rows.ts';

export interface Watch {
  readonly signal?: AbortSignal;
  /** How many bytes the file has, where that is known. */
  readonly size?: number;
  /** Hears how many bytes were read so far; of a workbook, those that stand for as much of the work. */
  readonly onProgress?: (bytes: number) => void;
  /** Finds rows where it is ready to. */
  readonly ahead?: RowsAhead | undefined;
}

/** Takes in the rows of a file, by their numbers in it. */
interface RowTaker {
  add(row: Row, number: number): void;
  /** The same of rows by the places of their cells; `before`: the number of the row above them. */
  addCells?(rows: CellRows, before: number): void;
  /** Makes room for about so many rows in all. */
  reserve?(rows: number): void;
  /** What another thread may work out of the rows; undefined while that is not known. */
  readonly work?: RowWork | undefined;
}

/** So many bytes tell how many rows there are in all, and by so much it may be more. */
const [TELLING_BYTES, MARGIN] = [1 << 20, 1.02] as const;
/** Room is made for no more rows before they come. */
const ROWS_FORESEEN_AT_MOST = 20_000_000;

async function* watched(source: AsyncIterable<Uint8Array>, { signal }: Watch) {
  for await (const piece of source) {
    if (signal?.aborted) throw new FileRefusal('cancelled');
    yield piece;
  }
}

/** Reads a file to its end: `begin` makes what takes in its rows, once its titles and the rows right below are known. */
export async function readTable<Taker extends RowTaker>(
  source: AsyncIterable<Uint8Array>,
  wanted: NamedColumns & WantedTable,
  watch: Watch,
  begin: (head: HeadRows, form: TableForm | undefined) => Taker,
): Promise<{ readonly table: Taker; readonly form: TableForm }> {
  let form: TableForm | undefined;
  let table: Taker | undefined;
  let number = 0;
  const liking = (row: Row) => rolesFilled(row, wanted);
  const head = new HeadRows(liking);
  const place = { byte: 0 };
  const pieces = marked(watched(source, watch), () => watch.ahead?.isReady === true && !!table?.work, place);
  async function* batches(): AsyncGenerator<readonly Row[] | CellRows> {
    const own = tableRows(pieces, liking, wanted, {
      onForm: (found) => {
        form = found;
      },
      onBytes: watch.onProgress,
      onUnpacked: watch.onProgress,
    });
    for await (const batch of own) {
      if (!(batch instanceof BetweenRows)) yield batch;
      else if (watch.ahead && table?.work) {
        const found = watch.ahead.find({ ...place, above: number, between: batch }, table.work);
        for await (const { rows, byte } of found) {
          watch.onProgress?.(byte);
          place.byte = byte;
          yield rows;
        }
        return;
      }
    }
  }
  // Of so many bytes all rows were taken in.
  let taken = 0;
  let hasRoom = watch.size === undefined;
  const makeRoom = (size: number) => {
    if (place.byte === taken) return;
    if (taken >= TELLING_BYTES && table) {
      table.reserve?.(Math.min(ROWS_FORESEEN_AT_MOST, Math.ceil(((number * size) / taken) * MARGIN)));
      hasRoom = true;
    }
    taken = place.byte;
  };
  for await (const batch of batches()) {
    if (watch.signal?.aborted) throw new FileRefusal('cancelled');
    if (!hasRoom) makeRoom(watch.size ?? 0);
    if (table?.addCells && batch instanceof CellRows) {
      table.addCells(batch, number);
      number += batch.length;
      continue;
    }
    for (const row of batch) {
      number += 1;
      if (table !== undefined) table.add(row, number);
      else if (head.add(row)) table = begin(head, form);
    }
  }
  table ??= begin(head, form);
  if (form === undefined) throw new FileRefusal('empty-file');
  return { table, form };
}
