import type { Row } from '../row.ts';
import { markOfCells } from '../rows/repeat-watch.ts';
import { CellRows } from './cell-rows.ts';
import { hashOf } from './codes.ts';
import { Letters } from './letters.ts';
import type { Separators } from './quoted-field.ts';

/** What is worked out of each row where its cells are found. */
export interface RowWork {
  /** The column whose cells are hashed. */
  readonly hashed: number;
  /** Whether rows are marked. */
  readonly isMarked: boolean;
}

/** Rows by the places of their cells, for another thread. */
interface PackedCells {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly firsts: Int32Array;
  readonly hashes: Int32Array;
  readonly marks: Int32Array | undefined;
}
export type PackedRows = { readonly rows: readonly Row[] } | { readonly cells: PackedCells };

function hashesOf(cells: CellRows, column: number): Int32Array {
  const { letters, starts, ends, length } = cells;
  const hashes = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    // A row that has no such cell is told as a text.
    if (cells.widthOf(row) <= column) continue;
    const cell = cells.cellAt(row, column);
    hashes[row] = hashOf(letters.codes, starts[cell] as number, ends[cell] as number);
  }
  return hashes;
}

function marksOf(cells: CellRows): Int32Array {
  return Int32Array.from({ length: cells.length }, (_, row) => markOfCells(cells, row));
}

/** Packs rows, with what is worked out of each. */
export function packRows(batch: readonly Row[] | CellRows, { hashed, isMarked }: RowWork): PackedRows {
  if (!(batch instanceof CellRows)) return { rows: batch };
  const { letters, starts, ends, firsts, length } = batch;
  const cells = firsts[length] as number;
  const from = starts[0] as number;
  const placed = (places: Int32Array) => places.subarray(0, cells).map((place) => place - from);
  return {
    cells: {
      text: letters.text.slice(from, ends[cells - 1]),
      starts: placed(starts),
      ends: placed(ends),
      firsts: firsts.slice(0, length + 1),
      hashes: hashesOf(batch, hashed),
      marks: isMarked ? marksOf(batch) : undefined,
    },
  };
}

/** The memory that packed rows take along to another thread. */
export function memoryOf(packed: PackedRows): ArrayBuffer[] {
  if ('rows' in packed) return [];
  const { starts, ends, firsts, hashes, marks } = packed.cells;
  return [starts, ends, firsts, hashes, ...(marks ? [marks] : [])].map(({ buffer }) => buffer as ArrayBuffer);
}

/** Unpacks rows: one batch is to be done with before the next is given. */
export class RowUnpacker {
  readonly #cells: CellRows;
  /** Of the batch given last. */
  #memory: readonly ArrayBuffer[] = [];

  constructor(separators: Separators) {
    this.#cells = new CellRows(new Letters(), separators);
  }

  unpack(packed: PackedRows): readonly Row[] | CellRows {
    this.#giveUp();
    if ('rows' in packed) return packed.rows;
    this.#memory = memoryOf(packed);
    const { text, starts, ends, firsts, hashes, marks } = packed.cells;
    this.#cells.letters.take(text);
    return Object.assign(this.#cells, { starts, ends, firsts, hashes, marks, length: firsts.length - 1 });
  }

  /** Gives up the batch before: of thousands it is much, until memory is tidied. */
  #giveUp(): void {
    for (const buffer of this.#memory) buffer.transfer(0);
    this.#memory = [];
  }
}
