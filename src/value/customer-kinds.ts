import type { Histories } from './histories.ts';

/** Customers who bought as often since as long ago: what they buy while active is one curve. */
export interface CustomerKinds {
  /** Of each customer of the histories, a place in the next two; those without a purchase are of the newest kind. */
  readonly kind: Int32Array;
  /** By frequency, then by age; ages in days. */
  readonly frequency: Int32Array;
  readonly ageInDays: Int32Array;
}

/** Beyond any number of days in a file. */
const SPAN = 100_000;

/** Sorts customers into kinds. */
export function kindsOf({ purchaseDays, firstDay, endDay }: Histories): CustomerKinds {
  const size = purchaseDays.length;
  const keys = new Float64Array(size);
  for (let at = 0; at < size; at += 1) {
    const days = purchaseDays[at] as number;
    keys[at] = days === 0 ? 0 : (days - 1) * SPAN + endDay - (firstDay[at] as number);
  }
  const sorted = keys.slice().sort();
  const places = new Map<number, number>();
  const [frequency, ageInDays]: [number[], number[]] = [[], []];
  for (let at = 0; at < size; at += 1) {
    const key = sorted[at] as number;
    if (key === sorted[at - 1]) continue;
    places.set(key, places.size);
    frequency.push(Math.floor(key / SPAN));
    ageInDays.push(key % SPAN);
  }
  const kind = new Int32Array(size);
  for (let at = 0; at < size; at += 1) kind[at] = places.get(keys[at] as number) ?? 0;
  return {
    kind,
    frequency: Int32Array.from(frequency),
    ageInDays: Int32Array.from(ageInDays),
  };
}
