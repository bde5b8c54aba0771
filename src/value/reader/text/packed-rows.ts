import { AmountReader } from '../amounts/amount-reader.ts';
import type { DecimalSign } from '../choices.ts';
import { ISO_LENGTH, NO_DAY, plainIso } from '../dates/date-reader.ts';
import type { Row } from '../row.ts';
import { markOfCells } from '../rows/repeat-watch.ts';
import { CellRows, type WorkedOut } from './cell-rows.ts';
import { hashOf } from './codes.ts';
import { Letters } from './letters.ts';
import type { Separators } from './quoted-field.ts';

/** What is worked out of each row where its cells are found: of which columns, and how amounts are written if that is told. */
export interface RowWork {
  readonly customer: number;
  readonly date: number;
  readonly amount: number | undefined;
  readonly decimal: DecimalSign | undefined;
  /** Whether rows are marked. */
  readonly isMarked: boolean;
}

/** Rows by the places of their cells, for another thread. */
interface PackedCells {
  readonly codes: Uint8Array<ArrayBuffer>;
  /** Undefined where all letters are ASCII. */
  readonly text: string | undefined;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly firsts: Int32Array;
  readonly worked: WorkedOut;
}
export type PackedRows = { readonly rows: readonly Row[] } | { readonly cells: PackedCells };

/** Works out what hangs on each row alone. A row that has no such cell is told as a text. */
function workOut(cells: CellRows, { customer, date, amount, decimal, isMarked }: RowWork): WorkedOut {
  const { letters, starts, ends, length } = cells;
  const { codes } = letters;
  const [hashes, days] = [new Int32Array(length), new Int32Array(length).fill(NO_DAY)];
  const amounts = amount === undefined ? undefined : new Float64Array(length).fill(Number.NaN);
  const signs = amounts && new Uint8Array(length);
  const marks = isMarked ? new Int32Array(length) : undefined;
  const reader = new AmountReader(decimal);
  for (let row = 0; row < length; row += 1) {
    const width = cells.widthOf(row);
    if (width > customer) {
      const cell = cells.cellAt(row, customer);
      hashes[row] = hashOf(codes, starts[cell] as number, ends[cell] as number);
    }
    if (width > date) {
      const cell = cells.cellAt(row, date);
      const [from, end] = [starts[cell] as number, ends[cell] as number];
      if (end - from === ISO_LENGTH) days[row] = plainIso(codes, from) ?? NO_DAY;
    }
    if (amounts && signs && amount !== undefined && width > amount) {
      const cell = cells.cellAt(row, amount);
      amounts[row] = reader.readIn(codes, starts[cell] as number, ends[cell] as number);
      signs[row] = reader.sign;
    }
    if (marks) marks[row] = markOfCells(cells, row);
  }
  return { hashes, days, amounts, signs, marks };
}

function placed(places: Int32Array, count: number, from: number): Int32Array {
  const moved = places.slice(0, count);
  for (let at = 0; at < count; at += 1) moved[at] = (moved[at] as number) - from;
  return moved;
}

/** Packs rows, with what is worked out of each. */
export function packRows(batch: readonly Row[] | CellRows, work: RowWork): PackedRows {
  if (!(batch instanceof CellRows)) return { rows: batch };
  const { letters, starts, ends, firsts, length } = batch;
  const cells = firsts[length] as number;
  const [from, end] = [starts[0] as number, ends[cells - 1] as number];
  return {
    cells: {
      codes: letters.codes.slice(from, end),
      text: letters.isPlain ? undefined : letters.text.slice(from, end),
      starts: placed(starts, cells, from),
      ends: placed(ends, cells, from),
      firsts: firsts.slice(0, length + 1),
      worked: workOut(batch, work),
    },
  };
}

/** The memory that packed rows take along to another thread. */
export function memoryOf(packed: PackedRows): ArrayBuffer[] {
  if ('rows' in packed) return [];
  const { codes, starts, ends, firsts, worked } = packed.cells;
  const { hashes, days, amounts, signs, marks } = worked;
  return [codes, starts, ends, firsts, hashes, days, amounts, signs, marks].flatMap((column) =>
    column ? [column.buffer as ArrayBuffer] : [],
  );
}

/** Unpacks rows: one batch is to be done with before the next is given. */
export class RowUnpacker {
  readonly #cells: CellRows;

  constructor(separators: Separators) {
    this.#cells = new CellRows(new Letters(), separators);
  }

  unpack(packed: PackedRows): readonly Row[] | CellRows {
    if ('rows' in packed) return packed.rows;
    const { codes, text, starts, ends, firsts, worked } = packed.cells;
    this.#cells.letters.takeCodes(codes, text);
    return Object.assign(this.#cells, { starts, ends, firsts, worked, length: firsts.length - 1 });
  }
}
