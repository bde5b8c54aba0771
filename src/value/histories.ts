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

/** One customer's rows up to the end of the observation. */
interface Customer {
  /** How many rows; the next customer's begin at `next`. */
  readonly rows: number;
  readonly next: number;
  readonly days: number;
  readonly first: number;
  readonly last: number;
  readonly earliest: number;
  readonly revenue: number;
  readonly repeatMean: number;
}

/** Reads the rows of the customer that begin at `from`, and adds the refunds to those of all. */
function readCustomer(
  { customer, day: dayOf }: Transactions,
  from: number,
  endDay: number,
  one: CustomerDay,
  refunds: { rows: number; amount: number },
): Customer {
  const id = customer[from];
  let at = from;
  let [rows, days, first, last, earliest] = [0, 0, 0, 0, endDay];
  let [total, gross, repeat, repeatGross] = [0, 0, 0, 0];
  for (; at < dayOf.length && customer[at] === id; at = one.next) {
    one.read(at);
    const day = dayOf[at] as number;
    if (day > endDay) continue;
    rows += one.next - at;
    if (day < earliest) earliest = day;
    refunds.rows += one.refundRows;
    refunds.amount += one.refunded;
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
  const repeatMean = days > 1 ? settled(repeat, repeatGross) / (days - 1) : 0;
  return { rows, next: at, days, first, last, earliest, revenue: settled(total, gross), repeatMean };
}

/**
 * Sums up customers from ordered transactions, leaving out the rows after `endDay`. A refund is no purchase: it is taken
 * off the purchase day it falls on or follows, and off the revenue alone when nothing was bought before it.
 */
export function summariseHistories(transactions: Transactions, endDay: number): Histories {
  const size = transactions.ids.length;
  const customer = new Int32Array(size);
  const purchaseDays = new Int32Array(size);
  const firstDay = new Int32Array(size);
  const lastDay = new Int32Array(size);
  const revenue = new Float64Array(size);
  const repeatMean = new Float64Array(size);
  const refunds = { rows: 0, amount: 0 };
  const day = new CustomerDay(transactions);
  let [seen, rows, startDay] = [0, 0, endDay];

  for (let at = 0; at < transactions.day.length; ) {
    const one = readCustomer(transactions, at, endDay, day, refunds);
    if (one.rows > 0) {
      customer[seen] = transactions.customer[at] as number;
      purchaseDays[seen] = one.days;
      firstDay[seen] = one.first;
      lastDay[seen] = one.last;
      revenue[seen] = one.revenue;
      repeatMean[seen] = one.repeatMean;
      seen += 1;
      rows += one.rows;
      startDay = Math.min(startDay, one.earliest);
    }
    at = one.next;
  }
  return {
    customer: customer.subarray(0, seen),
    purchaseDays: purchaseDays.subarray(0, seen),
    firstDay: firstDay.subarray(0, seen),
    lastDay: lastDay.subarray(0, seen),
    revenue: revenue.subarray(0, seen),
    repeatMean: repeatMean.subarray(0, seen),
    rows,
    refunds,
    startDay,
    endDay,
  };
}
