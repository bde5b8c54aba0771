import { giveUp } from '../give-up.ts';

type NumberColumn = Int32Array | Float64Array | Uint8Array | Uint16Array;

/** A column with room for so many numbers, in place of one that is given up. */
export function enlarged<T extends NumberColumn>(
  column: T,
  Kind: new (length: number) => T,
  length: number,
): T {
  const larger = new Kind(length);
  larger.set(column);
  giveUp(column);
  return larger;
}

const LEAST = 4096;

/** A column of numbers whose end is not known yet. */
export class GrowingColumn<T extends NumberColumn> {
  #values: T;
  #size = 0;
  readonly #Kind: new (
    length: number,
  ) => T;

  constructor(Kind: new (length: number) => T) {
    this.#Kind = Kind;
    this.#values = new Kind(LEAST);
  }

  /** Makes room for so many numbers in all: one that is told needs no second copy while it grows. */
  reserve(size: number): void {
    if (size > this.#values.length) this.#values = enlarged(this.#values, this.#Kind, size);
  }

  push(value: number): void {
    if (this.#size === this.#values.length) this.#values = enlarged(this.#values, this.#Kind, 2 * this.#size);
    this.#values[this.#size] = value;
    this.#size += 1;
  }

  at(place: number): number {
    return this.#values[place] as number;
  }

  get size(): number {
    return this.#size;
  }

  /** What was pushed, without a copy: until more is. */
  get values(): T {
    return this.#values.subarray(0, this.#size) as T;
  }

  /** Gives up all that was pushed, and its memory at once. */
  forget(): void {
    giveUp(this.#values);
    this.#values = new this.#Kind(LEAST);
    this.#size = 0;
  }
}
