import { GrowingColumn } from '../growing.ts';
import type { Row } from '../row.ts';

/** So many rows are looked through for a time of day. */
const LOOKED_THROUGH = 100;
const TIME = /\d[:h]\d/;
const PRIME = 0x01000193;

/** A number of 53 bits that rows share only when they are the same, but for one chance in millions of millions. */
function markOf(row: Row): number {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (const cell of row) {
    for (let at = 0; at < cell.length; at += 1) {
      const code = cell.charCodeAt(at);
      one = Math.imul(one ^ code, PRIME);
      other = Math.imul(other ^ code, 0x85ebca6b) + at;
    }
    one = Math.imul(one ^ 0x1f, PRIME);
    other = Math.imul(other ^ 0x1f, 0xc2b2ae35);
  }
  return (one >>> 0) * 0x20_0000 + (other >>> 11);
}

function noMarks(): GrowingColumn<Float64Array> {
  return new GrowingColumn((size) => new Float64Array(size));
}

/**
 * Looks for rows that repeat others exactly. Only rows that hold an order number or a time of day are told apart by
 * nothing but a mistake: a customer may well spend the same twice a day.
 */
export class RepeatWatch {
  #marks = noMarks();
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

  /** Gives up its memory once repeats were counted. */
  forget(): void {
    this.#marks = noMarks();
  }

  /** How many of the rows that may do so repeat an earlier one, where something should tell them apart. */
  count(mayRepeat: (at: number) => boolean): number {
    if (this.#tellsApart !== true) return 0;
    const sorted = this.#marks.values.filter((_, at) => mayRepeat(at)).sort();
    let repeats = 0;
    for (let at = 1; at < sorted.length; at += 1) if (sorted[at] === sorted[at - 1]) repeats += 1;
    return repeats;
  }
}
