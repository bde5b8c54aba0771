import { type Histories, summariseHistories } from './histories.ts';
import { repeatLastPeriod } from './plain-rule.ts';
import { groupPurchases, type PurchaseGroups } from './purchase-groups.ts';
import type { Transactions } from './transactions.ts';
import { hasTwoYears, YEAR_DAYS } from './two-years.ts';

/** The day on which the part of an observation that a forecast is made from ends: a year before its end, else its middle. */
function calibrationEndOf(histories: Pick<Histories, 'startDay' | 'endDay'>): number {
  const { startDay, endDay } = histories;
  return hasTwoYears(histories) ? endDay - YEAR_DAYS : startDay + Math.floor((endDay - startDay) / 2);
}

/** The first part of an observation, summed up. */
export function firstPart(transactions: Transactions, whole: Histories): Histories {
  return summariseHistories(transactions, calibrationEndOf(whole));
}

/** What became of the customers of the first part: columns as long as its histories, 0 for those who had bought nothing. */
export interface HeldOut {
  /** Customers who had bought something: only they are followed. */
  readonly customers: number;
  readonly days: number;
  /** Purchase days and amounts, refunds taken off, in the part held out. */
  readonly purchases: Float64Array;
  readonly revenue: Float64Array;
  /** The customers followed, with all they did up to the end of the part held out. */
  readonly groups: PurchaseGroups;
}

/** Follows the customers of the first part, `early`, through the rest of an observation. */
export function followHeldOut(transactions: Transactions, whole: Histories, early: Histories): HeldOut {
  const days = whole.endDay - early.endDay;
  const late = repeatLastPeriod(transactions, whole, days, 'exactly');
  const size = early.customer.length;
  const [purchases, revenue] = [new Float64Array(size), new Float64Array(size)];
  const [purchaseDays, lastDay] = [new Int32Array(size), new Int32Array(size)];
  let customers = 0;
  // Both are in the order of the transactions, and whoever is in the first is in the second.
  for (let at = 0, place = 0; at < size; at += 1) {
    while (whole.customer[place] !== early.customer[at]) place += 1;
    if (early.purchaseDays[at] === 0) continue;
    customers += 1;
    purchases[at] = late.purchases[place] as number;
    revenue[at] = late.revenue[place] as number;
    purchaseDays[at] = whole.purchaseDays[place] as number;
    lastDay[at] = whole.lastDay[place] as number;
  }
  const groups = groupPurchases({ ...early, purchaseDays, lastDay, endDay: whole.endDay });
  return { customers, days, purchases, revenue, groups };
}
