import type { Transactions } from './transactions.ts';

/** What each customer did up to the end of an observation: columns of equal length, one entry a customer seen by then. */
export interface Histories {
  /** The customer's index in the ids of the transactions. */
  readonly customer: Int32Array;
  /** Days with a purchase (a row of 0 or more); 0 for a customer with refunds only, whose days mean nothing. */
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

/** Below this share of what was bought, a difference is what binary fractions leave of zero. */
const RESIDUE = 1e-12;

function settled(net: number, gross: number): number {
  return Math.abs(net) <= gross * RESIDUE ? 0 : net;
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
  let [seen, rows, refundRows, refundAmount, startDay] = [0, 0, 0, 0, endDay];

  for (let at = 0; at < transactions.day.length; ) {
    const id = transactions.customer[at] as number;
    let [days, first, last, total, gross, repeat, repeatGross, kept] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (; at < transactions.day.length && transactions.customer[at] === id; at += 1) {
      const day = transactions.day[at] as number;
      if (day > endDay) continue;
      const amount = transactions.amount[at] as number;
      kept += 1;
      if (day < startDay) startDay = day;
      if (amount < 0) {
        refundRows += 1;
        refundAmount -= amount;
      } else if (days === 0 || day > last) {
        if (days === 0) first = day;
        days += 1;
        last = day;
      }
      total += amount;
      gross += Math.abs(amount);
      if (days > 1) {
        repeat += amount;
        repeatGross += Math.abs(amount);
      }
    }
    if (kept === 0) continue;
    customer[seen] = id;
    purchaseDays[seen] = days;
    firstDay[seen] = first;
    lastDay[seen] = last;
    revenue[seen] = settled(total, gross);
    repeatMean[seen] = days > 1 ? settled(repeat, repeatGross) / (days - 1) : 0;
    seen += 1;
    rows += kept;
  }
  return {
    customer: customer.subarray(0, seen),
    purchaseDays: purchaseDays.subarray(0, seen),
    firstDay: firstDay.subarray(0, seen),
    lastDay: lastDay.subarray(0, seen),
    revenue: revenue.subarray(0, seen),
    repeatMean: repeatMean.subarray(0, seen),
    rows,
    refunds: { rows: refundRows, amount: refundAmount },
    startDay,
    endDay,
  };
}
