import type { CustomerBase } from './customer-base.ts';
import { marginAt } from './money.ts';

/** What each customer of the histories did in his first days: columns of equal length. */
export interface FirstDays {
  readonly orders: Int32Array;
  /** Days on which he ordered. */
  readonly orderDays: Int32Array;
  readonly basket: Float64Array;
  readonly revenue: Float64Array;
  readonly margin: Float64Array;
}

/** Sums up so many days of each customer, from his own first order on. */
export function sumFirstDays(base: CustomerBase, days: number): FirstDays {
  const { transactions, histories, margin, places, placed } = base;
  const size = histories.customer.length;
  const [orders, orderDays] = [new Int32Array(size), new Int32Array(size)];
  const [basket, revenue, margins] = [size, size, size].map((length) => new Float64Array(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const marginOf = marginAt(margin, transactions);
  const { customer, day, amount } = transactions;
  for (let at = 0; at < day.length; at += 1) {
    const when = day[at] as number;
    if (when > histories.endDay) continue;
    const place = places[customer[at] as number] as number;
    const age = when - (histories.firstDay[place] as number);
    if (histories.purchaseDays[place] === 0 || age < 0 || age >= days) continue;
    revenue[place] = (revenue[place] as number) + (amount[at] as number);
    margins[place] = (margins[place] as number) + marginOf(at);
    if (age === 0) basket[place] = (basket[place] as number) + (amount[at] as number);
    if (placed[at] === 0) continue;
    orders[place] = (orders[place] as number) + (placed[at] as number);
    orderDays[place] = (orderDays[place] as number) + 1;
  }
  return { orders, orderDays, basket, revenue, margin: margins };
}
