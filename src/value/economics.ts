/** The horizons offered, in months. */
export const HORIZONS = [1, 3, 6, 12, 24, 36] as const;

/** The economics of a lifetime value, set by the user. */
export interface Economics {
  /** Share of an amount that is left as margin, 0–1. */
  readonly margin: number;
  /** Yearly discount rate, 0.1 for 10 %. A month's purchases are discounted from its end. */
  readonly yearlyRate: number;
  /** Up to 36. */
  readonly months: number;
}

/** Where page and terminal begin: revenue, for neither knows a margin, discounted at 10 % a year over a year. */
export const FIRST_ECONOMICS: Economics = { margin: 1, yearlyRate: 0.1, months: 12 };

/** A file this little short of a horizon is as long as it. */
const ABOUT = 1.02;

/** The whole months of an observation, as they are said: one a little short of a month is as long as it. */
export function monthsCovered(monthsObserved: number): number {
  return Math.max(1, Math.floor(monthsObserved * ABOUT));
}

/** The longest horizon offered that is no longer than what was observed, in months; the shortest below it. */
export function usualHorizon(monthsObserved: number): number {
  return HORIZONS.findLast((months) => months <= monthsObserved * ABOUT) ?? HORIZONS[0];
}

/** Whether two settings are one. */
export function isSameEconomics(one: Economics, other: Economics): boolean {
  return one.margin === other.margin && one.yearlyRate === other.yearlyRate && one.months === other.months;
}
