import { DAYS_A_WEEK, type PurchaseGroups } from '../purchase-groups.ts';
import {
  BY_LOG_ALPHA,
  BY_LOG_BETA,
  BY_SHARE,
  DeparturesByDay,
  integrals,
  integrateDepartures,
  type ParetoNbd,
  WHOLE,
} from './departures.ts';
import type { PurchasesWithin } from './expected-purchases.ts';
import { logsOfDays } from './logs-of-days.ts';

/** A frequency that fewer groups share than this part of the days is worked out group by group. */
const GROUPS_A_DAY = 0.03;
/** Within these powers of e, integrals by day are far from overflow. */
const RANGE = 500;
/** A product that leaves these bounds is added by its logarithm. */
const [SMALL, LARGE] = [1e-250, 1e250] as const;

/** The last frequency that enough groups share for integrals by day; -1 where there is none. */
function lastByDay(
  { frequency, frequencyAtMost, ageAtMost }: PurchaseGroups,
  alpha: number,
  middle: number,
): number {
  const groups = new Int32Array(frequencyAtMost + 1);
  for (let at = 0; at < frequency.length; at += 1)
    groups[frequency[at] as number] = (groups[frequency[at] as number] as number) + 1;
  let byDay = -1;
  for (let x = 0; x <= frequencyAtMost; x += 1) {
    const isSafe = x * Math.log((alpha + middle) / (alpha + x / DAYS_A_WEEK)) < RANGE;
    if (isSafe && (groups[x] as number) > GROUPS_A_DAY * ageAtMost) byDay = x;
  }
  return byDay;
}

/**
 * Hears a group, its departures and what they are divided by, as a logarithm: `stays` is the same of one who never left,
 * (1 + T/α)^−(r+x) (1 + T/β)^−s.
 */
type GroupVisitor = (at: number, scale: number, stays: number, departures: Float64Array) => void;

/** Goes through the groups, by frequency. */
function visitGroups(model: ParetoNbd, groups: PurchaseGroups, visit: GroupVisitor): void {
  const { r, alpha, s, beta } = model;
  const { frequency, recency, age, ageAtMost } = groups;
  const middle = ageAtMost / DAYS_A_WEEK / 2;
  const byDay = lastByDay(groups, alpha, middle);
  const table = new DeparturesByDay(model, ageAtMost, middle);
  const [logsAlpha, logsBeta] = [logsOfDays(ageAtMost, alpha), logsOfDays(ageAtMost, beta)];
  const departures = integrals();
  const scaleOfOne = -Math.log1p(middle / alpha);
  let filled = -1;
  for (let at = 0; at < frequency.length; at += 1) {
    const x = frequency[at] as number;
    const last = recency[at] as number;
    const end = age[at] as number;
    const log = -(r + x) * (logsAlpha[end] as number) - s * (logsBeta[end] as number);
    const isByDay = x <= byDay;
    let scale = x * scaleOfOne;
    let stays = 0;
    if (isByDay) {
      if (x > filled) table.fill(x);
      filled = x;
      table.between(last, end, departures);
      stays = Math.exp(log - scale);
    }
    // So seldom that all of it is next to nothing there.
    if (!isByDay || !(stays + (departures[WHOLE] as number) > 0)) {
      scale = integrateDepartures(model, x, last / DAYS_A_WEEK, end / DAYS_A_WEEK, departures);
      stays = Math.exp(log - scale);
    }
    visit(at, scale, stays, departures);
  }
}

/**
 * The log-likelihood of all customers and, written into `gradient`, its slopes by the logarithms of r, α, s, β. Of one it is
 * ln Γ(r + x)/Γ(r) α^−x and ln[(1 + T/α)^−(r+x) (1 + T/β)^−s + s/β ∫ (1 + τ/α)^−(r+x) (1 + τ/β)^−(s+1) dτ], the integral
 * from the last purchase to T.
 */
export function paretoNbdLogLikelihood(
  model: ParetoNbd,
  groups: PurchaseGroups,
  gradient: Float64Array,
): number {
  const { r, alpha, s, beta } = model;
  const { customers, frequency, recency, age, ageAtMost } = groups;
  const [logsAlpha, logsBeta] = [logsOfDays(ageAtMost, alpha), logsOfDays(ageAtMost, beta)];
  const hazard = s / beta;
  // Sums in a column: a variable that a function closes over is boxed anew whenever it changes.
  const sums = new Float64Array(5);
  // One logarithm for many customers.
  const product = Float64Array.of(1);
  let [counted, rates, ratesByR] = [0, 0, 0];
  visitGroups(model, groups, (at, scale, stays, departures) => {
    const x = frequency[at] as number;
    for (; counted < x; counted += 1) {
      rates += Math.log((r + counted) / alpha);
      ratesByR += r / (r + counted);
    }
    const last = recency[at] as number;
    const end = age[at] as number;
    const toLast = last / DAYS_A_WEEK;
    const toEnd = end / DAYS_A_WEEK;
    const whole = departures[WHOLE] as number;
    const shape = r + x;
    const sum = stays + hazard * whole;
    const fAtLast = Math.exp(
      -shape * (logsAlpha[last] as number) - (s + 1) * (logsBeta[last] as number) - scale,
    );
    const fAtEnd = (stays * beta) / (beta + toEnd);
    const byShare = departures[BY_SHARE] as number;
    // By parts: (s + 1) ∫ f τ/(β + τ) = ∫ f − (r + x) ∫ f τ/(α + τ) − [τ f].
    const byShareOfBeta = whole - shape * byShare - toEnd * fAtEnd + toLast * fAtLast;
    const weight = customers[at] as number;
    const part = weight / sum;
    sums[4] = (sums[4] as number) + weight * (rates + scale);
    const multiplied = (product[0] as number) * sum;
    if (weight === 1 && multiplied > SMALL && multiplied < LARGE) product[0] = multiplied;
    else {
      sums[4] = (sums[4] as number) + weight * Math.log(sum) + Math.log(product[0] as number);
      product[0] = 1;
    }
    const ofR = stays * (logsAlpha[end] as number) + hazard * (departures[BY_LOG_ALPHA] as number);
    sums[0] = (sums[0] as number) + (weight * ratesByR - part * r * ofR);
    sums[1] =
      (sums[1] as number) +
      (part * shape * ((stays * toEnd) / (alpha + toEnd) + hazard * byShare) - weight * x);
    const ofS = stays * (logsBeta[end] as number) + hazard * (departures[BY_LOG_BETA] as number);
    sums[2] = (sums[2] as number) + part * (hazard * whole - s * ofS);
    sums[3] =
      (sums[3] as number) + part * ((s * stays * toEnd) / (beta + toEnd) + hazard * (byShareOfBeta - whole));
  });
  gradient.set(sums.subarray(0, 4));
  return (sums[4] as number) + Math.log(product[0] as number);
}

/** The probability (0–1) that the customers of each group are still active. */
export function probabilitiesStillThere(model: ParetoNbd, groups: PurchaseGroups): Float64Array {
  const found = new Float64Array(groups.customers.length);
  const hazard = model.s / model.beta;
  visitGroups(model, groups, (at, _, stays, departures) => {
    found[at] = stays / (stays + hazard * (departures[WHOLE] as number));
  });
  return found;
}

/** The probability (0–1) that one customer is still active; times in weeks. */
export function probabilityStillThere(
  model: ParetoNbd,
  frequency: number,
  recency: number,
  age: number,
): number {
  const { r, alpha, s, beta } = model;
  const departures = integrals();
  const scale = integrateDepartures(model, frequency, recency, age, departures);
  const log = -(r + frequency) * Math.log1p(age / alpha) - s * Math.log1p(age / beta) - scale;
  return 1 / (1 + (s / beta) * (departures[WHOLE] as number) * Math.exp(-log));
}

/** Expected purchases, within some weeks, of a customer who is still active at `age` weeks. */
export function whileThere(
  { r, alpha, s, beta }: ParetoNbd,
  frequency: number,
  age: number,
): PurchasesWithin {
  const rate = (r + frequency) / (alpha + age);
  return (weeks) => {
    const log = Math.log1p(weeks / (beta + age));
    // (1 − q^(s−1)) / (s − 1), which s = 1 turns into −ln q.
    const part = s === 1 ? log : -Math.expm1(-(s - 1) * log) / (s - 1);
    return rate * (beta + age) * part;
  };
}
