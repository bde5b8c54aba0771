import type { Objective } from './minimise.ts';
import { type Estimate, fitPositive } from './positive-fit.ts';
import type { PurchaseGroups } from './purchase-groups.ts';

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

/** Sums over k < x that stand for ratios of gamma functions, for each frequency x; no cancellation. */
function frequencySums(most: number, { r, a, b }: BgNbd) {
  const gamma = new Float64Array(most + 1);
  const gammaR = new Float64Array(most + 1);
  const beta = new Float64Array(most + 1);
  const betaA = new Float64Array(most + 1);
  const betaB = new Float64Array(most + 1);
  for (let k = 0; k < most; k += 1) {
    const [fromB, fromAB] = [b + k, a + b + k];
    gamma[k + 1] = (gamma[k] as number) + Math.log(r + k);
    gammaR[k + 1] = (gammaR[k] as number) + 1 / (r + k);
    beta[k + 1] = (beta[k] as number) - Math.log1p(a / fromB);
    betaA[k + 1] = (betaA[k] as number) - 1 / fromAB;
    betaB[k + 1] = (betaB[k] as number) + a / (fromB * fromAB);
  }
  return { gamma, gammaR, beta, betaA, betaB };
}

/** The log-likelihood of all customers (equation 6 of the paper) and, written into `gradient`, its slopes by r, α, a, b. */
export function bgNbdLogLikelihood(model: BgNbd, groups: PurchaseGroups, gradient: Float64Array): number {
  const { r, alpha, a, b } = model;
  const { customers, frequency, recency, age } = groups;
  const sums = frequencySums(groups.frequencyAtMost, model);
  let [total, byR, byAlpha, byA, byB] = [0, 0, 0, 0, 0];
  for (let at = 0; at < customers.length; at += 1) {
    const x = frequency[at] as number;
    const weight = customers[at] as number;
    const pastAge = alpha + (age[at] as number);
    const logAge = Math.log1p((age[at] as number) / alpha);
    const active = -r * logAge - x * Math.log(pastAge);
    let log = active;
    let left = 0;
    let pastRecency = 1;
    let logRecency = 0;
    if (x > 0) {
      pastRecency = alpha + (recency[at] as number);
      logRecency = Math.log1p((recency[at] as number) / alpha);
      const gone = Math.log(a / (b + x - 1)) - r * logRecency - x * Math.log(pastRecency);
      const odds = Math.exp(-Math.abs(gone - active));
      log = Math.max(gone, active) + Math.log1p(odds);
      left = gone > active ? 1 / (1 + odds) : odds / (1 + odds);
      byA += (weight * left) / a;
      byB -= (weight * left) / (b + x - 1);
    }
    const stays = 1 - left;
    total += weight * ((sums.gamma[x] as number) + (sums.beta[x] as number) + log);
    byR += weight * ((sums.gammaR[x] as number) - stays * logAge - left * logRecency);
    const slopeAge = (pastAge - alpha) * (r / alpha) - x;
    const slopeRecency = (pastRecency - alpha) * (r / alpha) - x;
    byAlpha += weight * ((stays * slopeAge) / pastAge + (left > 0 ? (left * slopeRecency) / pastRecency : 0));
    byA += weight * (sums.betaA[x] as number);
    byB += weight * (sums.betaB[x] as number);
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
  const keep = <T extends Float64Array | Int32Array>(column: T) => column.filter((_, at) => at % every === 0);
  return {
    customers: keep(groups.customers),
    frequency: keep(groups.frequency),
    recency: keep(groups.recency),
    age: keep(groups.age),
    frequencyAtMost: groups.frequencyAtMost,
  } as PurchaseGroups;
}

/** Fits the model by maximum likelihood, from several starts scaled to the purchases a week seen. */
export function fitBgNbd(groups: PurchaseGroups): BgNbdFit {
  let [customers, purchases, weeks] = [0, 0, 0];
  for (let at = 0; at < groups.customers.length; at += 1) {
    const count = groups.customers[at] as number;
    customers += count;
    purchases += count * (groups.frequency[at] as number);
    weeks += count * (groups.age[at] as number);
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
