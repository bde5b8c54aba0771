import type { CohortSums } from './cohort-sums.ts';
import type { Period } from './periods.ts';

/** What a cohort did so many periods after the one in which it was won. */
export interface CohortAge {
  /** 0 for the period of the first orders. */
  readonly age: number;
  readonly period: Period;
  /** Who ordered, and their share of the cohort (0–1). */
  readonly customers: number;
  readonly share: number;
  readonly orders: number;
  readonly revenue: number;
  readonly margin: number;
  /** Margin up to the end of the period, by customer of the cohort. */
  readonly marginEach: number;
}

/** The life of a cohort up to the end of the observation. */
export interface CohortLife {
  /** Its place among the periods. */
  readonly cohort: number;
  readonly period: Period;
  readonly customers: number;
  readonly ages: readonly CohortAge[];
  /** Money dated before its first orders: refunds of what the file does not hold. */
  readonly before: { readonly revenue: number; readonly margin: number };
}

/**
 * The cohort worth looking at first: the oldest but the file's first, which may hold customers older than the file; the
 * first where no other was followed for a period. −1 when nobody ordered.
 */
export function usualCohort({ won }: CohortSums): number {
  const filled = won.flatMap((customers, at) => (customers > 0 ? [at] : []));
  const followed = filled.filter((at) => at < won.length - 1);
  return followed.find((at) => at > 0) ?? filled[0] ?? -1;
}

/** Follows one cohort; null when it won nobody. */
export function followCohort({ periods, won, sums }: CohortSums, cohort: number): CohortLife | null {
  const [period, customers, row] = [periods[cohort], won[cohort] ?? 0, sums[cohort]];
  if (!period || !row || customers === 0) return null;
  const before = row
    .slice(0, cohort)
    .reduce((sum, { revenue, margin }) => ({ revenue: sum.revenue + revenue, margin: sum.margin + margin }), {
      revenue: 0,
      margin: 0,
    });
  let margin = before.margin;
  const ages = row.slice(cohort).flatMap((sum, age): CohortAge[] => {
    const at = periods[cohort + age];
    margin += sum.margin;
    return at
      ? [{ age, period: at, ...sum, share: sum.customers / customers, marginEach: margin / customers }]
      : [];
  });
  return { cohort, period, customers, ages, before };
}
