import { visitPurchaseDays } from './purchase-days.ts';
import type { Transactions } from './transactions.ts';

/** A payment as late as this share of a period still renews; later, the contract ended, and another one begins. */
export const LATE_SHARE = 0.5;
/** A day this near to the last payment, as a share of the period, is no renewal but something bought beside. */
const BESIDE_SHARE = 0.5;
/** So large a share of the gaps between purchase days must be about one period. */
const GAPS_IN_STEP = 0.5;
const STEP = 0.25;

/** Contracts, each from its first payment on: columns of equal length. */
export interface Spells {
  /** Days from a payment to the next. */
  readonly period: number;
  /** The customer's index in the ids of the transactions. */
  readonly customer: Int32Array;
  readonly payments: Int32Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Contracts of customers who had left before. */
  readonly reactivated: number;
  /** By how many days renewals came late, from early ones as 0 up to the latest, as counts. */
  readonly late: readonly number[];
}

/** The days from purchase to purchase up to a day, as counts of each length. */
function gapsUpTo(transactions: Transactions, endDay: number): Float64Array {
  const { day } = transactions;
  const first = day.reduce((low, at) => Math.min(low, at), endDay);
  const counts = new Float64Array(Math.max(0, endDay - first) + 1);
  let last = 0;
  visitPurchaseDays(transactions, endDay, (_, when, isFirst) => {
    if (!isFirst) counts[when - last] = (counts[when - last] as number) + 1;
    last = when;
  });
  return counts;
}

/** The period most purchases keep, in days: the mean of the gaps about as long as the median one; null when they keep none. */
export function periodOf(transactions: Transactions, endDay: number): number | null {
  const counts = gapsUpTo(transactions, endDay);
  const all = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  const median = counts.findIndex((count) => {
    seen += count;
    return 2 * seen >= all && all > 0;
  });
  if (median < 1) return null;
  let [inStep, days] = [0, 0];
  for (const [gap, count] of counts.entries()) {
    if (Math.abs(gap / median - 1) > STEP) continue;
    inStep += count;
    days += count * gap;
  }
  return inStep >= GAPS_IN_STEP * all ? days / inStep : null;
}

/** Follows each customer's contracts up to a day. */
export function followContracts(transactions: Transactions, endDay: number, period: number): Spells {
  const [customer, payments, firstDay, lastDay] = [[], [], [], []] as [
    number[],
    number[],
    number[],
    number[],
  ];
  const late: number[] = [];
  let reactivated = 0;
  const begin = (who: number, day: number) => {
    customer.push(who);
    payments.push(1);
    firstDay.push(day);
    lastDay.push(day);
  };
  visitPurchaseDays(transactions, endDay, (who, day, isFirst) => {
    const at = customer.length - 1;
    const gap = day - (lastDay[at] ?? 0);
    if (isFirst) begin(who, day);
    else if (gap > period * (1 + LATE_SHARE)) {
      reactivated += 1;
      begin(who, day);
    } else if (gap >= period * BESIDE_SHARE) {
      payments[at] = (payments[at] ?? 0) + 1;
      lastDay[at] = day;
      const days = Math.max(0, Math.ceil(gap - period));
      late[days] = (late[days] ?? 0) + 1;
    }
  });
  return {
    period,
    customer: Int32Array.from(customer),
    payments: Int32Array.from(payments),
    firstDay: Int32Array.from(firstDay),
    lastDay: Int32Array.from(lastDay),
    reactivated,
    late: Array.from(late, (count) => count ?? 0),
  };
}
