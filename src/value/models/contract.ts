import { RISK } from './axes.ts';
import { type Estimate, fitLikelihood, type Peak, withErrors } from './likelihood-fit.ts';
import type { Objective } from './minimise.ts';

/**
 * The shifted beta-geometric model of contracts (Fader and Hardie 2007, Journal of Interactive Marketing 21(1), 76–90):
 * at each renewal a customer leaves with a probability of his own, p ~ Beta(a, b). Those prone to leave go first, so that
 * the share who renew grows with the age of a cohort though nobody changes.
 */
export interface Contract {
  readonly a: number;
  readonly b: number;
}

/** Contracts of one beginning or of many, each counted from its own first payment. */
export interface Renewals {
  /** How many ended at the first, second … renewal. */
  readonly ended: readonly number[];
  /** How many are known to have renewed 0, 1, 2 … times, and no more is known. */
  readonly going: readonly number[];
}

export interface ContractFit {
  readonly parameters: Contract;
  readonly estimates: Readonly<Record<keyof Contract, Estimate>>;
  readonly peak: Peak;
  readonly logLikelihood: number;
  readonly converged: boolean;
}

/** The log-likelihood of renewals (equations 5 and 6 of the paper) and, written into `gradient`, its slopes by a and b. */
function contractLogLikelihood(
  { a, b }: Contract,
  { ended, going }: Renewals,
  gradient: Float64Array,
): number {
  const most = Math.max(ended.length, going.length);
  let [total, byA, byB] = [0, 0, 0];
  // Of one who came to a renewal: the logarithm of having renewed all before, and its slopes.
  let [stays, staysByA, staysByB] = [0, 0, 0];
  for (let renewal = 0; renewal < most; renewal += 1) {
    const [left, still] = [ended[renewal] ?? 0, going[renewal] ?? 0];
    const [from, all] = [b + renewal, a + b + renewal];
    total += left * (stays + Math.log(a / all)) + still * stays;
    byA += left * (staysByA + 1 / a - 1 / all) + still * staysByA;
    byB += left * (staysByB - 1 / all) + still * staysByB;
    stays += Math.log(from / all);
    staysByA -= 1 / all;
    staysByB += 1 / from - 1 / all;
  }
  gradient.set([byA, byB]);
  return total;
}

const STARTS = [
  [0.5, 2],
  [1, 20],
] as const;

/** Fits the model by maximum likelihood. */
export function fitContract(renewals: Renewals): ContractFit {
  const count = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);
  const size = Math.max(1, count(renewals.ended) + count(renewals.going));
  const objective: Objective = (logs, gradient) => {
    const [a = 0, b = 0] = logs.map(Math.exp);
    const value = contractLogLikelihood({ a, b }, renewals, gradient);
    for (const [at, parameter] of [a, b].entries()) gradient[at] = (-(gradient[at] ?? 0) * parameter) / size;
    return -value / size;
  };
  const search = { axes: RISK, objective, size };
  const fit = withErrors(search, fitLikelihood({ ...search, starts: STARTS }));
  const [a, b] = fit.estimates as [Estimate, Estimate];
  return {
    parameters: { a: a.value, b: b.value },
    estimates: { a, b },
    peak: fit.peak,
    logLikelihood: fit.logLikelihood,
    converged: fit.converged,
  };
}

/** The model elsewhere on the axes of its search. */
export function contractAt(point: Float64Array): Contract {
  const [a = 0, b = 0] = RISK.logsAt(point).map(Math.exp);
  return { a, b };
}

/** The probability of renewing once more, of one who renewed so many times (0 at the first renewal). */
export function renewalRate({ a, b }: Contract, renewals: number): number {
  return (b + renewals) / (a + b + renewals);
}
