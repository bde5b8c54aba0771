import type { Histories } from '../histories.ts';
import type { Transactions } from '../transactions.ts';
import { type Margin, marginAt, noSums, type Sums } from './money.ts';
import { visitOrderDays } from './order-days.ts';
import { placesOf } from './period-sums.ts';
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
export function sumCohorts(
  transactions: Transactions,
  histories: Histories,
  margin: Margin,
  periods: readonly Period[],
): CohortSums {
  const { startDay, endDay } = histories;
  const cohorts = cohortOf(histories, periods);
  const places = placesOf(transactions, histories);
  const periodOfDay = placesByDay(histories, periods);
  const sums = periods.map(() => periods.map(noSums));
  const never = periods.map(() => ({ revenue: 0, margin: 0 }));
  const won = periods.map(() => 0);
  for (const cohort of cohorts) if (cohort >= 0) won[cohort] = (won[cohort] ?? 0) + 1;
  const marginOf = marginAt(margin, transactions);
  const { customer, day, amount } = transactions;
  for (let at = 0; at < day.length; at += 1) {
    const when = day[at] as number;
    if (when > endDay) continue;
    const cohort = cohorts[places[customer[at] as number] as number] as number;
    const period = periodOfDay[when - startDay] as number;
    const sum = cohort < 0 ? never[period] : sums[cohort]?.[period];
    if (!sum) continue;
    sum.revenue += amount[at] as number;
    sum.margin += marginOf(at);
  }
  let seen = -1;
  visitOrderDays(transactions, endDay, (who, when, placed, isFirst) => {
    const period = periodOfDay[when - startDay] as number;
    const sum = sums[cohorts[places[who] as number] as number]?.[period];
    if (!sum) return;
    sum.orders += placed;
    if (isFirst || period !== seen) sum.customers += 1;
    seen = period;
  });
  return { periods, won, sums, never };
}
