/** The horizons offered, in months. */
export const HORIZONS = [12, 24, 36] as const;

/** The economics of a lifetime value, set by the user. */
export interface Economics {
  /** Share of an amount that is left as margin, 0–1. */
  readonly margin: number;
  /** Yearly discount rate, 0.1 for 10 %. A month's purchases are discounted from its end. */
  readonly yearlyRate: number;
  /** Up to 36. */
  readonly months: number;
}

/** Where page and terminal begin: revenue, for neither knows a margin, discounted at 10 % a year over 36 months. */
export const FIRST_ECONOMICS: Economics = { margin: 1, yearlyRate: 0.1, months: 36 };

/** Whether two settings are one. */
export function isSameEconomics(one: Economics, other: Economics): boolean {
  return one.margin === other.margin && one.yearlyRate === other.yearlyRate && one.months === other.months;
}
