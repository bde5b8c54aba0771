import { DAYS_A_WEEK, type PurchaseGroups } from '../purchase-groups.ts';
import { type Departures, DeparturesByDay, departuresOf, type ParetoNbd } from './departures.ts';
import type { PurchasesWithin } from './expected-purchases.ts';

/** A frequency that fewer groups share than this part of the days is worked out group by group. */
const GROUPS_A_DAY = 0.03;
/** Within these powers of e, integrals by day are far from overflow. */
const RANGE = 500;

/** What the likelihood of one group and its slopes are made of, by the logarithms of r, α, s, β. */
interface Terms {
  log: number;
  byR: number;
  byAlpha: number;
  byS: number;
  byBeta: number;
}

/** A moment, in weeks, and the logarithms of 1 + its share of α, and of β. */
interface Moment {
  weeks: number;
  logAlpha: number;
  logBeta: number;
}

function momentAt({ alpha, beta }: ParetoNbd, weeks: number): Moment {
  return { weeks, logAlpha: Math.log1p(weeks / alpha), logBeta: Math.log1p(weeks / beta) };
}

/**
 * ln[(1 + T/α)^−(r+x) (1 + T/β)^−s + s/β ∫ (1 + τ/α)^−(r+x) (1 + τ/β)^−(s+1) dτ], the integral from the last purchase
 * to T, and its slopes. Time in weeks.
 */
function settle(
  { r, alpha, s, beta }: ParetoNbd,
  frequency: number,
  last: Moment,
  end: Moment,
  { scale, whole, byLogAlpha, byLogBeta, byShare }: Departures,
  terms: Terms,
): void {
  const shape = r + frequency;
  const stays = Math.exp(-shape * end.logAlpha - s * end.logBeta - scale);
  const hazard = s / beta;
  const sum = stays + hazard * whole;
  const fAtLast = Math.exp(-shape * last.logAlpha - (s + 1) * last.logBeta - scale);
  const fAtEnd = (stays * beta) / (beta + end.weeks);
  // By parts: (s + 1) ∫ f τ/(β + τ) = ∫ f − (r + x) ∫ f τ/(α + τ) − [τ f].
  const byShareOfBeta = whole - shape * byShare - end.weeks * fAtEnd + last.weeks * fAtLast;
  terms.log = scale + Math.log(sum);
  terms.byR = (-r * (stays * end.logAlpha + hazard * byLogAlpha)) / sum;
  terms.byAlpha = (shape * ((stays * end.weeks) / (alpha + end.weeks) + hazard * byShare)) / sum;
  terms.byS = (-s * stays * end.logBeta + hazard * (whole - s * byLogBeta)) / sum;
  terms.byBeta =
    (s * stays * end.weeks) / (beta + end.weeks) / sum + (hazard * (byShareOfBeta - whole)) / sum;
}

/** Where the groups of each frequency begin, and the last frequency that enough of them share for integrals by day. */
function rowsOf({ frequency, frequencyAtMost, ageAtMost }: PurchaseGroups, alpha: number, middle: number) {
  const counts = new Int32Array(frequencyAtMost + 2);
  for (const x of frequency) counts[x + 1] = (counts[x + 1] as number) + 1;
  let byDay = -1;
  for (let x = 0; x <= frequencyAtMost; x += 1) {
    const isSafe = x * Math.log((alpha + middle) / (alpha + x / DAYS_A_WEEK)) < RANGE;
    if (isSafe && (counts[x + 1] as number) > GROUPS_A_DAY * ageAtMost) byDay = x;
    counts[x + 1] = (counts[x + 1] as number) + (counts[x] as number);
  }
  return { starts: counts, byDay };
}

/** The log-likelihood of all customers and, written into `gradient`, its slopes by the logarithms of r, α, s, β. */
export function paretoNbdLogLikelihood(
  model: ParetoNbd,
  groups: PurchaseGroups,
  gradient: Float64Array,
): number {
  const { r, alpha } = model;
  const { customers, recency, age, frequencyAtMost, ageAtMost } = groups;
  const middle = ageAtMost / DAYS_A_WEEK / 2;
  const { starts, byDay } = rowsOf(groups, alpha, middle);
  const table = new DeparturesByDay(model, ageAtMost, middle);
  const terms: Terms = { log: 0, byR: 0, byAlpha: 0, byS: 0, byBeta: 0 };
  const scaleOfOne = -Math.log1p(middle / alpha);
  let [total, byR, byAlpha, byS, byBeta] = [0, 0, 0, 0, 0];
  let [rates, ratesByR] = [0, 0];
  const moments = Array.from({ length: ageAtMost + 1 }, (_, days) => momentAt(model, days / DAYS_A_WEEK));
  const departures = { scale: 0, whole: 0, byLogAlpha: 0, byLogBeta: 0, byShare: 0 };
  for (let x = 0; x <= frequencyAtMost; x += 1) {
    const isByDay = x <= byDay;
    const [from, to] = [starts[x] as number, starts[x + 1] as number];
    if (isByDay && to > from) table.fill();
    departures.scale = x * scaleOfOne;
    for (let at = from; at < to; at += 1) {
      const [lastDay, endDay] = [recency[at] as number, age[at] as number];
      const [last, end] = [moments[lastDay] as Moment, moments[endDay] as Moment];
      if (isByDay) {
        departures.whole = (table.whole[lastDay] as number) - (table.whole[endDay] as number);
        departures.byLogAlpha = (table.byLogAlpha[lastDay] as number) - (table.byLogAlpha[endDay] as number);
        departures.byLogBeta = (table.byLogBeta[lastDay] as number) - (table.byLogBeta[endDay] as number);
        departures.byShare = (table.byShare[lastDay] as number) - (table.byShare[endDay] as number);
        settle(model, x, last, end, departures, terms);
      }
      // So seldom that all of it is next to nothing there.
      if (!isByDay || !Number.isFinite(terms.log))
        settle(model, x, last, end, departuresOf(model, x, last.weeks, end.weeks), terms);
      const weight = customers[at] as number;
      total += weight * (rates + terms.log);
      byR += weight * (ratesByR + terms.byR);
      byAlpha += weight * (terms.byAlpha - x);
      byS += weight * terms.byS;
      byBeta += weight * terms.byBeta;
    }
    if (isByDay && x < byDay) table.next();
    rates += Math.log((r + x) / alpha);
    ratesByR += r / (r + x);
  }
  gradient.set([byR, byAlpha, byS, byBeta]);
  return total;
}

/** The probability (0–1) that a customer is still active. */
export function probabilityStillThere(
  model: ParetoNbd,
  frequency: number,
  recency: number,
  age: number,
): number {
  const { r, alpha, s, beta } = model;
  const { scale, whole } = departuresOf(model, frequency, recency, age);
  const log = -(r + frequency) * Math.log1p(age / alpha) - s * Math.log1p(age / beta) - scale;
  return 1 / (1 + (s / beta) * whole * Math.exp(-log));
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
