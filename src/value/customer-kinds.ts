import { ascendingPlaces } from './ascending-places.ts';
import type { GroupedCustomers } from './purchase-groups.ts';

/** Customers who bought as often since as long ago: what they buy while active is one curve. */
export interface CustomerKinds {
  /** Of each customer of the histories, a place in the next two; means nothing of those without a purchase. */
  readonly kind: Int32Array;
  /** By frequency, then by age; ages in days. */
  readonly frequency: Int32Array;
  readonly ageInDays: Int32Array;
  /** The finer groups that kinds are made of. */
  readonly groups: GroupedCustomers;
}

/** Beyond any number of days in a file. */
const SPAN = 100_000;

/** Sorts customers into kinds. */
export function kindsOf(groups: GroupedCustomers): CustomerKinds {
  const keys = new Float64Array(groups.frequency);
  for (let at = 0; at < keys.length; at += 1)
    keys[at] = (keys[at] as number) * SPAN + (groups.age[at] as number);
  const ofGroup = new Int32Array(keys.length);
  const [frequency, ageInDays]: [number[], number[]] = [[], []];
  let before = -1;
  const places = ascendingPlaces(keys);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number;
    const key = keys[place] as number;
    if (key > before) {
      frequency.push(groups.frequency[place] as number);
      ageInDays.push(groups.age[place] as number);
      before = key;
    }
    ofGroup[place] = frequency.length - 1;
  }
  return {
    kind: groups.group.map((group) => ofGroup[group] ?? 0),
    frequency: Int32Array.from(frequency),
    ageInDays: Int32Array.from(ageInDays),
    groups,
  };
}
