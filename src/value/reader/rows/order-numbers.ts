import { GrowingColumn } from '../growing.ts';
import type { Row } from '../row.ts';
import { identityKind } from './identity.ts';
import { Spellings } from './spellings.ts';
import { saysTotal } from './total-row.ts';

/** The orders that rows belong to. Without a column of order numbers, no row has one. */
export class OrderNumbers {
  readonly spellings = new Spellings();
  readonly #column: number | undefined;
  readonly #rows = new GrowingColumn((size) => new Int32Array(size));
  /** Of each way of writing: whether it is a number of an order at all. */
  readonly #isNumber: boolean[] = [];
  #last = -1;
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
    const place = this.#placeOf(row[this.#column] ?? '', isLine);
    this.#rows.push(place);
    return place;
  }

  #placeOf(cell: string, isLine: boolean): number {
    const place = this.spellings.placeOf(cell);
    let isNumber = this.#isNumber[place];
    if (isNumber === undefined) {
      const kind = identityKind(this.spellings.identityAt(place));
      isNumber = (kind === 'somebody' || kind === 'shortened') && saysTotal(cell) === undefined;
      if (kind === 'shortened') this.shortened ??= cell.trim();
      this.#isNumber[place] = isNumber;
    }
    if (isNumber) {
      this.#last = place;
      return place;
    }
    return isLine && cell.trim() === '' ? this.#last : -1;
  }

  /** The order of each row among the ways of writing, -1 for none. */
  get rows(): Int32Array {
    return this.#rows.values;
  }
}
