import type { Matrix } from './matrix.ts';

/** What the logarithms of the parameters are at a point of the axes a search moves on. All are finite. */
export interface Axes {
  readonly logsAt: (point: Float64Array) => Float64Array;
  readonly pointOf: (logs: readonly number[]) => number[];
  /** Slopes of the logarithms (rows) by the axes (columns). */
  readonly slopesAt: (point: Float64Array) => Matrix;
}

const IDENTITY = (size: number): Matrix =>
  Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => +(row === column)));

/** Each axis is the logarithm of a parameter. */
export const LOGARITHMS: Axes = {
  logsAt: (point) => point.slice(),
  pointOf: (logs) => [...logs],
  slopesAt: (point) => IDENTITY(point.length),
};

/** ln(1 + eˣ), without overflow. */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

/**
 * Of r, α, a, b: the mean rate r/α, the shape r, the mean risk a/(a + b) as log-odds and the evenness a + b, all as
 * logarithms. A valley of equal rates (r and α growing together) lies along the second, one of equal risks along the last.
 */
export const RATE_AND_RISK: Axes = {
  logsAt: ([rate = 0, shape = 0, odds = 0, evenness = 0]) =>
    Float64Array.of(shape, shape - rate, evenness - softplus(-odds), evenness - softplus(odds)),
  pointOf: ([r = 0, alpha = 0, a = 0, b = 0]) => [
    r - alpha,
    r,
    a - b,
    Math.max(a, b) + softplus(-Math.abs(a - b)),
  ],
  slopesAt: ([, , odds = 0]) => {
    const risk = 1 / (1 + Math.exp(-odds));
    return [
      [0, 1, 0, 0],
      [-1, 1, 0, 0],
      [0, 0, 1 - risk, 1],
      [0, 0, -risk, 1],
    ];
  },
};

/** Of r, α, s, β: the mean rate r/α, the shape r, the mean rate of leaving s/β and the shape s, all as logarithms. */
export const TWO_RATES: Axes = {
  logsAt: ([rate = 0, shape = 0, leaving = 0, evenness = 0]) =>
    Float64Array.of(shape, shape - rate, evenness, evenness - leaving),
  pointOf: ([r = 0, alpha = 0, s = 0, beta = 0]) => [r - alpha, r, s - beta, s],
  slopesAt: () => [
    [0, 1, 0, 0],
    [-1, 1, 0, 0],
    [0, 0, 0, 1],
    [0, 0, -1, 1],
  ],
};

/** Of a, b: the mean risk a/(a + b) as log-odds, and the evenness a + b as a logarithm. */
export const RISK: Axes = {
  logsAt: ([odds = 0, evenness = 0]) =>
    Float64Array.of(evenness - softplus(-odds), evenness - softplus(odds)),
  pointOf: ([a = 0, b = 0]) => [a - b, Math.max(a, b) + softplus(-Math.abs(a - b))],
  slopesAt: ([odds = 0]) => {
    const risk = 1 / (1 + Math.exp(-odds));
    return [
      [1 - risk, 1],
      [-risk, 1],
    ];
  },
};
