/** A ratio of two integers; the denominator is above 0. Figures stay ratios until they are shown. */
export type Ratio = readonly [numerator: number, denominator: number];

/** Whether part / whole reaches the threshold, decided on integers; false when the whole is 0. */
export function reaches(part: number, whole: number, [numerator, denominator]: Ratio): boolean {
  return whole > 0 && part * denominator >= whole * numerator;
}

/** Below 0 when the first ratio is the smaller, 0 when they are equal, above 0 otherwise. */
export function compareRatios(first: Ratio, second: Ratio): number {
  return first[0] * second[1] - second[0] * first[1];
}

/** The mean of ratios, as a ratio. */
export function meanOf(ratios: readonly Ratio[]): Ratio {
  let [sum, common] = [0, 1];
  for (const [numerator, denominator] of ratios) {
    sum = sum * denominator + numerator * common;
    common *= denominator;
  }
  return [sum, common * ratios.length];
}

/** The nearest integer to a ratio of non-negative integers; halves go up. */
export function roundHalfUp([numerator, denominator]: Ratio): number {
  const doubled = 2 * numerator + denominator;
  return (doubled - (doubled % (2 * denominator))) / (2 * denominator);
}

/** A level or a mean of levels, 0–4, on the scale of the index, 0–100, rounded once. */
export function indexOf([numerator, denominator]: Ratio): number {
  return roundHalfUp([numerator * 25, denominator]);
}
