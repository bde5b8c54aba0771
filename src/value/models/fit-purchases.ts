import { DAYS_A_WEEK, type PurchaseGroups } from '../purchase-groups.ts';
import { type Axes, RATE_AND_RISK, TWO_RATES } from './axes.ts';
import { type BetaGeometric, betaGeometricLogLikelihood } from './beta-geometric.ts';
import type { ParetoNbd } from './departures.ts';
import { type Estimate, fitLikelihood, type LikelihoodFit } from './likelihood-fit.ts';
import type { Objective } from './minimise.ts';
import { paretoNbdLogLikelihood } from './pareto-nbd.ts';
import {
  type BetaGeometricFit,
  betaGeometricAt,
  leavingOf,
  type ParetoNbdFit,
  type PurchaseFit,
  paretoNbdAt,
} from './purchase-fit.ts';

/** Beyond so many groups the starts compete on an even share of them; the best goes on with all. */
const GROUPS_FOR_STARTS = 3000;

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

type LogLikelihood = (logs: Float64Array, groups: PurchaseGroups, gradient: Float64Array) => number;

function objectiveOf(logLikelihood: LogLikelihood, groups: PurchaseGroups): Objective {
  const size = groups.customers.reduce((sum, count) => sum + count, 0);
  return (logs, gradient) => {
    const value = logLikelihood(logs, groups, gradient);
    for (const [at, slope] of gradient.entries()) gradient[at] = -slope / size;
    return -value / size;
  };
}

function search(
  logLikelihood: LogLikelihood,
  axes: Axes,
  groups: PurchaseGroups,
  starts: readonly (readonly number[])[],
): LikelihoodFit {
  const size = groups.customers.reduce((sum, count) => sum + count, 0);
  const isLarge = groups.customers.length > GROUPS_FOR_STARTS;
  return fitLikelihood({
    axes,
    objective: objectiveOf(logLikelihood, groups),
    coarse: isLarge ? objectiveOf(logLikelihood, thinned(groups)) : undefined,
    size,
    starts,
  });
}

/** Repeat purchases a week of a mean customer. */
function meanRate({ customers, frequency, age }: PurchaseGroups): number {
  let [purchases, weeks] = [0, 0];
  for (let at = 0; at < customers.length; at += 1) {
    const count = customers[at] as number;
    purchases += count * (frequency[at] as number);
    weeks += (count * (age[at] as number)) / DAYS_A_WEEK;
  }
  return Math.max(purchases, 1) / Math.max(weeks, 1);
}

const STARTS_BY_SHAPE: readonly (readonly [r: number, a: number, b: number])[] = [
  [0.3, 0.8, 2.5],
  [4, 0.5, 10],
];

export interface BetaGeometricSearch {
  readonly name: BetaGeometricFit['name'];
  readonly stages?: number;
  /** Parameters of a like model or of a like file, to start from. */
  readonly near?: BetaGeometric;
  /** Sum of the logarithms of all gaps between purchases, in weeks: what tells apart likelihoods of several stages. */
  readonly logGaps?: number;
}

/** The part of a log-likelihood of several stages that no parameter changes. */
function erlangConstant(stages: number, { customers, frequency }: PurchaseGroups, logGaps: number): number {
  let [purchases, logFactorial] = [0, 0];
  for (const [at, count] of customers.entries()) purchases += count * (frequency[at] as number);
  for (let stage = 2; stage < stages; stage += 1) logFactorial += Math.log(stage);
  return (stages - 1) * logGaps - purchases * logFactorial;
}

/** The log-likelihood of other customers, or of the same at another time, by the parameters of a fit. */
export function logLikelihoodOf(fit: PurchaseFit, groups: PurchaseGroups, logGaps: number): number {
  const gradient = new Float64Array(4);
  return fit.name === 'paretonbd'
    ? paretoNbdLogLikelihood(fit.parameters, groups, gradient)
    : betaGeometricLogLikelihood(leavingOf(fit.name, fit.stages), fit.parameters, groups, gradient) +
        erlangConstant(fit.stages, groups, logGaps);
}

/** Fits one of the models in which customers leave at a purchase, by maximum likelihood. */
export function fitBetaGeometric(
  groups: PurchaseGroups,
  { name, stages = 1, near, logGaps = 0 }: BetaGeometricSearch,
): BetaGeometricFit {
  const leaving = leavingOf(name, stages);
  const rate = meanRate(groups) * stages;
  const starts = near
    ? [[near.r, near.alpha, near.a, near.b]]
    : STARTS_BY_SHAPE.map(([r, a, b]) => [r, r / (1.5 * rate), a, b]);
  const logLikelihood: LogLikelihood = (logs, on, gradient) => {
    const model = betaGeometricAt(logs);
    const value = betaGeometricLogLikelihood(leaving, model, on, gradient);
    for (const [at, parameter] of [model.r, model.alpha, model.a, model.b].entries())
      gradient[at] = (gradient[at] ?? 0) * parameter;
    return value;
  };
  const fit = search(logLikelihood, RATE_AND_RISK, groups, starts);
  const [r, alpha, a, b] = fit.estimates as [Estimate, Estimate, Estimate, Estimate];
  return {
    name,
    stages,
    parameters: { r: r.value, alpha: alpha.value, a: a.value, b: b.value },
    estimates: { r, alpha, a, b },
    peak: fit.peak,
    logLikelihood: fit.logLikelihood + erlangConstant(stages, groups, logGaps),
    converged: fit.converged,
  };
}

/** Where Pareto/NBD is sought first: leaving as often a week as at a purchase of the mean customer. */
function nearOf({ r, alpha, a, b }: BetaGeometric): readonly number[] {
  const perWeek = (a / (a + b)) * (r / alpha);
  const s = Math.min(Math.max(a, SHAPES.low), SHAPES.high);
  return [r, alpha, s, s / perWeek];
}

/** Shapes of the rate of leaving to start from. */
const SHAPES = { low: 0.3, high: 3 } as const;

/** Fits Pareto/NBD by maximum likelihood, from the parameters of a like file, or those of MBG/NBD on the same. */
export function fitParetoNbd(groups: PurchaseGroups, near: ParetoNbd | BetaGeometric): ParetoNbdFit {
  const starts = ['s' in near ? [near.r, near.alpha, near.s, near.beta] : nearOf(near)];
  const fit = search(
    (logs, on, gradient) => paretoNbdLogLikelihood(paretoNbdAt(logs), on, gradient),
    TWO_RATES,
    groups,
    starts,
  );
  const [r, alpha, s, beta] = fit.estimates as [Estimate, Estimate, Estimate, Estimate];
  return {
    name: 'paretonbd',
    stages: 1,
    parameters: { r: r.value, alpha: alpha.value, s: s.value, beta: beta.value },
    estimates: { r, alpha, s, beta },
    peak: fit.peak,
    logLikelihood: fit.logLikelihood,
    converged: fit.converged,
  };
}
