import { excelRows, PACKED_AT_MOST } from './excel-rows.ts';
import { FileRefusal } from './problem.ts';
import type { Row } from './row.ts';
import { separatedRows, type TextForm } from './separated-rows.ts';

/** How a table is written. */
export type TableForm = ({ readonly kind: 'text' } & TextForm) | { readonly kind: 'excel' };

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
/** First bytes of what is often taken for a table: PDF, PNG, JPEG, gzip. */
const NO_TABLES = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
];

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Enough to know a file by its first bytes. */
const MARK_BYTES = 8;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

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

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    all.push(piece);
    size += piece.length;
    if (size > PACKED_AT_MOST) throw new FileRefusal('too-large-excel', { most: PACKED_AT_MOST / 1_000_000 });
  }
  return joined(all);
}

async function* putBack(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** The rows of a file in batches, whatever kind of table it is. Refuses what is none. */
export async function* tableRows(
  source: AsyncIterable<Uint8Array>,
  liking: (header: Row) => number,
  onForm: (form: TableForm) => void,
): AsyncGenerator<readonly Row[]> {
  const pieces = source[Symbol.asyncIterator]();
  const first = await firstOf(pieces);
  if (first.length === 0) throw new FileRefusal('empty-file');
  if (begins(first, OLD_EXCEL)) throw new FileRefusal('old-excel');
  if (NO_TABLES.some((mark) => begins(first, mark))) throw new FileRefusal('not-a-table');
  const whole = putBack(first, pieces);
  if (begins(first, ZIP)) {
    onForm({ kind: 'excel' });
    yield* excelRows(await collect(whole));
  } else {
    yield* separatedRows(whole, liking, (form) => onForm({ kind: 'text', ...form }));
  }
}
