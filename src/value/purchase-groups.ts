import type { Histories } from './histories.ts';

/** Days in the unit of time of the models. */
export const DAYS_A_WEEK = 7;

/** Customers with the same frequency, recency and age, together: columns of equal length. */
export interface PurchaseGroups {
  /** How many customers are in the group. */
  readonly customers: Float64Array;
  /** Purchase days after the first. */
  readonly frequency: Int32Array;
  /** Days from the first purchase to the last. */
  readonly recency: Int32Array;
  /** Days from the first purchase to the end of the observation. */
  readonly age: Int32Array;
  readonly frequencyAtMost: number;
  readonly ageAtMost: number;
}

/** Beyond any span of days in a file; products of three stay exact. */
const SPAN = 100_000;

/** Groups the customers who bought; those without a purchase are left out. */
export function groupPurchases({ purchaseDays, firstDay, lastDay, endDay }: Histories): PurchaseGroups {
  const keys = new Float64Array(purchaseDays.length);
  let size = 0;
  for (let at = 0; at < purchaseDays.length; at += 1) {
    const days = purchaseDays[at] as number;
    if (days === 0) continue;
    const first = firstDay[at] as number;
    keys[size] = ((days - 1) * SPAN + (lastDay[at] as number) - first) * SPAN + endDay - first;
    size += 1;
  }
  const sorted = keys.subarray(0, size).sort();
  const customers = new Float64Array(size);
  const [frequency, recency, age] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let [groups, ageAtMost] = [0, 0];
  for (let at = 0; at < size; groups += 1) {
    const key = sorted[at] as number;
    const from = at;
    while (at < size && sorted[at] === key) at += 1;
    const days = key % SPAN;
    customers[groups] = at - from;
    frequency[groups] = Math.floor(key / SPAN / SPAN);
    recency[groups] = Math.floor(key / SPAN) % SPAN;
    age[groups] = days;
    ageAtMost = Math.max(ageAtMost, days);
  }
  return {
    customers: customers.slice(0, groups),
    frequency: frequency.slice(0, groups),
    recency: recency.slice(0, groups),
    age: age.slice(0, groups),
    frequencyAtMost: groups > 0 ? (frequency[groups - 1] as number) : 0,
    ageAtMost,
  };
}
