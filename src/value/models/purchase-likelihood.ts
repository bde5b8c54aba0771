import type { PurchaseGroups } from '../purchase-groups.ts';
import { type Axes, RATE_AND_RISK, TWO_RATES } from './axes.ts';
import { betaGeometricLogLikelihood } from './beta-geometric.ts';
import { paretoNbdLogLikelihood } from './pareto-nbd.ts';
import {
  betaGeometricAt,
  leavingOf,
  type PurchaseFit,
  type PurchaseModelName,
  paretoNbdAt,
} from './purchase-fit.ts';

/** A model of purchases, and of how many stages a purchase is the last. */
export interface ModelKind {
  readonly name: PurchaseModelName;
  readonly stages: number;
}

/** The log-likelihood of customers at the logarithms of the parameters and, written into `gradient`, its slopes by them. */
export type LogLikelihood = (logs: Float64Array, groups: PurchaseGroups, gradient: Float64Array) => number;

/** The axes on which the parameters of a model are sought. */
export function axesOf({ name }: ModelKind): Axes {
  return name === 'paretonbd' ? TWO_RATES : RATE_AND_RISK;
}

/** The log-likelihood of a model, without what no parameter changes. */
export function likelihoodOf({ name, stages }: ModelKind): LogLikelihood {
  if (name === 'paretonbd')
    return (logs, groups, gradient) => paretoNbdLogLikelihood(paretoNbdAt(logs), groups, gradient);
  const leaving = leavingOf(name, stages);
  return (logs, groups, gradient) => {
    const model = betaGeometricAt(logs);
    const value = betaGeometricLogLikelihood(leaving, model, groups, gradient);
    gradient[0] = (gradient[0] as number) * model.r;
    gradient[1] = (gradient[1] as number) * model.alpha;
    gradient[2] = (gradient[2] as number) * model.a;
    gradient[3] = (gradient[3] as number) * model.b;
    return value;
  };
}

/**
 * The part of a log-likelihood of several stages that no parameter changes; `logGaps`: the sum of the logarithms of all
 * gaps between purchases, in weeks.
 */
export function erlangConstant(
  stages: number,
  { customers, frequency }: PurchaseGroups,
  logGaps: number,
): number {
  if (stages === 1) return 0;
  let [purchases, logFactorial] = [0, 0];
  for (const [at, count] of customers.entries()) purchases += count * (frequency[at] as number);
  for (let stage = 2; stage < stages; stage += 1) logFactorial += Math.log(stage);
  return (stages - 1) * logGaps - purchases * logFactorial;
}

/** The log-likelihood of other customers, or of the same at another time, by the parameters of a fit. */
export function logLikelihoodOf(fit: PurchaseFit, groups: PurchaseGroups, logGaps: number): number {
  const logs = Float64Array.from(Object.values(fit.parameters), Math.log);
  const value = likelihoodOf(fit)(logs, groups, new Float64Array(logs.length));
  return value + erlangConstant(fit.stages, groups, logGaps);
}
