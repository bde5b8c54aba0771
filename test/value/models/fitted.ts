import type { BetaGeometric } from '../../../src/value/models/beta-geometric.ts';
import type { ParetoNbd } from '../../../src/value/models/departures.ts';
import type { Estimate } from '../../../src/value/models/likelihood-fit.ts';
import type { BetaGeometricFit, ParetoNbdFit } from '../../../src/value/models/purchase-fit.ts';

const KNOWN: Estimate = { value: 1, standardError: null, interval: null, onBound: false };
const ended = {
  peak: {
    point: [0, 0, 0, 0],
    learnt: [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ],
    covariance: null,
    bounds: [null, null, null, null],
  },
  logLikelihood: 0,
  converged: true,
};

/** A fit that found these parameters. */
export function betaGeometric(
  name: BetaGeometricFit['name'],
  parameters: BetaGeometric,
  stages = 1,
): BetaGeometricFit {
  const estimates = { r: KNOWN, alpha: KNOWN, a: KNOWN, b: KNOWN };
  return { name, stages, parameters, estimates, ...ended };
}

/** The same of Pareto/NBD. */
export function paretoNbd(parameters: ParetoNbd): ParetoNbdFit {
  const estimates = { r: KNOWN, alpha: KNOWN, s: KNOWN, beta: KNOWN };
  return { name: 'paretonbd', stages: 1, parameters, estimates, ...ended };
}
