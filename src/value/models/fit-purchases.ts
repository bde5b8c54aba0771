import { DAYS_A_WEEK, type PurchaseGroups } from '../purchase-groups.ts';
import { everyOf } from './every-of.ts';
import { type Estimate, fitLikelihood, type LikelihoodFit, type Peak, withErrors } from './likelihood-fit.ts';
import type { Objective } from './minimise.ts';
import type { BetaGeometricFit, ParetoNbdFit, PurchaseFit } from './purchase-fit.ts';
import {
  axesOf,
  erlangConstant,
  type LogLikelihood,
  likelihoodOf,
  type ModelKind,
} from './purchase-likelihood.ts';

/** Beyond so many groups the starts compete on an even share of them; the best goes on with all. */
const GROUPS_FOR_STARTS = 1500;
/** Beyond so many they compete on a share of that size again where the first leads to a bound. */
const GROUPS_FOR_DOUBTS = 15_000;

/** An even share of groups, of about so many. */
function thinned(groups: PurchaseGroups, about: number): PurchaseGroups {
  const every = Math.ceil(groups.customers.length / about);
  return {
    customers: everyOf(groups.customers, every),
    frequency: everyOf(groups.frequency, every),
    recency: everyOf(groups.recency, every),
    age: everyOf(groups.age, every),
    frequencyAtMost: groups.frequencyAtMost,
    ageAtMost: groups.ageAtMost,
  };
}

function sizeOf({ customers }: PurchaseGroups): number {
  let size = 0;
  for (let at = 0; at < customers.length; at += 1) size += customers[at] as number;
  return size;
}

function objectiveOf(logLikelihood: LogLikelihood, groups: PurchaseGroups): Objective {
  const size = sizeOf(groups);
  return (logs, gradient) => {
    const value = logLikelihood(logs, groups, gradient);
    for (let at = 0; at < gradient.length; at += 1) gradient[at] = -(gradient[at] as number) / size;
    return -value / size;
  };
}

/** What a search found, as the fit of a model; `constant`: what no parameter changes. */
function fitOf({ name, stages }: ModelKind, found: LikelihoodFit, constant: number): PurchaseFit {
  const { estimates, peak, converged } = found;
  const [rate, scale, first, second] = estimates as [Estimate, Estimate, Estimate, Estimate];
  const about = { peak, converged, stages, logLikelihood: found.logLikelihood + constant };
  const [r, alpha] = [rate.value, scale.value];
  if (name === 'paretonbd') {
    const parameters = { r, alpha, s: first.value, beta: second.value };
    return { name, parameters, estimates: { r: rate, alpha: scale, s: first, beta: second }, ...about };
  }
  const parameters = { r, alpha, a: first.value, b: second.value };
  return { name, parameters, estimates: { r: rate, alpha: scale, a: first, b: second }, ...about };
}

function maximise(
  kind: ModelKind,
  groups: PurchaseGroups,
  starts: readonly (readonly number[])[] | Peak,
  logGaps: number,
): PurchaseFit {
  const logLikelihood = likelihoodOf(kind);
  const likeness = (about: number) =>
    groups.customers.length > about ? objectiveOf(logLikelihood, thinned(groups, about)) : undefined;
  const found = fitLikelihood({
    axes: axesOf(kind),
    objective: objectiveOf(logLikelihood, groups),
    coarse: likeness(GROUPS_FOR_STARTS),
    finer: likeness(GROUPS_FOR_DOUBTS),
    size: sizeOf(groups),
    starts,
  });
  return fitOf(kind, found, erlangConstant(kind.stages, groups, logGaps));
}

/** Fits the same model to other purchases, from where its search ended. */
export function refit<Fit extends PurchaseFit>(before: Fit, groups: PurchaseGroups, logGaps: number): Fit;
export function refit(before: PurchaseFit, groups: PurchaseGroups, logGaps: number): PurchaseFit {
  return maximise(before, groups, before.peak, logGaps);
}

/** The same fit with the errors of its estimates. */
export function withPurchaseErrors<Fit extends PurchaseFit>(found: Fit, groups: PurchaseGroups): Fit;
export function withPurchaseErrors(found: PurchaseFit, groups: PurchaseGroups): PurchaseFit {
  const search = {
    axes: axesOf(found),
    objective: objectiveOf(likelihoodOf(found), groups),
    size: sizeOf(groups),
  };
  const { logLikelihood, peak, converged } = found;
  return fitOf(found, withErrors(search, { estimates: [], logLikelihood, peak, converged }), 0);
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
  /** A like model fitted to the same purchases, to start from. */
  readonly near?: BetaGeometricFit | undefined;
  /** Sum of the logarithms of all gaps between purchases, in weeks: what tells apart likelihoods of several stages. */
  readonly logGaps?: number;
}

/** Where the search of a like model ended, its parameters moved. */
function movedTo(kind: ModelKind, { peak }: PurchaseFit, parameters: readonly number[]): Peak {
  return { ...peak, point: axesOf(kind).pointOf(parameters.map(Math.log)) };
}

/** Fits one of the models in which customers leave at a purchase, by maximum likelihood. */
export function fitBetaGeometric(groups: PurchaseGroups, search: BetaGeometricSearch): BetaGeometricFit {
  const { name, stages = 1, near, logGaps = 0 } = search;
  const kind: ModelKind = { name, stages };
  const rate = meanRate(groups) * stages;
  const starts = STARTS_BY_SHAPE.map(([r, a, b]) => [r, r / (1.5 * rate), a, b]);
  const found = maximise(kind, groups, near ? nearTo(kind, near) : starts, logGaps);
  if (found.name === 'paretonbd') throw new RangeError('Another model was asked for.');
  return found;
}

/** As many purchases as by a like model: with more stages each passes faster. */
function nearTo(kind: ModelKind, near: BetaGeometricFit): Peak {
  const { r, alpha, a, b } = near.parameters;
  return movedTo(kind, near, [r, (alpha * near.stages) / kind.stages, a, b]);
}

/** Shapes of the rate of leaving to start from. */
const SHAPES = { low: 0.3, high: 3 } as const;

/** Fits Pareto/NBD by maximum likelihood; sought first where customers leave as often a week as MBG/NBD has them leave. */
export function fitParetoNbd(groups: PurchaseGroups, near: BetaGeometricFit): ParetoNbdFit {
  const kind: ModelKind = { name: 'paretonbd', stages: 1 };
  const { r, alpha, a, b } = near.parameters;
  const perWeek = (a / (a + b)) * (r / alpha);
  const s = Math.min(Math.max(a, SHAPES.low), SHAPES.high);
  const found = maximise(kind, groups, movedTo(kind, near, [r, alpha, s, s / perWeek]), 0);
  if (found.name !== 'paretonbd') throw new RangeError('Another model was asked for.');
  return found;
}
