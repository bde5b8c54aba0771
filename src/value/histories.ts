import { CustomerDay } from './purchase-days.ts';
import { isResidue } from './residue.ts';
import type { Transactions } from './transactions.ts';

/** What each customer did up to the end of an observation: columns of equal length, one entry a customer seen by then. */
export interface Histories {
  /** The customer's index in the ids of the transactions. */
  readonly customer: Int32Array;
  /** Days with a purchase that was not taken back the same day; 0 for a customer without one, whose days mean nothing. */
  readonly purchaseDays: Int32Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** All amounts, refunds taken off. */
  readonly revenue: Float64Array;
  /** Mean amount of the purchase days after the first, refunds taken off; 0 without such a day. */
  readonly repeatMean: Float64Array;
  /** Rows up to the end. */
  readonly rows: number;
  readonly refunds: { readonly rows: number; readonly amount: number };
  /** First day of any row, and the day the observation ends. */
  readonly startDay: number;
  readonly endDay: number;
}

function settled(net: number, gross: number): number {
  return isResidue(net, gross) ? 0 : net;
}

/** Histories while they are filled: columns with room for all customers, and how many were seen. */
class Filling {
  readonly customer: Int32Array;
  readonly purchaseDays: Int32Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly revenue: Float64Array;
  readonly repeatMean: Float64Array;
  readonly endDay: number;
  readonly #day: CustomerDay;
  #seen = 0;
  #rows = 0;
  #refundRows = 0;
  #refunded = 0;
  #startDay: number;

  constructor(transactions: Transactions, endDay: number) {
    const size = transactions.ids.length;
    this.customer = new Int32Array(size);
    this.purchaseDays = new Int32Array(size);
    this.firstDay = new Int32Array(size);
    this.lastDay = new Int32Array(size);
    this.revenue = new Float64Array(size);
    this.repeatMean = new Float64Array(size);
    this.endDay = endDay;
    this.#startDay = endDay;
    this.#day = new CustomerDay(transactions);
  }

  /** Takes in the rows of the customer that begin at `from`; where the next one's begin. */
  take({ customer, day: dayOf }: Transactions, from: number): number {
    const one = this.#day;
    const id = customer[from] as number;
    let at = from;
    let rows = 0;
    let days = 0;
    let first = 0;
    let last = 0;
    let total = 0;
    let gross = 0;
    let repeat = 0;
    let repeatGross = 0;
    for (; at < dayOf.length && customer[at] === id; at = one.next) {
      one.read(at);
      const day = dayOf[at] as number;
      if (day > this.endDay) continue;
      rows += one.next - at;
      if (day < this.#startDay) this.#startDay = day;
      this.#refundRows += one.refundRows;
      this.#refunded += one.refunded;
      if (one.isPurchase) {
        if (days === 0) first = day;
        days += 1;
        last = day;
      }
      total += one.sum;
      gross += one.gross;
      if (days > 1) {
        repeat += one.sum;
        repeatGross += one.gross;
      }
    }
    if (rows === 0) return at;
    const place = this.#seen;
    this.customer[place] = id;
    this.purchaseDays[place] = days;
    this.firstDay[place] = first;
    this.lastDay[place] = last;
    this.revenue[place] = settled(total, gross);
    this.repeatMean[place] = days > 1 ? settled(repeat, repeatGross) / (days - 1) : 0;
    this.#seen += 1;
    this.#rows += rows;
    return at;
  }

  get histories(): Histories {
    const seen = this.#seen;
    return {
      customer: this.customer.subarray(0, seen),
      purchaseDays: this.purchaseDays.subarray(0, seen),
      firstDay: this.firstDay.subarray(0, seen),
      lastDay: this.lastDay.subarray(0, seen),
      revenue: this.revenue.subarray(0, seen),
      repeatMean: this.repeatMean.subarray(0, seen),
      rows: this.#rows,
      refunds: { rows: this.#refundRows, amount: this.#refunded },
      startDay: this.#startDay,
      endDay: this.endDay,
    };
  }
}

/**
 * Sums up customers from ordered transactions, leaving out the rows after `endDay`. A refund is no purchase: it is taken
 * off the purchase day it falls on or follows, and off the revenue alone when nothing was bought before it.
 */
export function summariseHistories(transactions: Transactions, endDay: number): Histories {
  const filling = new Filling(transactions, endDay);
  const { length } = transactions.day;
  for (let at = 0; at < length; ) at = filling.take(transactions, at);
  return filling.histories;
}
