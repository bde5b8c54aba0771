import type { Point } from './points.ts';

/** Margins of twenty customers in a year, invented to draw a curve with. */
export const INVENTED_MARGINS: readonly number[] = [
  210, 150, 110, 90, 70, 60, 50, 45, 40, 35, 30, 25, 20, 15, 13, 11, 9, 7, 6, 4,
];

/** The customers read at one point of the picture, as a share of all. */
export const READ_AT = 0.2;

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Shares of customers, the highest margins first, and the share of the margin they bring: from (0, 0) to (1, 1). */
export function concentrationCurve(margins: readonly number[]): Point[] {
  const sorted = [...margins].sort((one, other) => other - one);
  const whole = sumOf(sorted);
  return Array.from({ length: sorted.length + 1 }, (_, n) => ({
    x: n / sorted.length,
    y: sumOf(sorted.slice(0, n)) / whole,
  }));
}

/** The share of the margin that the best `share` of customers bring; between two customers, on the straight line. */
export function marginShareOf(margins: readonly number[], share: number): number {
  const curve = concentrationCurve(margins);
  const place = share * margins.length;
  const before = curve[Math.floor(place)]?.y ?? 1;
  const after = curve[Math.ceil(place)]?.y ?? 1;
  return before + (after - before) * (place - Math.floor(place));
}
