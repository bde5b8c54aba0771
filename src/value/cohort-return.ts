import type { Cohort } from './cohorts.ts';

const MS_A_DAY = 86_400_000;

/** Whether an observation up to a day (ISO) has the whole of its last month. */
export function isMonthWhole(lastDay: string): boolean {
  return new Date(Date.parse(lastDay) + MS_A_DAY).getUTCDate() === 1;
}

/** How many months of a cohort are over, that of its first purchases included. */
export function wholeMonths({ buyers }: Cohort, lastDay: string): number {
  return buyers.length - (isMonthWhole(lastDay) ? 0 : 1);
}

/** The share, 0–1, of newcomers who bought again the month after; null when no cohort has seen that month whole. */
export function returnedNextMonth(cohorts: readonly Cohort[], lastDay: string): number | null {
  const seen = cohorts.filter((cohort) => wholeMonths(cohort, lastDay) > 1);
  const newcomers = seen.reduce((sum, { customers }) => sum + customers, 0);
  const back = seen.reduce((sum, { buyers }) => sum + (buyers[1] ?? 0), 0);
  return newcomers > 0 ? back / newcomers : null;
}
