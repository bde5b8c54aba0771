/** A sum of amounts that keeps what rounding would lose (Neumaier), null while nothing was added. */
export class PreciseSum {
  #sum = 0;
  #lost = 0;
  #isEmpty = true;

  /** Adds an amount; what is no number counts for nothing. */
  add(value: number): void {
    if (Number.isNaN(value)) return;
    this.#isEmpty = false;
    const next = this.#sum + value;
    this.#lost +=
      Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum;
    this.#sum = next;
  }

  get value(): number | null {
    return this.#isEmpty ? null : this.#sum + this.#lost;
  }
}
