import type { CohortSums } from './cohort-sums.ts';
import type { Period } from './periods.ts';

/** One period of the base. Its parts by cohort, and the refunds of those who never ordered, add up to its revenue. */
export interface BasePeriod {
  readonly period: Period;
  readonly revenue: number;
  /** Revenue by the period in which its customers were won, oldest first. */
  readonly byCohort: readonly number[];
  /** Refunds of customers who never ordered. */
  readonly never: number;
  /** Who ordered, and of them who was won in the period. */
  readonly customers: number;
  readonly won: number;
}

/**
 * How a period's revenue follows from the one before: what customers known by then brought, against what all had brought,
 * and what those won since added.
 */
export interface BaseHealth {
  readonly earlier: Period;
  readonly later: Period;
  /** All revenue of the earlier period. */
  readonly before: number;
  /** Of the later one: from customers won before it, and in it. `kept` + `won` is its revenue. */
  readonly kept: number;
  readonly won: number;
  /** Customers won in each. */
  readonly wonBefore: number;
  readonly wonAfter: number;
  /** The earlier period opens the file: its customers need not have been new. */
  readonly isFirst: boolean;
}

export interface WholeBase {
  readonly periods: readonly BasePeriod[];
  /** Null when fewer than two whole periods were observed. */
  readonly health: BaseHealth | null;
}

/** The base period by period. */
export function stackBase({ periods, won, sums, never }: CohortSums): readonly BasePeriod[] {
  return periods.map((period, at) => {
    const byCohort = sums.map((row) => row[at]?.revenue ?? 0);
    const refunds = never[at]?.revenue ?? 0;
    return {
      period,
      byCohort,
      never: refunds,
      revenue: byCohort.reduce((sum, one) => sum + one, refunds),
      customers: sums.reduce((sum, row) => sum + (row[at]?.customers ?? 0), 0),
      won: won[at] ?? 0,
    };
  });
}

/** The last two whole periods, one against the other. */
export function healthOf(stacked: readonly BasePeriod[]): BaseHealth | null {
  const [earlier, later] = stacked.filter(({ period }) => period.isWhole).slice(-2);
  if (!earlier || !later) return null;
  const won = later.byCohort[stacked.indexOf(later)] ?? 0;
  return {
    earlier: earlier.period,
    later: later.period,
    before: earlier.revenue,
    kept: later.revenue - won,
    won,
    wonBefore: earlier.won,
    wonAfter: later.won,
    isFirst: stacked[0] === earlier,
  };
}
