import { ascendingPlaces } from './ascending-places.ts';
import type { Histories } from './histories.ts';

/** Days in the unit of time of the models. */
export const DAYS_A_WEEK = 7;

/** Customers with the same frequency, recency and age, together, in this order: columns of equal length. */
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

/** All customers of histories in groups. */
export interface GroupedCustomers extends PurchaseGroups {
  /** The place of the group of each customer; -1 of those without a purchase. */
  readonly group: Int32Array;
}

/** Beyond any span of days in a file; products of three stay exact. */
const SPAN = 100_000;

/** Groups the customers who bought; those without a purchase are left out. */
export function groupPurchases({
  purchaseDays,
  firstDay,
  lastDay,
  endDay,
}: Pick<Histories, 'purchaseDays' | 'firstDay' | 'lastDay' | 'endDay'>): GroupedCustomers {
  const size = purchaseDays.length;
  const keys = new Float64Array(size);
  for (let at = 0; at < size; at += 1) {
    const days = purchaseDays[at] as number;
    const first = firstDay[at] as number;
    keys[at] =
      days === 0 ? -1 : ((days - 1) * SPAN + (lastDay[at] as number) - first) * SPAN + endDay - first;
  }
  const places = ascendingPlaces(keys);
  const group = new Int32Array(size).fill(-1);
  const customers = new Float64Array(size);
  const [frequency, recency, age] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  let [groups, ageAtMost, before] = [0, 0, -1];
  for (let at = 0; at < size; at += 1) {
    const place = places[at] as number;
    const key = keys[place] as number;
    if (key < 0) continue;
    if (key > before) {
      before = key;
      frequency[groups] = Math.floor(key / SPAN / SPAN);
      recency[groups] = Math.floor(key / SPAN) % SPAN;
      age[groups] = key % SPAN;
      ageAtMost = Math.max(ageAtMost, key % SPAN);
      groups += 1;
    }
    group[place] = groups - 1;
    customers[groups - 1] = (customers[groups - 1] as number) + 1;
  }
  return {
    group,
    customers: customers.slice(0, groups),
    frequency: frequency.slice(0, groups),
    recency: recency.slice(0, groups),
    age: age.slice(0, groups),
    frequencyAtMost: groups > 0 ? (frequency[groups - 1] as number) : 0,
    ageAtMost,
  };
}
