import type { Histories } from './histories.ts';
import type { Behaviour } from './models/behaviour.ts';
import { DAYS_A_WEEK } from './purchase-groups.ts';

/** A twelfth of a mean year. */
export const DAYS_A_MONTH = 365.25 / 12;
export const WEEKS_A_MONTH = DAYS_A_MONTH / DAYS_A_WEEK;
/** Forecasts go no further. */
export const MONTHS_AT_MOST = 36;

/** The ends of 1, 2 … months, in weeks. */
export function monthEnds(months: number = MONTHS_AT_MOST): Float64Array {
  return Float64Array.from({ length: months }, (_, month) => (month + 1) * WEEKS_A_MONTH);
}

/** What each customer of the histories is expected to buy: columns of equal length, but where told. */
export interface PurchaseForecast {
  /** Probability of being active at the end of the observation; 0 for customers without a purchase. */
  readonly active: Float64Array;
  /** Each customer has so many entries in the next two, one after the other. */
  readonly stages: number;
  /** Places in `curves`, and how much of each: the shares of a customer add up to the probability above. */
  readonly curve: Int32Array;
  readonly share: Float64Array;
  /** Expected purchases, while active, within each horizon: one curve for each frequency, age and stage. */
  readonly curves: readonly Float64Array[];
}

/** Beyond any number of days in a file. */
const SPAN = 100_000;

/** The purchases of every customer within each horizon, in weeks, by a model. */
export function forecastPurchases(
  { customer, purchaseDays, firstDay, lastDay, endDay }: Histories,
  behaviour: Behaviour,
  horizons: Float64Array = monthEnds(),
): PurchaseForecast {
  const { stages } = behaviour;
  const size = customer.length;
  const active = new Float64Array(size);
  const curve = new Int32Array(size * stages);
  const share = new Float64Array(size * stages);
  const places = new Map<number, number>();
  const curves: Float64Array[] = [];
  for (let at = 0; at < size; at += 1) {
    const days = purchaseDays[at] as number;
    const first = days === 0 ? endDay : (firstDay[at] as number);
    const frequency = Math.max(0, days - 1);
    const ageInDays = endDay - first;
    const age = ageInDays / DAYS_A_WEEK;
    const recency = frequency === 0 ? 0 : ((lastDay[at] as number) - first) / DAYS_A_WEEK;
    const chance = days === 0 ? 0 : behaviour.active(frequency, recency, age);
    const passed = behaviour.passed(frequency, recency, age);
    active[at] = chance;
    for (let stage = 0; stage < stages; stage += 1) {
      const key = (frequency * stages + stage) * SPAN + ageInDays;
      const place = places.get(key) ?? curves.length;
      if (place === curves.length) {
        places.set(key, place);
        curves.push(horizons.map(behaviour.whileActive(frequency, age, stage)));
      }
      curve[at * stages + stage] = place;
      share[at * stages + stage] = chance * (passed[stage] as number);
    }
  }
  return { active, stages, curve, share, curves };
}

/** Expected purchases of each customer, a figure being drawn from each curve. */
export function ofCustomers(
  { active, stages, curve, share, curves }: PurchaseForecast,
  figureOf: (curve: Float64Array) => number,
): Float64Array {
  const figures = curves.map(figureOf);
  return active.map((_, at) => {
    let sum = 0;
    for (let entry = at * stages; entry < (at + 1) * stages; entry += 1)
      sum += (share[entry] as number) * (figures[curve[entry] as number] as number);
    return sum;
  });
}

/** Expected purchases of each customer within the horizon at a place, counted from 1: within so many months as a rule. */
export function purchasesWithin(forecast: PurchaseForecast, months: number): Float64Array {
  return ofCustomers(forecast, (curve) => curve[months - 1] ?? 0);
}
