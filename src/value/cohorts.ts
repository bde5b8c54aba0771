import { isoMonth, monthNumber } from './calendar.ts';
import type { Histories } from './histories.ts';
import { visitPurchaseDays } from './purchase-days.ts';
import type { Transactions } from './transactions.ts';

/** The customers whose first purchase fell in a month, and what became of them. */
export interface Cohort {
  /** YYYY-MM. */
  readonly month: string;
  readonly customers: number;
  /** What they spent in all, refunds taken off. */
  readonly revenue: number;
  /** How many of them bought 0, 1, 2 … months later, up to the month in which the observation ends. */
  readonly buyers: readonly number[];
}

/** The month of each day of an observation. */
function monthsByDay({ startDay, endDay }: Histories): (day: number) => number {
  const months = new Int32Array(endDay - startDay + 1);
  for (let at = 0; at < months.length; at += 1) months[at] = monthNumber(startDay + at);
  return (day) => months[day - startDay] as number;
}

/** Cohorts by month of first purchase, in order; months without newcomers are left out. */
export function gatherCohorts(transactions: Transactions, histories: Histories): readonly Cohort[] {
  const { endDay } = histories;
  const last = monthNumber(endDay);
  const months = new Map<number, { customers: number; revenue: number; buyers: Int32Array }>();
  const monthOf = monthsByDay(histories);
  for (let at = 0; at < histories.customer.length; at += 1) {
    if (histories.purchaseDays[at] === 0) continue;
    const month = monthOf(histories.firstDay[at] as number);
    const cohort = months.get(month) ?? {
      customers: 0,
      revenue: 0,
      buyers: new Int32Array(last - month + 1),
    };
    cohort.customers += 1;
    cohort.revenue += histories.revenue[at] as number;
    months.set(month, cohort);
  }
  let [start, seen, buyers]: [number, number, Int32Array] = [0, 0, new Int32Array()];
  visitPurchaseDays(transactions, endDay, (_, day, isFirst) => {
    const month = monthOf(day);
    if (isFirst) {
      start = month;
      buyers = months.get(month)?.buyers ?? buyers;
    } else if (month === seen) return;
    seen = month;
    buyers[month - start] = (buyers[month - start] as number) + 1;
  });
  return [...months]
    .sort(([one], [other]) => one - other)
    .map(([month, { customers, revenue, buyers }]) => ({
      month: isoMonth(month),
      customers,
      revenue,
      buyers: Array.from(buyers),
    }));
}
