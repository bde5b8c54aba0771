type NumberColumn = Int32Array | Float64Array | Uint8Array;

/** A column of numbers whose end is not known yet. */
export class GrowingColumn<T extends NumberColumn> {
  #values: T;
  #size = 0;
  readonly #make: (size: number) => T;

  constructor(make: (size: number) => T) {
    this.#make = make;
    this.#values = make(4096);
  }

  push(value: number): void {
    if (this.#size === this.#values.length) {
      const larger = this.#make(this.#size * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#size] = value;
    this.#size += 1;
  }

  at(place: number): number {
    return this.#values[place] as number;
  }

  get size(): number {
    return this.#size;
  }

  /** What was pushed, without a copy. */
  get values(): T {
    return this.#values.subarray(0, this.#size) as T;
  }
}
