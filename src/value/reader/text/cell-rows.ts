import { COLUMNS_AT_MOST, type Row } from '../row.ts';
import { BEYOND, type Letters } from './letters.ts';
import type { Separators } from './quoted-field.ts';
import type { Encoding } from './text-reader.ts';

const [QUOTE, NEWLINE, RETURN] = [34, 10, 13] as const;

/** What hangs on each row alone, a column each. */
export interface WorkedOut {
  /** Of the cell of the customer, what `hashOf` says. */
  readonly hashes: Int32Array;
  /** What `plainIso` says of the date; `NO_DAY` where it says nothing. */
  readonly days: Int32Array;
  /** The amount where it is digits with one sign at most, else no number; and that sign, 0 for none. */
  readonly amounts: Float64Array | undefined;
  readonly signs: Uint8Array | undefined;
  /** The marks of the rows, where they are asked for. */
  readonly marks: Int32Array | undefined;
}

/**
 * Rows of a text by the places of their cells: nothing is cut out of the text before it is asked for. Only cells are found
 * that stand as they are, or between two quotes on one line; all others are left to `RowSplitter`, which finds the same.
 */
export class CellRows implements Iterable<Row> {
  readonly letters: Letters;
  /** Where each cell begins, and behind its last letter. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  /** The first cell of each row, and behind the last one. */
  firsts = new Int32Array(0);
  /** Rows found. */
  length = 0;
  /** What another thread worked out of the rows. */
  worked: WorkedOut | undefined;
  readonly #delimiter: number;
  readonly #newline: number;
  /** Signs at which a cell without quotes may end. */
  readonly #isSign = new Uint8Array(BEYOND + 1);

  constructor(letters: Letters, { delimiter, newline }: Separators) {
    this.letters = letters;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#newline = newline.charCodeAt(0);
    for (const sign of [this.#delimiter, this.#newline, QUOTE]) this.#isSign[sign] = 1;
  }

  /** Finds the rows from a place on, up to the first that is none of these, or not whole; where that begins. */
  find(from: number): number {
    const { codes, text } = this.letters;
    const [delimiter, newline] = [this.#delimiter, this.#newline];
    this.#reserve(text.length + 1);
    const { firsts } = this;
    codes[text.length] = newline;
    let [cell, row, rowFrom] = [0, 0, from];
    for (let at = from; at < text.length; ) {
      const end = this.#endOfCell(cell, at);
      const sign = codes[end];
      if (end >= text.length || (sign !== delimiter && sign !== newline)) break;
      cell += 1;
      at = end + 1;
      if (cell - (firsts[row] as number) > COLUMNS_AT_MOST) break;
      if (sign === delimiter) continue;
      row += 1;
      firsts[row] = cell;
      rowFrom = at;
    }
    this.length = row;
    return rowFrom;
  }

  #reserve(cells: number): void {
    if (cells < this.starts.length) return;
    this.starts = new Int32Array(2 * cells);
    this.ends = new Int32Array(2 * cells);
    this.firsts = new Int32Array(2 * cells);
  }

  /** Notes a cell that begins at a place; where the sign stands that ends it, or one that it cannot hold as it is. */
  #endOfCell(cell: number, from: number): number {
    const { codes } = this.letters;
    if (codes[from] === QUOTE) return this.#endOfQuoted(cell, from + 1);
    const isSign = this.#isSign;
    let at = from;
    while (isSign[codes[at] as number] === 0) at += 1;
    this.starts[cell] = from;
    this.ends[cell] = codes[at] === this.#newline && at > from && codes[at - 1] === RETURN ? at - 1 : at;
    return at;
  }

  /** The same of one between quotes, whose text begins at a place; one that is not closed on its line has no end. */
  #endOfQuoted(cell: number, from: number): number {
    const { codes, text } = this.letters;
    let at = from;
    while (codes[at] !== QUOTE && codes[at] !== this.#newline) at += 1;
    if (codes[at] !== QUOTE) return text.length;
    this.starts[cell] = from;
    this.ends[cell] = at;
    return this.#newline === NEWLINE && codes[at + 1] === RETURN ? at + 2 : at + 1;
  }

  /** How many cells a row has. */
  widthOf(row: number): number {
    return (this.firsts[row + 1] as number) - (this.firsts[row] as number);
  }

  /** The cell of a row in a column, which it has. */
  cellAt(row: number, column: number): number {
    return (this.firsts[row] as number) + column;
  }

  /** Whether no letter of a cell is beyond ASCII. */
  isPlainAt(cell: number): boolean {
    const { codes, isPlain } = this.letters;
    if (isPlain) return true;
    const end = this.ends[cell] as number;
    for (let at = this.starts[cell] as number; at < end; at += 1) if (codes[at] === BEYOND) return false;
    return true;
  }

  /** The text of a cell. */
  textOf(cell: number): string {
    return this.letters.slice(this.starts[cell] as number, this.ends[cell] as number);
  }

  /** The cells of a row, as texts. */
  rowAt(row: number): Row {
    const cells: string[] = [];
    const behind = this.firsts[row + 1] as number;
    for (let cell = this.firsts[row] as number; cell < behind; cell += 1) cells.push(this.textOf(cell));
    return cells;
  }

  *[Symbol.iterator](): Generator<Row> {
    for (let row = 0; row < this.length; row += 1) yield this.rowAt(row);
  }
}

/** Stands between two rows where an empty piece of a file does. */
export class BetweenRows implements Iterable<Row> {
  readonly separators: Separators;
  /** Of the text above; undefined while its letters are all ASCII. */
  readonly encoding: Encoding | undefined;

  constructor(separators: Separators, encoding: Encoding | undefined) {
    this.separators = separators;
    this.encoding = encoding;
  }

  *[Symbol.iterator](): Generator<Row> {}
}

/** Rows in a batch. */
export type RowBatch = readonly Row[] | CellRows | BetweenRows;
