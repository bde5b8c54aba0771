import type { Histories } from './histories.ts';

/** Days in the unit of time of the models. */
export const DAYS_A_WEEK = 7;

/** Customers with the same frequency, recency and age, together: columns of equal length. */
export interface PurchaseGroups {
  /** How many customers are in the group. */
  readonly customers: Float64Array;
  /** Purchase days after the first. */
  readonly frequency: Int32Array;
  /** Weeks from the first purchase to the last. */
  readonly recency: Float64Array;
  /** Weeks from the first purchase to the end of the observation. */
  readonly age: Float64Array;
  readonly frequencyAtMost: number;
}

/** Beyond any span of days in a file; products of three stay exact. */
const SPAN = 100_000;

/** Groups the customers who bought; those with refunds only are left out. */
export function groupPurchases({ purchaseDays, firstDay, lastDay, endDay }: Histories): PurchaseGroups {
  const counts = new Map<number, number>();
  for (let at = 0; at < purchaseDays.length; at += 1) {
    const days = purchaseDays[at] as number;
    if (days === 0) continue;
    const first = firstDay[at] as number;
    const key = ((days - 1) * SPAN + (lastDay[at] as number) - first) * SPAN + endDay - first;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = Float64Array.from(counts.keys()).sort();
  const frequency = Int32Array.from(keys, (key) => Math.floor(key / SPAN / SPAN));
  return {
    customers: Float64Array.from(keys, (key) => counts.get(key) ?? 0),
    frequency,
    recency: Float64Array.from(keys, (key) => (Math.floor(key / SPAN) % SPAN) / DAYS_A_WEEK),
    age: Float64Array.from(keys, (key) => (key % SPAN) / DAYS_A_WEEK),
    frequencyAtMost: frequency.at(-1) ?? 0,
  };
}
