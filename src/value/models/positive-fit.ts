import { type Minimum, minimise, type Objective } from './minimise.ts';

/** Parameters are sought between these; one that ends there has no finite best value. */
export const PARAMETER_LOW = 1e-5;
export const PARAMETER_HIGH = 1e5;
/** ± this many standard errors hold 95 % of a normal law. */
export const NORMAL_95 = 1.959_963_984_540_054;
const DIFFERENCE = 1e-4;

export interface Estimate {
  readonly value: number;
  /** By the observed information; null when the curvature does not give one. */
  readonly standardError: number | null;
  /** 95 % interval, normal on the logarithm, so that it stays above 0. */
  readonly interval: readonly [low: number, high: number] | null;
  /** The best value lies on the bounds of the search: towards 0 or infinity. */
  readonly onBound: boolean;
}

export type Matrix = readonly (readonly number[])[];

export interface PositiveFit {
  readonly estimates: readonly Estimate[];
  /**
   * Covariance of the logarithms of the parameters, in the order of the estimates, by the observed information; null
   * when the curvature does not give one or a parameter is on its bound.
   */
  readonly logCovariance: Matrix | null;
  readonly logLikelihood: number;
  readonly converged: boolean;
}

/** The inverse of a symmetric matrix, by Gauss and Jordan; null when it is not positive definite. */
function inverseOf(matrix: Matrix): Matrix | null {
  const size = matrix.length;
  const rows = matrix.map((row, at) => [...row, ...matrix.map((_, column) => (column === at ? 1 : 0))]);
  for (const [at, pivotRow] of rows.entries()) {
    const pivot = pivotRow[at] as number;
    if (!(pivot > 0)) return null;
    for (const [column, value] of pivotRow.entries()) pivotRow[column] = value / pivot;
    for (const row of rows) {
      if (row === pivotRow) continue;
      const factor = row[at] as number;
      for (const [column, value] of pivotRow.entries())
        row[column] = (row[column] as number) - factor * value;
    }
  }
  return rows.map((row) => row.slice(size));
}

/** Covariance of the logarithms of the `free` parameters, from differences of the gradient; null as above. */
function covarianceOf(
  objective: Objective,
  best: Minimum,
  free: readonly number[],
  scale: number,
): Matrix | null {
  const slopes = (at: number, shift: number) => {
    const gradient = new Float64Array(best.point.length);
    objective(
      best.point.map((value, index) => (index === at ? value + shift : value)),
      gradient,
    );
    return gradient;
  };
  const curvature = free.map((row) => {
    const [above, below] = [slopes(row, DIFFERENCE), slopes(row, -DIFFERENCE)];
    return free.map((column) => (scale * ((above[column] ?? 0) - (below[column] ?? 0))) / (2 * DIFFERENCE));
  });
  return inverseOf(curvature.map((row, i) => row.map((value, j) => (value + (curvature[j]?.[i] ?? 0)) / 2)));
}

function estimateOf(log: number, variance: number | null, onBound: boolean): Estimate {
  const value = Math.exp(log);
  if (variance === null || !(variance > 0)) return { value, standardError: null, interval: null, onBound };
  const spread = Math.sqrt(variance);
  const reach = Math.exp(NORMAL_95 * spread);
  return { value, standardError: value * spread, interval: [value / reach, value * reach], onBound };
}

/**
 * Maximum likelihood of positive parameters, sought on their logarithms from several starts.
 * `objective` is the negative mean log-likelihood of `size` observations; `coarse`, when given, is a cheaper
 * likeness of it on which the starts compete.
 */
export function fitPositive(
  objective: Objective,
  size: number,
  starts: readonly (readonly number[])[],
  coarse: Objective = objective,
): PositiveFit {
  const box = { low: Math.log(PARAMETER_LOW), high: Math.log(PARAMETER_HIGH) };
  const found = starts.map((start) => minimise(coarse, start.map(Math.log), box));
  const sound = found
    .filter(({ value }) => Number.isFinite(value))
    .sort((one, other) => one.value - other.value);
  const first = sound[0] ?? found[0];
  if (first === undefined) throw new RangeError('A fit needs a start.');
  const best = coarse === objective ? first : minimise(objective, [...first.point], box, first.inverse);
  const free = best.bounded.flatMap((isBounded, at) => (isBounded ? [] : [at]));
  const covariance = covarianceOf(objective, best, free, size);
  return {
    estimates: Array.from(best.point, (log, at) => {
      const place = free.indexOf(at);
      return estimateOf(log, covariance?.[place]?.[place] ?? null, place < 0);
    }),
    logCovariance: free.length === best.point.length ? covariance : null,
    logLikelihood: -best.value * size,
    converged: best.converged,
  };
}
