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

/** Groups the customers who bought; those with refunds only are left out. */
export function groupPurchases({ purchaseDays, firstDay, lastDay, endDay }: Histories): PurchaseGroups {
  const sorted = new Float64Array(purchaseDays.length)
    .map((_, at) => {
      const first = firstDay[at] as number;
      return (
        (((purchaseDays[at] as number) - 1) * SPAN + (lastDay[at] as number) - first) * SPAN + endDay - first
      );
    })
    .filter((_, at) => purchaseDays[at] !== 0)
    .sort();
  const starts = Int32Array.from(sorted.keys()).filter((at) => sorted[at] !== sorted[at - 1]);
  const keys = Float64Array.from(starts, (at) => sorted[at] as number);
  const frequency = Int32Array.from(keys, (key) => Math.floor(key / SPAN / SPAN));
  const age = Int32Array.from(keys, (key) => key % SPAN);
  return {
    customers: Float64Array.from(starts, (start, at) => (starts[at + 1] ?? sorted.length) - start),
    frequency,
    recency: Int32Array.from(keys, (key) => Math.floor(key / SPAN) % SPAN),
    age,
    frequencyAtMost: frequency.at(-1) ?? 0,
    ageAtMost: age.reduce((most, days) => Math.max(most, days), 0),
  };
}
