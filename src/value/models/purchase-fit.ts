import type { BetaGeometric, Leaving } from './beta-geometric.ts';
import type { ParetoNbd } from './departures.ts';
import type { Estimate, Peak } from './likelihood-fit.ts';

/** Models of when customers buy, by the names of the terminal. */
export const PURCHASE_MODELS = ['bgnbd', 'mbgnbd', 'paretonbd', 'mbgcnbd'] as const;
export type PurchaseModelName = (typeof PURCHASE_MODELS)[number];

interface FitOf<Name extends PurchaseModelName, Parameters> {
  readonly name: Name;
  /** Of how many stages a purchase is the last; 1 but for MBG/CNBD-k. */
  readonly stages: number;
  readonly parameters: Parameters;
  readonly estimates: Readonly<Record<keyof Parameters, Estimate>>;
  readonly peak: Peak;
  /** Of when purchases came, in weeks: comparable from model to model. */
  readonly logLikelihood: number;
  readonly converged: boolean;
}
export type BetaGeometricFit = FitOf<'bgnbd' | 'mbgnbd' | 'mbgcnbd', BetaGeometric>;
export type ParetoNbdFit = FitOf<'paretonbd', ParetoNbd>;
export type PurchaseFit = BetaGeometricFit | ParetoNbdFit;

/** Which of the models in which customers leave at a purchase it is. */
export function leavingOf(name: BetaGeometricFit['name'], stages: number): Leaving {
  return { leavesAtFirst: name !== 'bgnbd', stages };
}

/** Parameters by their logarithms. */
export function betaGeometricAt(logs: Float64Array): BetaGeometric {
  const [r = 0, alpha = 0, a = 0, b = 0] = logs.map(Math.exp);
  return { r, alpha, a, b };
}

/** Parameters by their logarithms. */
export function paretoNbdAt(logs: Float64Array): ParetoNbd {
  const [r = 0, alpha = 0, s = 0, beta = 0] = logs.map(Math.exp);
  return { r, alpha, s, beta };
}
