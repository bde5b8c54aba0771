import type { Histories } from '../histories.ts';
import type { Transactions } from '../transactions.ts';
import { type Margin, marginAt } from './money.ts';
import { visitOrderDays } from './order-days.ts';
import type { Period } from './periods.ts';

/** What each customer of the histories did in a period: columns of equal length. */
export interface PeriodSums {
  readonly orders: Int32Array;
  /** Amounts dated in the period, refunds taken off. */
  readonly revenue: Float64Array;
  readonly margin: Float64Array;
  /** 1 where there is any row, be it a refund. */
  readonly isSeen: Uint8Array;
}

/** The place of each customer of the transactions in the histories; −1 for those seen after their end only. */
export function placesOf({ ids }: Transactions, { customer }: Histories): Int32Array {
  const places = new Int32Array(ids.length).fill(-1);
  for (let at = 0; at < customer.length; at += 1) places[customer[at] as number] = at;
  return places;
}

/** How many orders each customer of the histories placed. */
export function ordersPlaced(transactions: Transactions, histories: Histories): Int32Array {
  const places = placesOf(transactions, histories);
  const placed = new Int32Array(histories.customer.length);
  visitOrderDays(transactions, histories.endDay, (who, _, orders) => {
    const place = places[who] as number;
    placed[place] = (placed[place] as number) + orders;
  });
  return placed;
}

/** Sums up the period customer by customer. */
export function sumPeriod(
  transactions: Transactions,
  histories: Histories,
  margin: Margin,
  { from, to }: Pick<Period, 'from' | 'to'>,
): PeriodSums {
  const size = histories.customer.length;
  const places = placesOf(transactions, histories);
  const orders = new Int32Array(size);
  const revenue = new Float64Array(size);
  const margins = new Float64Array(size);
  const isSeen = new Uint8Array(size);
  const marginOf = marginAt(margin, transactions);
  const { customer, day, amount } = transactions;
  for (let at = 0; at < day.length; at += 1) {
    const when = day[at] as number;
    if (when < from || when > to) continue;
    const place = places[customer[at] as number] as number;
    revenue[place] = (revenue[place] as number) + (amount[at] as number);
    margins[place] = (margins[place] as number) + marginOf(at);
    isSeen[place] = 1;
  }
  visitOrderDays(transactions, to, (who, when, placed) => {
    if (when < from) return;
    const place = places[who] as number;
    orders[place] = (orders[place] as number) + placed;
  });
  return { orders, revenue, margin: margins, isSeen };
}
