import { GrowingColumn } from '../growing.ts';
import type { Row } from '../row.ts';
import type { CellRows } from '../text/cell-rows.ts';
import { identityKind, isCode, isCodeIn } from './identity.ts';
import { Spellings } from './spellings.ts';
import { speaksOfTotal } from './total-row.ts';

/** The orders that rows belong to. Without a column of order numbers, no row has one. */
export class OrderNumbers {
  readonly spellings = new Spellings('too-many-orders');
  readonly #column: number | undefined;
  readonly #rows = new GrowingColumn(Int32Array);
  /** Of each way of writing: whether it is a number of an order at all. */
  readonly #isNumber = new GrowingColumn(Uint8Array);
  #last = -1;
  /** Whether every row so far writes a number that no other row writes so. */
  #isEachWrittenOnce = true;
  /** The first number that a spreadsheet has shortened. */
  shortened: string | undefined;

  constructor(column: number | undefined) {
    this.#column = column;
  }

  get isKnown(): boolean {
    return this.#column !== undefined;
  }

  /**
   * Takes in a row; the place of its order, -1 for none. A row that has nothing of its own but articles (`isLine`) belongs
   * to the order above it.
   */
  push(row: Row, isLine: boolean): number {
    if (this.#column === undefined) return -1;
    return this.#push(this.#placeOf(row[this.#column] ?? '', isLine));
  }

  /** Takes in a row by the places of its cells; it has more of its own than articles. */
  pushIn(cells: CellRows, row: number): void {
    if (this.#column === undefined) return;
    const cell = cells.cellAt(row, this.#column);
    this.#push(cells.isPlainAt(cell) ? this.#placeIn(cells, cell) : this.#placeOf(cells.textOf(cell), false));
  }

  #push(place: number): number {
    if (place !== this.#rows.size) this.#isEachWrittenOnce = false;
    this.#rows.push(place);
    return place;
  }

  #placeIn(cells: CellRows, cell: number): number {
    const { codes } = cells.letters;
    const [from, end] = [cells.starts[cell] as number, cells.ends[cell] as number];
    if (!isCodeIn(codes, from, end)) return this.#placeOf(cells.textOf(cell), false);
    const place = this.spellings.placeOfCode(codes, from, end);
    if (place === this.#isNumber.size) this.#isNumber.push(1);
    this.#last = place;
    return place;
  }

  #placeOf(cell: string, isLine: boolean): number {
    const place = this.spellings.placeOf(cell);
    if (place === this.#isNumber.size) this.#isNumber.push(this.#seemsNumber(cell, place) ? 1 : 0);
    if (this.#isNumber.at(place) === 1) {
      this.#last = place;
      return place;
    }
    return isLine && cell.trim() === '' ? this.#last : -1;
  }

  #seemsNumber(cell: string, place: number): boolean {
    // Words that say total hold no digit.
    if (isCode(cell)) return true;
    const kind = identityKind(this.spellings.identityAt(place));
    if (kind === 'shortened') this.shortened ??= cell.trim();
    return (kind === 'somebody' || kind === 'shortened') && !speaksOfTotal(cell);
  }

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    if (this.#column === undefined) return;
    this.#rows.reserve(rows);
    if (!this.isEachAlone) return;
    this.#isNumber.reserve(rows);
    this.spellings.reserve(rows);
  }

  /** How many ways of writing one there are. */
  get count(): number {
    return this.#isNumber.size;
  }

  /** Whether every row so far has an order of its own, with a number: `1.0` and `1` are one. */
  get isEachAlone(): boolean {
    return this.#isEachWrittenOnce && this.spellings.areIdentities;
  }

  /** Gives up the texts of the numbers, once it is known what becomes of each row. */
  forget(): void {
    this.#isEachWrittenOnce = this.isEachAlone;
    this.spellings.forget();
  }

  /** Gives up the order of each row too, once purchases were made of them. */
  end(): void {
    this.#rows.forget();
  }

  /** The order of each row among the ways of writing, -1 for none. */
  get rows(): Int32Array {
    return this.#rows.values;
  }
}
