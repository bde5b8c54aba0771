import type { Histories } from './histories.ts';
import { NORMAL_95, type Peak } from './models/likelihood-fit.ts';
import { quadraticForm } from './models/matrix.ts';

/** Of more customers an even share, so many at most, tells by how much the total moves with a parameter. */
const CUSTOMERS_AT_MOST = 5000;
/** By which an axis is moved, for a slope. */
const MOVE = 1e-4;

/** An even share of the customers, when there are very many. */
export function thinned(histories: Histories): Histories {
  const every = Math.ceil(histories.customer.length / CUSTOMERS_AT_MOST);
  if (every <= 1) return histories;
  const isKept = (_: number, at: number) => at % every === 0;
  return {
    ...histories,
    customer: histories.customer.filter(isKept),
    purchaseDays: histories.purchaseDays.filter(isKept),
    firstDay: histories.firstDay.filter(isKept),
    lastDay: histories.lastDay.filter(isKept),
    revenue: histories.revenue.filter(isKept),
    repeatMean: histories.repeatMean.filter(isKept),
  };
}

/** The variance that the parameters of a fit give the logarithm of a figure, by the delta method; null when not known. */
export function parameterVariance(
  { point, covariance }: Peak,
  figureAt: (point: Float64Array) => number,
): number | null {
  if (covariance === null) return null;
  const here = Math.log(figureAt(Float64Array.from(point)));
  const slopes = point.map((_, axis) => {
    if (!((covariance[axis]?.[axis] ?? 0) > 0)) return 0;
    const moved = Float64Array.from(point, (value, at) => (at === axis ? value + MOVE : value));
    return (Math.log(figureAt(moved)) - here) / MOVE;
  });
  const variance = quadraticForm(covariance, slopes);
  return Number.isFinite(variance) ? variance : null;
}

/** A 95 % interval around a figure whose logarithm has these variances, which have nothing to do with each other. */
export function intervalAround(
  figure: number,
  variances: readonly number[],
): readonly [low: number, high: number] {
  const reach = Math.exp(NORMAL_95 * Math.sqrt(variances.reduce((sum, one) => sum + one, 0)));
  return [figure / reach, figure * reach];
}
