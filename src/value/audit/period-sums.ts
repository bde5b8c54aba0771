import type { CustomerBase } from './customer-base.ts';
import { marginAt } from './money.ts';
import type { Period } from './periods.ts';

/** What each customer of the histories did in a period: columns of equal length. */
export interface PeriodSums {
  readonly period: Period;
  readonly orders: Int32Array;
  /** Amounts dated in the period, refunds taken off. */
  readonly revenue: Float64Array;
  readonly margin: Float64Array;
  /** 1 where there is any row, be it a refund. */
  readonly isSeen: Uint8Array;
}

/** Sums up the period customer by customer. */
export function sumPeriod(base: CustomerBase, period: Period): PeriodSums {
  const { transactions, histories, places, placed } = base;
  const { from, to } = period;
  const size = histories.customer.length;
  const orders = new Int32Array(size);
  const revenue = new Float64Array(size);
  const margins = new Float64Array(size);
  const isSeen = new Uint8Array(size);
  const marginOf = marginAt(base.margin, transactions);
  const { customer, day, amount } = transactions;
  for (let at = 0; at < day.length; at += 1) {
    const when = day[at] as number;
    if (when < from || when > to) continue;
    const place = places[customer[at] as number] as number;
    revenue[place] = (revenue[place] as number) + (amount[at] as number);
    margins[place] = (margins[place] as number) + marginOf(at);
    orders[place] = (orders[place] as number) + (placed[at] as number);
    isSeen[place] = 1;
  }
  return { period, orders, revenue, margin: margins, isSeen };
}
