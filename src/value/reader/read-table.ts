import type { NamedColumns } from './column-roles.ts';
import { rolesFilled } from './columns.ts';
import { HeaderSearch } from './header.ts';
import { FileRefusal } from './problem.ts';
import type { Row } from './row.ts';
import { type TableForm, tableRows, type WantedTable } from './table-rows.ts';

export interface Watch {
  readonly signal?: AbortSignal;
  /** Hears how many bytes were read so far. */
  readonly onProgress?: (bytes: number) => void;
}

/** So many rows are told of at once: what is asked for with them stays near the processor. */
const EXPECTED = 1024;

/** Takes in the rows of a file, by their numbers in it. */
interface RowTaker {
  /** Hears which rows come next. */
  expect?(rows: readonly Row[]): void;
  add(row: Row, number: number): void;
}

async function* watched(source: AsyncIterable<Uint8Array>, { signal, onProgress }: Watch) {
  let bytes = 0;
  for await (const piece of source) {
    if (signal?.aborted) throw new FileRefusal('cancelled');
    bytes += piece.length;
    onProgress?.(bytes);
    yield piece;
  }
}

/** Reads a file to its end: `begin` makes what takes in its rows, once its titles are known. */
export async function readTable<Taker extends RowTaker>(
  source: AsyncIterable<Uint8Array>,
  wanted: NamedColumns & WantedTable,
  watch: Watch,
  begin: (search: HeaderSearch, form: TableForm | undefined) => Taker,
): Promise<{ readonly table: Taker; readonly form: TableForm }> {
  let form: TableForm | undefined;
  let table: Taker | undefined;
  let number = 0;
  const liking = (row: Row) => rolesFilled(row, wanted);
  const search = new HeaderSearch(liking);
  const batches = tableRows(watched(source, watch), liking, wanted, (found) => {
    form = found;
  });
  for await (const batch of batches) {
    if (watch.signal?.aborted) throw new FileRefusal('cancelled');
    for (let at = 0; at < batch.length; at += 1) {
      const row = batch[at] as Row;
      if (at % EXPECTED === 0) table?.expect?.(batch.slice(at, at + EXPECTED));
      number += 1;
      if (table !== undefined) table.add(row, number);
      else if (search.add(row)) table = begin(search, form);
    }
  }
  table ??= begin(search, form);
  if (form === undefined) throw new FileRefusal('empty-file');
  return { table, form };
}
