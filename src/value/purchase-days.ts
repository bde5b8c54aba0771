import { isResidue } from './residue.ts';
import type { Transactions } from './transactions.ts';

/** Hears a purchase day of a customer: days of one customer in order, customers one after the other. */
export type PurchaseDayVisitor = (customer: number, day: number, isFirst: boolean) => void;

/** One day of one customer at a time, read from ordered transactions. */
export class CustomerDay {
  readonly #customer: Int32Array;
  readonly #day: Int32Array;
  readonly #amount: Float64Array;
  readonly #refunded: Float64Array | undefined;
  /** The row after the last of the day. */
  next = 0;
  /** Of the amounts of the day, what was taken back taken off; and of what they are without their signs. */
  sum = 0;
  gross = 0;
  /** Rows on which something was taken back, and how much. */
  refundRows = 0;
  refunded = 0;
  /**
   * Something was bought, and not all of it taken back on the same day. A purchase for nothing is one; bought and
   * cancelled on one day is none.
   */
  isPurchase = false;

  constructor({ customer, day, amount, refunded }: Transactions) {
    this.#customer = customer;
    this.#day = day;
    this.#amount = amount;
    this.#refunded = refunded;
  }

  /** Reads the day that begins at a row. */
  read(from: number): void {
    const first = this.#amount[from] as number;
    if (this.#isAlone(from) && first >= 0 && this.#refunded === undefined) {
      this.next = from + 1;
      this.sum = first;
      this.gross = first;
      this.refundRows = 0;
      this.refunded = 0;
      this.isPurchase = true;
    } else this.#readRows(from);
  }

  /** Whether the day that begins at a row is that row alone, as most are. */
  #isAlone(at: number): boolean {
    return this.#day[at + 1] !== this.#day[at] || this.#customer[at + 1] !== this.#customer[at];
  }

  #readRows(from: number): void {
    const [customer, day, amount, refunded] = [this.#customer, this.#day, this.#amount, this.#refunded];
    const who = customer[from];
    const when = day[from];
    let at = from;
    let [sum, gross, refundRows, back] = [0, 0, 0, 0];
    let hasPurchase = false;
    for (; at < day.length && customer[at] === who && day[at] === when; at += 1) {
      const value = amount[at] as number;
      const returned = (refunded?.[at] ?? 0) + (value < 0 ? -value : 0);
      sum += value;
      gross += Math.abs(value) + (refunded?.[at] ?? 0);
      back += returned;
      if (returned > 0) refundRows += 1;
      if (value >= 0) hasPurchase = true;
    }
    this.next = at;
    this.sum = sum;
    this.gross = gross;
    this.refundRows = refundRows;
    this.refunded = back;
    this.isPurchase = hasPurchase && (refundRows === 0 || (sum > 0 && !isResidue(sum, gross)));
  }
}

/** Goes through the days with a purchase, up to `endDay`; a day whose purchases were all taken back is none. */
export function visitPurchaseDays(
  transactions: Transactions,
  endDay: number,
  visit: PurchaseDayVisitor,
): void {
  const { customer, day } = transactions;
  const one = new CustomerDay(transactions);
  let current = -1;
  for (let at = 0; at < day.length; at = one.next) {
    one.read(at);
    if ((day[at] as number) > endDay || !one.isPurchase) continue;
    const who = customer[at] as number;
    visit(who, day[at] as number, who !== current);
    current = who;
  }
}
