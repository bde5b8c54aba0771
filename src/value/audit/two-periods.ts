import type { Histories } from '../histories.ts';
import { decompose } from './decomposition.ts';
import { difference, noSums, type Sums } from './money.ts';
import type { PeriodSums } from './period-sums.ts';
import type { Period } from './periods.ts';

/**
 * What became of a customer from one period to another: first order ever in the later one · ordered before the earlier one
 * and again in the later one only · ordered in both, for more, as much or less · ordered in the earlier one only · no
 * order in either, but refunds.
 */
export const MOVES = ['new', 'back', 'grew', 'same', 'shrank', 'gone', 'refunds'] as const;
export type Move = (typeof MOVES)[number];

export interface Moved {
  readonly move: Move;
  readonly customers: number;
  /** Revenue in the earlier and in the later period. */
  readonly before: number;
  readonly after: number;
}

/** A factor of revenue, in both periods, and what its change did to revenue. */
export interface Factor {
  /** Customers · orders a customer · revenue an order. Their product is the revenue. */
  readonly factor: 'customers' | 'frequency' | 'basket';
  readonly before: number;
  readonly after: number;
  readonly effect: number;
}

/** Two periods compared. The moves add up to both revenues; the effects to the change. */
export interface TwoPeriods {
  readonly earlier: Period;
  readonly later: Period;
  readonly before: Sums;
  readonly after: Sums;
  readonly moves: readonly Moved[];
  /** Null when nobody ordered in one of them. */
  readonly factors: readonly Factor[] | null;
}

function moveOf(before: PeriodSums, after: PeriodSums, at: number, isNew: boolean): Move | undefined {
  const [ordered, orders] = [(before.orders[at] as number) > 0, (after.orders[at] as number) > 0];
  if (!ordered && !orders) return before.isSeen[at] === 1 || after.isSeen[at] === 1 ? 'refunds' : undefined;
  if (!ordered) return isNew ? 'new' : 'back';
  if (!orders) return 'gone';
  const change = difference(after.revenue[at] as number, before.revenue[at] as number);
  return change > 0 ? 'grew' : change < 0 ? 'shrank' : 'same';
}

function totalOf({ orders, revenue, margin }: PeriodSums): Sums {
  const total = noSums();
  for (let at = 0; at < orders.length; at += 1) {
    if ((orders[at] as number) > 0) total.customers += 1;
    total.orders += orders[at] as number;
    total.revenue += revenue[at] as number;
    total.margin += margin[at] as number;
  }
  return total;
}

function factorsOf(before: Sums, after: Sums): readonly Factor[] | null {
  if (before.customers === 0 || after.customers === 0) return null;
  const names = ['customers', 'frequency', 'basket'] as const;
  const valuesOf = ({ customers, orders, revenue }: Sums) => [
    customers,
    orders / customers,
    revenue / orders,
  ];
  const [earlier, later] = [valuesOf(before), valuesOf(after)];
  const effects = decompose(earlier, later);
  return names.map((factor, at) => ({
    factor,
    before: earlier[at] ?? 0,
    after: later[at] ?? 0,
    effect: effects[at] ?? 0,
  }));
}

/** Compares two periods, the earlier one first. `firstDay`: of each customer. */
export function comparePeriods(
  before: PeriodSums,
  after: PeriodSums,
  { firstDay }: Pick<Histories, 'firstDay'>,
): TwoPeriods {
  const [earlier, later] = [before.period, after.period];
  const moves = MOVES.map((move) => ({ move, customers: 0, before: 0, after: 0 }));
  for (let at = 0; at < before.orders.length; at += 1) {
    const isNew = (firstDay[at] as number) >= later.from;
    const move = moveOf(before, after, at, isNew);
    const moved = move && moves[MOVES.indexOf(move)];
    if (!moved) continue;
    moved.customers += 1;
    moved.before += before.revenue[at] as number;
    moved.after += after.revenue[at] as number;
  }
  const [total, totalAfter] = [totalOf(before), totalOf(after)];
  return {
    earlier,
    later,
    before: total,
    after: totalAfter,
    moves,
    factors: factorsOf(total, totalAfter),
  };
}

/** The length of a year in days, and by how much two periods may be off it and still be the same season. */
const YEAR_DAYS = 365.25;
const SEASON_DAYS = 4;

/** Whether two periods are the same time of the year, or whole years. */
export function isSameSeason({ earlier, later }: Pick<TwoPeriods, 'earlier' | 'later'>): boolean {
  const years = (later.from - earlier.from) / YEAR_DAYS;
  return Math.round(years) >= 1 && Math.abs(years - Math.round(years)) * YEAR_DAYS <= SEASON_DAYS;
}
