import type { Transactions } from '../transactions.ts';

/** What is left of each amount as margin: one share for all (0–1), or an amount a row, in the order of the rows. */
export type Margin = { readonly rate: number } | { readonly ofRow: Float64Array };

/** Margins are revenue as long as nothing is known of costs. */
export const NO_COSTS: Margin = { rate: 1 };

/** The margin of the row at a place. */
export function marginAt(margin: Margin, { amount }: Transactions): (at: number) => number {
  if ('rate' in margin) return (at) => (amount[at] as number) * margin.rate;
  return (at) => margin.ofRow[at] as number;
}

/** What was bought: by how many customers, in how many orders, for how much. Refunds are taken off the money. */
export interface Sums {
  /** With at least one order. */
  readonly customers: number;
  /** All that a customer buys on one day is one order. */
  readonly orders: number;
  readonly revenue: number;
  readonly margin: number;
}

/** Nothing yet: sums to add to. */
export function noSums(): { -readonly [Key in keyof Sums]: Sums[Key] } {
  return { customers: 0, orders: 0, revenue: 0, margin: 0 };
}

/** Below this share of what it was made from, a difference is what binary fractions leave of zero. */
const RESIDUE = 1e-9;

/** A difference, and 0 where only rounding is left. */
export function difference(after: number, before: number): number {
  const change = after - before;
  return Math.abs(change) <= RESIDUE * (Math.abs(after) + Math.abs(before)) ? 0 : change;
}

/** A share of a whole; null when the whole is not above 0. */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
