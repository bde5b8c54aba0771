/**
 * Tells the rows that say the total of their order again: the same order, customer, amount, and taken for the same. The
 * first of them is the order.
 */
export class RepeatedTotals {
  readonly #first: Float64Array;
  readonly #kind: Float64Array;
  /** Orders whose rows differ. */
  readonly #others = new Set<string>();

  /** `orders` is how many there may be. */
  constructor(orders: number) {
    this.#first = new Float64Array(orders).fill(Number.NaN);
    this.#kind = new Float64Array(orders);
  }

  /** Whether a row of an order repeats an earlier one; `kind` is its customer and what it is taken for, as one number. */
  repeats(order: number, kind: number, amount: number): boolean {
    if (Number.isNaN(amount)) return false;
    if (Number.isNaN(this.#first[order])) {
      this.#first[order] = amount;
      this.#kind[order] = kind;
      return false;
    }
    if (this.#first[order] === amount && this.#kind[order] === kind) return true;
    const key = `${order} ${kind} ${amount}`;
    if (this.#others.has(key)) return true;
    this.#others.add(key);
    return false;
  }
}
