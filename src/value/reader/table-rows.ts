import type { Delimiter } from './choices.ts';
import { FileRefusal } from './problem.ts';
import type { Row } from './row.ts';
import { joined } from './text/bytes.ts';
import type { RowBatch } from './text/cell-rows.ts';
import { kindOfBytes, MARK_BYTES } from './text/file-kind.ts';
import { separatedRows, type TextForm } from './text/separated-rows.ts';
import { type ExcelForm, excelRows } from './workbook/excel-rows.ts';

/** How a table is written. */
export type TableForm = ({ readonly kind: 'text' } & TextForm) | ({ readonly kind: 'excel' } & ExcelForm);

/** Which table of a file is meant, where the user says so. */
export interface WantedTable {
  /** The name of a sheet, or its place among the visible ones counted from 1; of no effect on text. */
  readonly sheet?: string;
  /** What separates cells; of no effect on a workbook. */
  readonly delimiter?: Delimiter;
}

/** Packed, in bytes: all of a workbook is held while it is read. A full sheet of texts packs to less. */
const PACKED_AT_MOST = 100_000_000;

/** The first bytes, enough to be recognised unless there are no more. */
async function firstOf(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const first: Uint8Array[] = [];
  for (let size = 0; size < MARK_BYTES; ) {
    const { value, done } = await pieces.next();
    if (done) break;
    first.push(value);
    size += value.length;
  }
  return joined(first);
}

/** Who hears of a table while it is read. */
export interface TableHearing {
  /** How it is written. */
  readonly onForm: (form: TableForm) => void;
  /** How many bytes of a text were read. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** How much of a workbook was unpacked, as if it were bytes of the file. */
  readonly onUnpacked?: ((bytes: number) => void) | undefined;
}

/** The same pieces, which are counted. */
async function* counted(pieces: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void) {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (piece.length > 0) onBytes(bytes);
    yield piece;
  }
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    if (piece.length > 0) all.push(piece);
    size += piece.length;
    if (size > PACKED_AT_MOST) throw new FileRefusal('too-large-excel', { most: PACKED_AT_MOST / 1_000_000 });
  }
  return all;
}

async function* putBack(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** The rows of a file in batches, each to be done with before the next is asked for. Refuses what is none. */
export async function* tableRows(
  source: AsyncIterable<Uint8Array>,
  liking: (header: Row) => number,
  wanted: WantedTable,
  { onForm, onBytes, onUnpacked }: TableHearing,
): AsyncGenerator<RowBatch> {
  const pieces = source[Symbol.asyncIterator]();
  const first = await firstOf(pieces);
  if (first.length === 0) throw new FileRefusal('empty-file');
  const whole = putBack(first, pieces);
  const kind = kindOfBytes(first);
  if (kind === 'old-excel') throw new FileRefusal(kind);
  if (kind === 'zip') {
    const pieces = await collect(whole);
    const size = pieces.reduce((sum, { length }) => sum + length, 0);
    const onShare = (share: number) => onUnpacked?.(Math.round(share * size));
    const { form, batches } = excelRows({ pieces, onShare }, liking, wanted.sheet);
    onForm({ kind: 'excel', ...form });
    yield* batches;
  } else {
    if (kind !== undefined) throw new FileRefusal('not-purchases', { kind });
    const text = onBytes ? counted(whole, onBytes) : whole;
    yield* separatedRows(text, liking, wanted.delimiter, (form) => onForm({ kind: 'text', ...form }));
  }
}
