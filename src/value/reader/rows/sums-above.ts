/** Sums that come out the same but for what was rounded. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.005 + Math.abs(other) * 1e-9;
}

/** A sum of some rows. */
class RowSum {
  sum = 0;
  rows = 0;

  add(value: number): void {
    this.sum += value;
    this.rows += 1;
  }

  /** How many rows a value is the sum of; 0 for none. */
  rowsIn(value: number): number {
    return this.rows > 0 && isSame(value, this.sum) ? this.rows : 0;
  }
}

/** The sums of the rows above, since the last total and of all: as they stand, and of the sales among them. */
export class SumsAbove {
  #since = { plain: new RowSum(), sales: new RowSum() };
  readonly #all = { plain: new RowSum(), sales: new RowSum() };
  /** The place of the customer whom all rows since the last total are of; undefined for none, or several. */
  #customer: number | undefined;

  /** Takes in a row, which is worth so much as a sale: its amount where nothing tells. */
  add(value: number, customer: number, worth = value): void {
    if (Number.isNaN(value)) return;
    const isFirst = this.#since.plain.rows === 0;
    this.#customer = isFirst || this.#customer === customer ? customer : undefined;
    for (const { plain, sales } of [this.#since, this.#all]) {
      plain.add(value);
      if (worth !== 0) sales.add(worth);
    }
  }

  beginAnew(): void {
    this.#since = { plain: new RowSum(), sales: new RowSum() };
    this.#customer = undefined;
  }

  /** The place of the customer of all rows since the last total; undefined for none, or several. */
  get customer(): number | undefined {
    return this.#customer;
  }

  /** How many rows since the last total a value is the sum of; 0 for none. */
  rowsSince(value: number): number {
    return this.#since.plain.rowsIn(value) || this.#since.sales.rowsIn(value);
  }

  /** How many rows a value is the sum of, since the last total or in all; 0 for none. */
  rowsIn(value: number): number {
    return this.rowsSince(value) || this.#all.plain.rowsIn(value) || this.#all.sales.rowsIn(value);
  }

  /** How many rows a value that was added is the sum of, those below it too; 0 for none. */
  othersIn(value: number): number {
    const { sum, rows } = this.#all.plain;
    return isSame(value, sum - value) ? rows - 1 : 0;
  }
}
