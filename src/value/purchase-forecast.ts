import type { CustomerKinds } from './customer-kinds.ts';
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

/** The curves of all kinds of customers, one after the other, a stage after the other. */
function curvesOf(
  { frequency, ageInDays }: CustomerKinds,
  behaviour: Behaviour,
  horizons: Float64Array,
): readonly Float64Array[] {
  const { stages } = behaviour;
  const curves: Float64Array[] = [];
  for (let from = 0; from < frequency.length; ) {
    let to = from + 1;
    while (to < frequency.length && frequency[to] === frequency[from]) to += 1;
    const ages = Float64Array.from(ageInDays.subarray(from, to), (days) => days / DAYS_A_WEEK);
    for (let stage = 0; stage < stages; stage += 1) {
      const found = behaviour.curves(frequency[from] as number, stage, ages, horizons);
      for (const [place, curve] of found.entries()) curves[(from + place) * stages + stage] = curve;
    }
    from = to;
  }
  return curves;
}

/** The purchases of every customer within each horizon, in weeks, by a model. */
export function forecastPurchases(
  kinds: CustomerKinds,
  behaviour: Behaviour,
  horizons: Float64Array = monthEnds(),
): PurchaseForecast {
  const { stages } = behaviour;
  const { group, frequency, recency, age } = kinds.groups;
  const chances = behaviour.actives(kinds.groups);
  const active = new Float64Array(group.length);
  for (let at = 0; at < active.length; at += 1) active[at] = chances[group[at] as number] ?? 0;
  const curves = curvesOf(kinds, behaviour, horizons);
  if (stages === 1) return { active, stages, curve: kinds.kind, share: active, curves };
  const passed = Array.from(frequency, (x, at) =>
    behaviour.passed(x, (recency[at] as number) / DAYS_A_WEEK, (age[at] as number) / DAYS_A_WEEK),
  );
  const curve = new Int32Array(active.length * stages);
  const share = new Float64Array(active.length * stages);
  for (const [at, chance] of active.entries()) {
    for (let stage = 0; stage < stages; stage += 1) {
      curve[at * stages + stage] = (kinds.kind[at] as number) * stages + stage;
      share[at * stages + stage] = chance * (passed[group[at] as number]?.[stage] ?? 0);
    }
  }
  return { active, stages, curve, share, curves };
}

/**
 * How much of all customers goes by each curve: their shares, each times what the customer counts for; 1 where `own` is not
 * given. A column of a figure a customer.
 */
export function weightsOfCurves(
  { active, stages, curve, share, curves }: PurchaseForecast,
  own?: Float64Array,
): Float64Array {
  const weights = new Float64Array(curves.length);
  for (let entry = 0; entry < active.length * stages; entry += 1) {
    const place = curve[entry] as number;
    const counts = own === undefined ? 1 : (own[Math.floor(entry / stages)] as number);
    weights[place] = (weights[place] as number) + (share[entry] as number) * counts;
  }
  return weights;
}

/** Expected purchases of each customer, a figure being drawn from each curve. */
export function ofCustomers(
  { active, stages, curve, share, curves }: PurchaseForecast,
  figureOf: (curve: Float64Array) => number,
): Float64Array {
  const figures = Float64Array.from(curves, figureOf);
  const found = new Float64Array(active.length);
  for (let at = 0; at < found.length; at += 1) {
    let sum = 0;
    for (let entry = at * stages; entry < (at + 1) * stages; entry += 1)
      sum += (share[entry] as number) * (figures[curve[entry] as number] ?? 0);
    found[at] = sum;
  }
  return found;
}

/** Expected purchases of each customer within the horizon at a place, counted from 1: within so many months as a rule. */
export function purchasesWithin(forecast: PurchaseForecast, months: number): Float64Array {
  return ofCustomers(forecast, (curve) => curve[months - 1] ?? 0);
}
