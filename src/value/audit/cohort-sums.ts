import type { Histories } from '../histories.ts';
import type { CustomerBase } from './customer-base.ts';
import { marginAt, noSums, type Sums } from './money.ts';
import { type Period, placesByDay } from './periods.ts';

/** What the customers won in each period did in each: `sums[cohort][period]`. */
export interface CohortSums {
  readonly periods: readonly Period[];
  /** How many customers each period won. */
  readonly won: readonly number[];
  readonly sums: readonly (readonly Sums[])[];
  /** By period, the refunds of customers who never ordered. */
  readonly never: readonly { readonly revenue: number; readonly margin: number }[];
}

/** For each customer of the histories, the period of his first order; −1 without one. */
export function cohortOf(histories: Histories, periods: readonly Period[]): Int32Array {
  const placeOfDay = placesByDay(histories, periods);
  return histories.purchaseDays.map((days, at) =>
    days === 0 ? -1 : (placeOfDay[(histories.firstDay[at] as number) - histories.startDay] ?? -1),
  );
}

/** Adds up every row and every order by cohort and period. All rows up to the end are in it. */
export function sumCohorts(base: CustomerBase, periods: readonly Period[]): CohortSums {
  const { transactions, histories, margin, places, placed } = base;
  const { startDay, endDay } = histories;
  const cohorts = cohortOf(histories, periods);
  const periodOfDay = placesByDay(histories, periods);
  const sums = periods.map(() => periods.map(noSums));
  const never = periods.map(() => ({ revenue: 0, margin: 0 }));
  const won = periods.map(() => 0);
  for (let at = 0; at < cohorts.length; at += 1) {
    const cohort = cohorts[at] as number;
    if (cohort >= 0) won[cohort] = (won[cohort] ?? 0) + 1;
  }
  const marginOf = marginAt(margin, transactions);
  const { customer, day, amount } = transactions;
  let [last, seen] = [-1, -1];
  for (let at = 0; at < day.length; at += 1) {
    const when = day[at] as number;
    if (when > endDay) continue;
    const who = customer[at] as number;
    const cohort = cohorts[places[who] as number] as number;
    const period = periodOfDay[when - startDay] as number;
    const own = cohort < 0 ? undefined : sums[cohort]?.[period];
    const sum = own ?? never[period];
    if (!sum) continue;
    sum.revenue += amount[at] as number;
    sum.margin += marginOf(at);
    if (!own || placed[at] === 0) continue;
    own.orders += placed[at] as number;
    if (who !== last || period !== seen) own.customers += 1;
    last = who;
    seen = period;
  }
  return { periods, won, sums, never };
}
