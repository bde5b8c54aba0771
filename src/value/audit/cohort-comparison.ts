import { cohortOf } from './cohort-sums.ts';
import { type CohortVerdict, judge } from './cohort-verdict.ts';
import type { CustomerBase } from './customer-base.ts';
import { sumFirstDays } from './first-days.ts';
import type { Period, PeriodLength } from './periods.ts';

/** A customer's first days, of the same number for all whose cohorts are compared by periods of a length. */
const FIRST_DAYS: Readonly<Record<PeriodLength, number>> = { 12: 365, 3: 91, 1: 28 };

/** A cohort in its customers' first days, each counted from his own first order. */
export interface ComparedCohort {
  readonly period: Period;
  readonly customers: number;
  /** Mean revenue of the day of the first order. */
  readonly firstBasket: number;
  /** Null, as what follows, for a cohort of which some customers' first days are not over. */
  readonly backShare: number | null;
  readonly orders: number | null;
  /** Means by customer. */
  readonly revenue: number | null;
  readonly margin: number | null;
  /** The file's first cohort: its customers may have bought before the file begins. */
  readonly isFirst: boolean;
}

export interface CohortComparison {
  readonly firstDays: number;
  readonly cohorts: readonly ComparedCohort[];
  /** Null when there are not two cohorts to compare, or too few customers. */
  readonly verdict: CohortVerdict | null;
}

/** Compares cohorts at the same age: the first days of their customers. */
export function compareCohorts(
  base: CustomerBase,
  periods: readonly Period[],
  length: PeriodLength,
): CohortComparison {
  const { histories } = base;
  const firstDays = FIRST_DAYS[length];
  const sums = sumFirstDays(base, firstDays);
  const cohorts = cohortOf(histories, periods);
  const isOver = ({ to }: Period) => to + firstDays - 1 <= histories.endDay;
  const totals = periods.map(() => ({ customers: 0, basket: 0, back: 0, orders: 0, revenue: 0, margin: 0 }));
  for (let at = 0; at < cohorts.length; at += 1) {
    const total = totals[cohorts[at] as number];
    if (!total) continue;
    total.customers += 1;
    total.basket += sums.basket[at] as number;
    total.back += (sums.orderDays[at] as number) > 1 ? 1 : 0;
    total.orders += sums.orders[at] as number;
    total.revenue += sums.revenue[at] as number;
    total.margin += sums.margin[at] as number;
  }
  const found = periods.flatMap((period, at): ComparedCohort[] => {
    const total = totals[at];
    if (!total || total.customers === 0) return [];
    const mean = (sum: number) => (isOver(period) ? sum / total.customers : null);
    return [
      {
        period,
        customers: total.customers,
        firstBasket: total.basket / total.customers,
        backShare: mean(total.back),
        orders: mean(total.orders),
        revenue: mean(total.revenue),
        margin: mean(total.margin),
        isFirst: at === 0,
      },
    ];
  });
  const comparable = periods.flatMap((period, at) =>
    at > 0 && isOver(period) && (totals[at]?.customers ?? 0) > 0 ? [at] : [],
  );
  return { firstDays, cohorts: found, verdict: judge(sums.margin, cohorts, comparable) };
}
