import { DAYS_A_WEEK, type PurchaseGroups } from '../purchase-groups.ts';
import type { Objective } from './minimise.ts';
import { type Estimate, fitPositive, type Matrix } from './positive-fit.ts';

/**
 * The BG/NBD model (Fader, Hardie and Lee 2005, Marketing Science 24(2), 275–284): while active a customer buys
 * at a rate λ ~ Gamma(r, α) a week; after each purchase he leaves with probability p ~ Beta(a, b).
 */
export interface BgNbd {
  readonly r: number;
  /** In weeks. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export interface BgNbdFit {
  readonly parameters: BgNbd;
  readonly estimates: Readonly<Record<keyof BgNbd, Estimate>>;
  /** Of the logarithms of r, α, a, b, in this order; null when it is not known or a parameter is on its bound. */
  readonly logCovariance: Matrix | null;
  readonly logLikelihood: number;
  readonly converged: boolean;
}

/** Beyond so many groups the starts compete on an even share of them; the best goes on with all. */
const GROUPS_FOR_STARTS = 3000;
const STARTS_BY_SHAPE: readonly (readonly [r: number, a: number, b: number])[] = [
  [0.3, 0.8, 2.5],
  [1, 0.2, 2],
  [4, 2, 10],
  [0.1, 1, 0.5],
  [20, 0.5, 20],
];

/**
 * What depends on a frequency x alone, for each x up to `most`: sums over k < x that stand for ratios of gamma functions,
 * without cancellation, and their slopes; `leaving`, ln(a / (b + x − 1)), is ln 0 for x = 0, where nobody has left.
 */
function ofFrequencies(most: number, { r, alpha, a, b }: BgNbd) {
  const log = new Float64Array(most + 1);
  const byR = new Float64Array(most + 1);
  const byA = new Float64Array(most + 1);
  const byB = new Float64Array(most + 1);
  const leaving = new Float64Array(most + 1).fill(Number.NEGATIVE_INFINITY);
  for (let k = 0; k < most; k += 1) {
    const [fromB, fromAB] = [b + k, a + b + k];
    log[k + 1] = (log[k] as number) + Math.log((r + k) / alpha) - Math.log1p(a / fromB);
    byR[k + 1] = (byR[k] as number) + 1 / (r + k);
    byA[k + 1] = (byA[k] as number) - 1 / fromAB;
    byB[k + 1] = (byB[k] as number) + a / (fromB * fromAB);
    leaving[k + 1] = Math.log(a / fromB);
  }
  return { log, byR, byA, byB, leaving };
}

/** ln(1 + t/α) for each number of days t up to `most`. */
function logsOfDays(most: number, alpha: number): Float64Array {
  return new Float64Array(most + 1).map((_, days) => Math.log1p(days / DAYS_A_WEEK / alpha));
}

/** The log-likelihood of all customers (equation 6 of the paper) and, written into `gradient`, its slopes by r, α, a, b. */
export function bgNbdLogLikelihood(model: BgNbd, groups: PurchaseGroups, gradient: Float64Array): number {
  const { r, alpha, a, b } = model;
  const { customers, frequency, recency, age } = groups;
  const sums = ofFrequencies(groups.frequencyAtMost, model);
  const logs = logsOfDays(groups.ageAtMost, alpha);
  const slopeBy = (x: number, weeks: number) => ((weeks * r) / alpha - x) / (alpha + weeks);
  let [total, byR, byAlpha, byA, byB] = [0, 0, 0, 0, 0];
  for (let at = 0; at < customers.length; at += 1) {
    const weight = customers[at] as number;
    const x = frequency[at] as number;
    const [days, daysToLast] = [age[at] as number, recency[at] as number];
    const [logAge, logRecency] = [logs[days] as number, logs[daysToLast] as number];
    const logOdds = (sums.leaving[x] as number) + (r + x) * (logAge - logRecency);
    const odds = Math.exp(-Math.abs(logOdds));
    const left = (logOdds > 0 ? 1 : odds) / (1 + odds);
    const stays = 1 - left;
    total += weight * ((sums.log[x] as number) - (r + x) * logAge + Math.max(logOdds, 0) + Math.log1p(odds));
    byR += weight * ((sums.byR[x] as number) - stays * logAge - left * logRecency);
    byAlpha +=
      weight * (stays * slopeBy(x, days / DAYS_A_WEEK) + left * slopeBy(x, daysToLast / DAYS_A_WEEK));
    byA += weight * ((sums.byA[x] as number) + left / a);
    byB += weight * ((sums.byB[x] as number) - (left > 0 ? left / (b + x - 1) : 0));
  }
  gradient.set([byR, byAlpha, byA, byB]);
  return total;
}

function modelAt(logs: Float64Array): BgNbd {
  const [r = 0, alpha = 0, a = 0, b = 0] = logs.map(Math.exp);
  return { r, alpha, a, b };
}

function objectiveOf(groups: PurchaseGroups): Objective {
  const size = groups.customers.reduce((sum, count) => sum + count, 0);
  return (logs, gradient) => {
    const model = modelAt(logs);
    const value = bgNbdLogLikelihood(model, groups, gradient);
    const parameters = [model.r, model.alpha, model.a, model.b];
    for (const [at, parameter] of parameters.entries())
      gradient[at] = (-(gradient[at] ?? 0) * parameter) / size;
    return -value / size;
  };
}

function thinned(groups: PurchaseGroups): PurchaseGroups {
  const every = Math.ceil(groups.customers.length / GROUPS_FOR_STARTS);
  const isKept = (_: number, at: number) => at % every === 0;
  return {
    customers: groups.customers.filter(isKept),
    frequency: groups.frequency.filter(isKept),
    recency: groups.recency.filter(isKept),
    age: groups.age.filter(isKept),
    frequencyAtMost: groups.frequencyAtMost,
    ageAtMost: groups.ageAtMost,
  };
}

/** Fits the model by maximum likelihood, from several starts scaled to the purchases a week seen. */
export function fitBgNbd(groups: PurchaseGroups): BgNbdFit {
  let [customers, purchases, weeks] = [0, 0, 0];
  for (let at = 0; at < groups.customers.length; at += 1) {
    const count = groups.customers[at] as number;
    customers += count;
    purchases += count * (groups.frequency[at] as number);
    weeks += (count * (groups.age[at] as number)) / DAYS_A_WEEK;
  }
  const rate = Math.max(purchases, 1) / Math.max(weeks, 1);
  const starts = STARTS_BY_SHAPE.map(([r, a, b]) => [r, r / (1.5 * rate), a, b]);
  const objective = objectiveOf(groups);
  const coarse = groups.customers.length > GROUPS_FOR_STARTS ? objectiveOf(thinned(groups)) : objective;
  const fit = fitPositive(objective, customers, starts, coarse);
  const [r, alpha, a, b] = fit.estimates as [Estimate, Estimate, Estimate, Estimate];
  return {
    parameters: { r: r.value, alpha: alpha.value, a: a.value, b: b.value },
    estimates: { r, alpha, a, b },
    logCovariance: fit.logCovariance,
    logLikelihood: fit.logLikelihood,
    converged: fit.converged,
  };
}

/** The probability (0–1) that a customer is still active; 1, by the model, for one who has not bought again. */
export function probabilityActive(model: BgNbd, frequency: number, recency: number, age: number): number {
  if (frequency === 0) return 1;
  const { r, alpha, a, b } = model;
  const silence = Math.log((alpha + age) / (alpha + recency));
  return 1 / (1 + (a / (b + frequency - 1)) * Math.exp((r + frequency) * silence));
}
