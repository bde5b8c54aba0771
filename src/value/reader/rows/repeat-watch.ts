import { GrowingColumn } from '../growing.ts';
import type { Row } from '../row.ts';
import type { CellRows } from '../text/cell-rows.ts';

/** So many rows are looked through for a time of day. */
const LOOKED_THROUGH = 100;
const TIME = /\d[:h]\d/;
/** Of FNV-1a; a sign no text has stands between cells. */
const [FIRST_MARK, PRIME, BETWEEN] = [0x811c9dc5, 0x01000193, 0x1f] as const;

/** A number of 32 bits for the cells of a row. */
function markOf(row: Row): number {
  let mark: number = FIRST_MARK;
  for (const cell of row) {
    for (let at = 0; at < cell.length; at += 1) mark = Math.imul(mark ^ cell.charCodeAt(at), PRIME);
    mark = Math.imul(mark ^ BETWEEN, PRIME);
  }
  return mark;
}

/** The same of a row by the places of its cells. */
function markIn({ letters: { codes }, starts, ends, firsts }: CellRows, row: number): number {
  let mark: number = FIRST_MARK;
  for (let cell = firsts[row] as number; cell < (firsts[row + 1] as number); cell += 1) {
    const end = ends[cell] as number;
    for (let at = starts[cell] as number; at < end; at += 1)
      mark = Math.imul(mark ^ (codes[at] as number), PRIME);
    mark = Math.imul(mark ^ BETWEEN, PRIME);
  }
  return mark;
}

/** The mark of a row by the places of its cells. */
export function markOfCells(cells: CellRows, row: number): number {
  return cells.letters.isPlain ? markIn(cells, row) : markOf(cells.rowAt(row));
}

/**
 * Looks for rows that repeat others exactly. Only rows that hold an order number or a time of day are told apart by
 * nothing but a mistake: a customer may well spend the same twice a day.
 */
export class RepeatWatch {
  readonly #marks = new GrowingColumn(Int32Array);
  /** Something tells rows apart; undefined while nobody knows. */
  #tellsApart: boolean | undefined;

  constructor(hasOrders: boolean) {
    this.#tellsApart = hasOrders ? true : undefined;
  }

  push(row: Row): void {
    if (this.#tellsApart === false) return;
    if (this.#tellsApart === undefined && row.some((cell) => TIME.test(cell))) this.#tellsApart = true;
    this.#marks.push(markOf(row));
    if (this.#tellsApart === undefined && this.#marks.size >= LOOKED_THROUGH) this.#tellsApart = false;
  }

  /** Whether it is known if something tells rows apart: until then rows are looked through as texts. */
  get isDecided(): boolean {
    return this.#tellsApart !== undefined;
  }

  /** Whether rows are marked. */
  get isMarking(): boolean {
    return this.#tellsApart === true;
  }

  /** Takes in a row by the places of its cells. */
  pushIn(cells: CellRows, row: number): void {
    if (this.#tellsApart === true) this.#marks.push(cells.worked?.marks?.[row] ?? markOfCells(cells, row));
  }

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    if (this.#tellsApart === true) this.#marks.reserve(rows);
  }

  /** Gives up its memory once repeats were counted. */
  forget(): void {
    this.#marks.forget();
  }

  /**
   * How many of the rows that may do so repeat an earlier one, where something should tell them apart. `customer` and `day`
   * are those of the rows: with the mark they are 53 bits, that rows share only when they are the same, but for one chance in
   * millions of millions.
   */
  count(mayRepeat: (at: number) => boolean, customer: Int32Array, day: Int32Array): number {
    if (this.#tellsApart !== true) return 0;
    const marks = this.#marks.values;
    const keys = new Float64Array(marks.length);
    let size = 0;
    for (let at = 0; at < marks.length; at += 1) {
      if (!mayRepeat(at)) continue;
      const beside = Math.imul(
        Math.imul(customer[at] as number, 0x85ebca6b) ^ (day[at] as number),
        0xc2b2ae35,
      );
      keys[size] = ((marks[at] as number) >>> 0) * 0x20_0000 + (beside >>> 11);
      size += 1;
    }
    const sorted = keys.subarray(0, size).sort();
    let repeats = 0;
    for (let at = 1; at < size; at += 1) if (sorted[at] === sorted[at - 1]) repeats += 1;
    return repeats;
  }
}
