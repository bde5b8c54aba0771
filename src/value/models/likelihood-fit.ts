import type { Axes } from './axes.ts';
import { inverseOf, type Matrix, quadraticForm } from './matrix.ts';
import { type Minimum, minimise, type Objective } from './minimise.ts';

/** Each axis is searched between these powers of e: 10⁻⁵ to 10⁵. */
const REACH = 5 * Math.LN10;
/** ± this many standard errors hold 95 % of a normal law. */
export const NORMAL_95 = 1.959_963_984_540_054;
const DIFFERENCE = 1e-4;
/** An axis that the likelihood falls by less than this along, per unit squared, tells nothing. */
const CURVATURE_AT_LEAST = 1e-3;

export interface Estimate {
  readonly value: number;
  /** By the observed information; null when the curvature does not give one. */
  readonly standardError: number | null;
  /** 95 % interval, normal on the logarithm, so that it stays above 0. */
  readonly interval: readonly [low: number, high: number] | null;
  /** It follows from an axis whose best value lies on the bounds of the search: towards 0 or infinity. */
  readonly onBound: boolean;
}

/** Where a search ended. */
export interface Peak {
  /** On the axes. */
  readonly point: readonly number[];
  /** On which bound each axis ended. */
  readonly bounds: readonly ('low' | 'high' | null)[];
  /** The inverse of the curvature of the mean log-likelihood, as far as the search has learnt it: where a like one begins. */
  readonly learnt: Matrix;
  /**
   * Of the axes, by the observed information, 0 for one that ended on a bound or tells nothing; null when the curvature
   * gives none, or was not asked for.
   */
  readonly covariance: Matrix | null;
}

export interface LikelihoodFit {
  /** Of the parameters, in their order; without errors unless these were asked for. */
  readonly estimates: readonly Estimate[];
  readonly peak: Peak;
  readonly logLikelihood: number;
  readonly converged: boolean;
}

/** What is sought: the best of positive parameters. */
export interface LikelihoodSearch {
  readonly axes: Axes;
  /** The negative mean log-likelihood at the logarithms of the parameters, and its slopes by them. */
  readonly objective: Objective;
  /** A cheaper likeness of it, on which the starts compete. */
  readonly coarse?: Objective | undefined;
  /** A better likeness, on which they compete again where the first leads to a bound; none where the whole is to be asked. */
  readonly finer?: Objective | undefined;
  /** Of how many observations `objective` is the mean. */
  readonly size: number;
  /** Parameters to start from, or where the search of a like file ended. */
  readonly starts: readonly (readonly number[])[] | Peak;
}

/** The same function of the axes. */
function onAxes(objective: Objective, axes: Axes): Objective {
  return (point, gradient) => {
    const byLogs = new Float64Array(point.length);
    const value = objective(axes.logsAt(point), byLogs);
    const slopes = axes.slopesAt(point);
    for (let axis = 0; axis < gradient.length; axis += 1) {
      gradient[axis] = byLogs.reduce((sum, by, at) => sum + by * (slopes[at]?.[axis] ?? 0), 0);
    }
    return value;
  };
}

/** Covariance of the axes, from differences of the gradient; null when it is not one. */
function covarianceOf(objective: Objective, { point, bounds }: Peak, size: number): Matrix | null {
  const all = [...point.keys()];
  const slopes = (at: number, shift: number) => {
    const gradient = new Float64Array(point.length);
    const moved = Float64Array.from(point, (value, index) => (index === at ? value + shift : value));
    objective(moved, gradient);
    return gradient;
  };
  const rows = all.map((row) => {
    const [above, below] = [slopes(row, DIFFERENCE), slopes(row, -DIFFERENCE)];
    return all.map((column) => (size * ((above[column] ?? 0) - (below[column] ?? 0))) / (2 * DIFFERENCE));
  });
  const curvature = rows.map((row, i) => row.map((value, j) => (value + (rows[j]?.[i] ?? 0)) / 2));
  const free = all.filter((at) => bounds[at] === null && (curvature[at]?.[at] ?? 0) > CURVATURE_AT_LEAST);
  const inverse = inverseOf(free.map((row) => free.map((column) => curvature[row]?.[column] ?? 0)));
  return (
    inverse && all.map((row) => all.map((column) => inverse[free.indexOf(row)]?.[free.indexOf(column)] ?? 0))
  );
}

function estimateOf(log: number, variance: number | null, onBound: boolean): Estimate {
  const value = Math.exp(log);
  if (variance === null || !(variance > 0) || onBound)
    return { value, standardError: null, interval: null, onBound };
  const spread = Math.sqrt(variance);
  const reach = Math.exp(NORMAL_95 * spread);
  return { value, standardError: value * spread, interval: [value / reach, value * reach], onBound };
}

function boundOf(value: number, isBounded: boolean | undefined): 'low' | 'high' | null {
  if (!isBounded) return null;
  return value > 0 ? 'high' : 'low';
}

function estimatesAt(axes: Axes, { point, bounds, covariance }: Peak): readonly Estimate[] {
  const at = Float64Array.from(point);
  const slopes = axes.slopesAt(at);
  return Array.from(axes.logsAt(at), (log, parameter) => {
    const row = slopes[parameter] ?? [];
    const isBound = row.some((slope, axis) => slope !== 0 && bounds[axis] !== null);
    return estimateOf(log, covariance && quadraticForm(covariance, row), isBound);
  });
}

/** The first search that settles within its bounds; else the lowest of them. There is at least one. */
function bestOf(searches: readonly (() => Minimum)[]): Minimum {
  let best: Minimum | undefined;
  for (const search of searches) {
    const found = search();
    if (found.converged && !found.bounded.includes(true)) return found;
    if (best === undefined || !(found.value >= best.value)) best = found;
  }
  if (best === undefined) throw new RangeError('A fit needs a start.');
  return best;
}

function lowerOf(one: Minimum, other: Minimum): Minimum {
  return other.value < one.value ? other : one;
}

/**
 * Maximum likelihood of positive parameters, sought on their axes. There is at least one start; the next is tried where one
 * leads to a bound, or nowhere. Where the coarse search leads to a bound, all starts compete again on a finer likeness.
 */
export function fitLikelihood({
  axes,
  objective,
  coarse,
  finer,
  size,
  starts,
}: LikelihoodSearch): LikelihoodFit {
  const box = { low: -REACH, high: REACH };
  /** Where the starts lead on a likeness, and from there on the whole; on the whole alone without one. */
  const soughtOn = (likeness: Objective | undefined): Minimum => {
    const on = onAxes(likeness ?? objective, axes);
    const found =
      'point' in starts
        ? minimise(on, starts.point, box, starts.learnt)
        : bestOf(starts.map((start) => () => minimise(on, axes.pointOf(start.map(Math.log)), box)));
    return likeness ? minimise(onAxes(objective, axes), [...found.point], box, found.inverse) : found;
  };
  const first = soughtOn(coarse);
  // A share of the observations may lead to a bound where all of them have their peak inside.
  const isDoubted = coarse !== undefined && !('point' in starts) && first.bounded.includes(true);
  const best = isDoubted ? lowerOf(first, soughtOn(finer)) : first;
  const peak: Peak = {
    point: [...best.point],
    bounds: Array.from(best.point, (value, at) => boundOf(value, best.bounded[at])),
    learnt: best.inverse.map((row) => [...row]),
    covariance: null,
  };
  return {
    estimates: estimatesAt(axes, peak),
    peak,
    logLikelihood: -best.value * size,
    converged: best.converged,
  };
}

/** The same with the errors of the estimates, by the observed information. */
export function withErrors(
  { axes, objective, size }: Pick<LikelihoodSearch, 'axes' | 'objective' | 'size'>,
  fit: LikelihoodFit,
): LikelihoodFit {
  const peak = { ...fit.peak, covariance: covarianceOf(onAxes(objective, axes), fit.peak, size) };
  return { ...fit, peak, estimates: estimatesAt(axes, peak) };
}
