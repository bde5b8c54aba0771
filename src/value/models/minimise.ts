/** Returns the value at `point` and writes its gradient. Either may be infinite or NaN far from the minimum. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface Box {
  readonly low: number;
  readonly high: number;
}

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  /** The slope is null, but where a bound stops the way down. */
  readonly converged: boolean;
  /** For each coordinate, whether it ended on a bound. */
  readonly bounded: readonly boolean[];
  /** The inverse of the curvature, as far as the descent has learnt it. */
  readonly inverse: SquareMatrix;
}

const ITERATIONS_AT_MOST = 500;
/** A step that promises less than this share of the value would drown in its rounding. */
const RESOLUTION = 1e-14;
/** Where no step promises more, this slope is null enough. */
const SLOPE_AT_MOST = 1e-4;
/** Values nearer to each other than this may differ by rounding alone: a mean over many is no surer. */
const ROUNDING = 1e-11;
/** There a step is one down where it leaves no more than this part of the slope. */
const SLOPE_LEFT_AT_MOST = 0.9;
const STEP_AT_MOST = 2;
/** A coordinate this near to a bound, on the logarithm for positive parameters, stands on it. */
const ON_BOUND = 1e-3;
const SUFFICIENT_DECREASE = 1e-4;

type SquareMatrix = readonly Float64Array[];

function identity(size: number): SquareMatrix {
  return Array.from({ length: size }, (_, at) => {
    const row = new Float64Array(size);
    row[at] = 1;
    return row;
  });
}

function dot(first: Float64Array, second: Float64Array): number {
  return first.reduce((sum, value, at) => sum + value * (second[at] as number), 0);
}

function times(matrix: SquareMatrix, vector: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row) => dot(row, vector));
}

function largest(vector: Float64Array): number {
  return vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** The update of Broyden, Fletcher, Goldfarb and Shanno of the inverse curvature, in place. */
function learn(inverse: SquareMatrix, step: Float64Array, change: Float64Array): void {
  const curvature = dot(step, change);
  if (curvature <= 1e-14 * Math.sqrt(dot(step, step) * dot(change, change))) return;
  const moved = times(inverse, change);
  const scale = (1 + dot(change, moved) / curvature) / curvature;
  for (const [i, row] of inverse.entries()) {
    for (let j = 0; j < row.length; j += 1) {
      const [si, sj] = [step[i] as number, step[j] as number];
      const mixed = (si * (moved[j] as number) + (moved[i] as number) * sj) / curvature;
      row[j] = (row[j] as number) + scale * si * sj - mixed;
    }
  }
}

/** The slope left once the coordinates that a bound stops are set aside. */
function freeSlope(point: Float64Array, gradient: Float64Array, { low, high }: Box): Float64Array {
  return gradient.map((slope, at) => {
    const value = point[at] as number;
    return (value <= low + ON_BOUND && slope > 0) || (value >= high - ON_BOUND && slope < 0) ? 0 : slope;
  });
}

/** The way down in the free coordinates, no longer than a step may be. */
function direction(inverse: SquareMatrix, free: Float64Array): Float64Array {
  const newton = times(inverse, free).map((value, at) => (free[at] === 0 ? 0 : -value));
  const down = dot(newton, free) < 0 ? newton : free.map((value) => -value);
  const scale = Math.min(1, STEP_AT_MOST / largest(down));
  return down.map((value) => value * scale);
}

/** The part of a step, 1 at most, at which the first coordinate meets its bound: beyond, the others would leave the valley. */
function partWithin(point: Float64Array, way: Float64Array, { low, high }: Box): number {
  return way.reduce((part, move, at) => {
    const room = (move > 0 ? high : low) - (point[at] as number);
    return move === 0 ? part : Math.min(part, Math.max(room / move, 0));
  }, 1);
}

/**
 * Whether a step went down: by the value; where values tell nothing any more, by the slope along the way (Hager and Zhang
 * 2005, SIAM Journal on Optimization 16(1), 170–192, who call it the approximate Wolfe condition). `promise`: the way down
 * that the slope before promised.
 */
function isDown(value: number, before: number, promise: number, part: number, slope: number): boolean {
  if (value < before && value <= before - SUFFICIENT_DECREASE * part * promise) return true;
  const isEqual = Math.abs(value - before) <= ROUNDING * Math.max(1, Math.abs(before));
  return isEqual && Math.abs(slope) <= SLOPE_LEFT_AT_MOST * promise;
}

function difference(after: Float64Array, before: Float64Array): Float64Array {
  return after.map((value, at) => value - (before[at] as number));
}

/**
 * A local minimum inside a box by a quasi-Newton descent (BFGS) with backtracking, among the coordinates no bound stops.
 * Of a like function the `start` may be the minimum found, and `known` the inverse curvature there.
 */
export function minimise(
  objective: Objective,
  start: readonly number[],
  box: Box,
  known: readonly ArrayLike<number>[] = identity(start.length),
): Minimum {
  const size = start.length;
  let point = Float64Array.from(start, (at) => Math.min(box.high, Math.max(box.low, at)));
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  let inverse: SquareMatrix = known.map((row) => Float64Array.from(row));
  let isLearnt = true;
  let isFree = Array.from(freeSlope(point, gradient, box), (slope) => slope !== 0);
  let converged = false;

  for (let iteration = 0; iteration < ITERATIONS_AT_MOST && Number.isFinite(value); iteration += 1) {
    const free = freeSlope(point, gradient, box);
    const freeNow = Array.from(free, (slope) => slope !== 0);
    if (freeNow.some((is, at) => is !== isFree[at])) {
      // Curvature learnt among other coordinates misleads.
      inverse = identity(size);
      isLearnt = false;
      isFree = freeNow;
    }
    const way = direction(inverse, free);
    const promise = -dot(free, way);
    const least = RESOLUTION * Math.abs(value);
    converged = promise <= least && largest(free) <= SLOPE_AT_MOST;
    if (converged) break;
    const before = { point, gradient, value };
    let isLower = false;
    for (let part = partWithin(point, way, box); part * promise > least && !isLower; part /= 2) {
      point = before.point.map((at, index) => at + part * (way[index] as number));
      gradient = new Float64Array(size);
      value = objective(point, gradient);
      isLower = isDown(value, before.value, promise, part, dot(gradient, way));
    }
    if (isLower) {
      const change = difference(gradient, before.gradient).map((one, at) => (isFree[at] ? one : 0));
      learn(inverse, difference(point, before.point), change);
      isLearnt = true;
      continue;
    }
    ({ point, gradient, value } = before);
    converged = largest(free) <= SLOPE_AT_MOST;
    if (!isLearnt) break;
    inverse = identity(size);
    isLearnt = false;
  }
  const bounded = Array.from(point, (at) => at <= box.low + ON_BOUND || at >= box.high - ON_BOUND);
  return { point, value, converged: converged && Number.isFinite(value), bounded, inverse };
}
