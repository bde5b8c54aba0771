import { chebyshevAt, interpolate } from './chebyshev.ts';
import type { PurchasesWithin } from './expected-purchases.ts';

/** What curves are asked for: horizons and ages in weeks, given over `scale` + age. */
interface CurvesAsked {
  readonly scale: number;
  readonly stages: number;
  readonly ages: Float64Array;
  readonly horizons: Float64Array;
}

/** Below so many evaluations a node, each is worked out by itself. */
const EVALUATIONS_A_NODE = 2;
/** The logarithm of how near the interpolation comes, and what stages of a purchase ask for beyond. */
const LOG_PRECISION = 29;
const MORE_A_STAGE = 0.6;

/**
 * Expected purchases of customers who differ in age alone. They depend on the horizon over scale + age, and on its
 * logarithm their own is smooth: analytic within ± π i, so that an interpolation at Chebyshev nodes converges as the ellipse
 * around the interval through that strip tells.
 */
export function curvesByShare(
  within: PurchasesWithin,
  { scale, stages, ages, horizons }: CurvesAsked,
): readonly Float64Array[] {
  const [ageLow, ageHigh] = [Math.min(...ages), Math.max(...ages)];
  const [low, high] = [Math.min(...horizons), Math.max(...horizons)].map(Math.log) as [number, number];
  const [from, to] = [low - Math.log(scale + ageHigh), high - Math.log(scale + ageLow)];
  const axis = (2 * Math.PI) / (to - from);
  const growth = Math.log(axis + Math.hypot(axis, 1));
  const nodes = Math.ceil((LOG_PRECISION * (1 + MORE_A_STAGE * (stages - 1))) / growth);
  const isWorthIt =
    low > Number.NEGATIVE_INFINITY && ages.length * horizons.length > EVALUATIONS_A_NODE * nodes;
  if (!isWorthIt) return Array.from(ages, (age) => horizons.map((weeks) => within(weeks / (scale + age))));
  const line = interpolate((log) => Math.log(within(Math.exp(log))), from, to, nodes);
  const logs = horizons.map(Math.log);
  return Array.from(ages, (age) => {
    const logAge = Math.log(scale + age);
    return logs.map((log) => Math.exp(chebyshevAt(line, log - logAge)));
  });
}
