import type { Histories } from './histories.ts';
import { CustomerDay } from './purchase-days.ts';
import { DAYS_A_WEEK } from './purchase-groups.ts';
import type { Transactions } from './transactions.ts';

/** What a rule without a model expects of each customer of the histories: columns of equal length. */
export interface PlainForecast {
  readonly purchases: Float64Array;
  /** In the unit of the amounts, refunds taken off; of one who took back more than he bought below 0. */
  readonly revenue: Float64Array;
}

/** An observation within this share of the horizon is as long as it: a year that runs a few days over is a year. */
const ABOUT = 0.05;

/**
 * The last period repeated: in the next days every customer buys, and brings, what he did in as many before the end of
 * the observation. An observation about as long is repeated as it stands, unless days are to be taken exactly; a shorter
 * one is stretched to the days.
 */
export function repeatLastPeriod(
  transactions: Transactions,
  { customer, startDay, endDay }: Histories,
  days: number,
  take: 'about' | 'exactly' = 'about',
): PlainForecast {
  const observed = endDay - startDay + 1;
  const isAsLong = take === 'about' && Math.abs(observed / days - 1) <= ABOUT;
  const period = isAsLong ? observed : Math.min(days, observed);
  const placeOf = new Int32Array(transactions.ids.length).fill(-1);
  for (let at = 0; at < customer.length; at += 1) placeOf[customer[at] as number] = at;
  const purchases = new Float64Array(customer.length);
  const revenue = new Float64Array(customer.length);
  const one = new CustomerDay(transactions);
  for (let at = 0; at < transactions.day.length; at = one.next) {
    one.read(at);
    const day = transactions.day[at] as number;
    if (day <= endDay - period || day > endDay) continue;
    const place = placeOf[transactions.customer[at] as number] as number;
    if (one.isPurchase) purchases[place] = (purchases[place] as number) + 1;
    revenue[place] = (revenue[place] as number) + one.sum;
  }
  const stretch = isAsLong ? 1 : days / period;
  return {
    purchases: purchases.map((count) => count * stretch),
    revenue: revenue.map((sum) => sum * stretch),
  };
}

/** Who bought within this last part of the observation bought recently. */
export const RECENT_PART = 1 / 3;

/**
 * Who bought recently stays: he goes on at his own rate of repeat purchases, the others never come back. The rule of
 * Wubben and von Wangenheim (2008, Journal of Marketing 72(3), 82–93), its threshold a third of the observation.
 */
export function keepRecentRates(
  { purchaseDays, firstDay, lastDay, startDay, endDay }: Histories,
  days: number,
): Float64Array {
  const recentFrom = endDay - RECENT_PART * (endDay - startDay + 1);
  return new Float64Array(purchaseDays).map((count, at) => {
    if (count === 0 || (lastDay[at] as number) < recentFrom) return 0;
    const known = Math.max(DAYS_A_WEEK, endDay - (firstDay[at] as number));
    return ((count - 1) * days) / known;
  });
}
