/** Where something stands on a slide, in inches from its top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A wide slide, in inches. */
export const SLIDE = { w: 40 / 3, h: 7.5 } as const;

/** Inches in the units of the standard. */
export function emu(inches: number): number {
  return Math.round(inches * 914_400);
}

/** Points in hundredths, as sizes of type are given. */
export function hundredths(points: number): number {
  return Math.round(points * 100);
}

export const POINTS_PER_INCH = 72;
