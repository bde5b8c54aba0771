import { analyse } from './analysis.ts';
import { isoDay } from './calendar.ts';
import { type Concentration, measureConcentration, preciseSum } from './concentration.ts';
import type { Study } from './forecast-totals.ts';
import type { Histories } from './histories.ts';
import { DAYS_A_WEEK } from './purchase-groups.ts';
import type { CustomerTotals } from './reader/summary/customer-totals.ts';

/** What a file of one row per customer holds, before any model. */
export interface TotalsDescription {
  readonly customers: number;
  /** In all, the first ones included. */
  readonly purchases: number;
  /** ISO days: the first purchase and the last one; null in a file of times alone. */
  readonly from: string | null;
  readonly to: string | null;
  /** Null where the file does not say what each spent in all. */
  readonly revenue: number | null;
  readonly concentration: Concentration;
}

type Totals = Omit<CustomerTotals, 'unit'>;

/** What each customer spent in all: as the file says, else as many purchases as there were at the mean of the repeat ones. */
function revenueOf(total: Totals['total'], purchaseDays: Int32Array, repeatMean: Float64Array): Float64Array {
  return Float64Array.from(repeatMean, (mean, at) => {
    const told = total?.[at] ?? Number.NaN;
    return Number.isNaN(told) ? mean * (purchaseDays[at] as number) : told;
  });
}

/**
 * The totals of customers as histories; without dates as if the observation ended on the day that its longest age counts
 * back from. Times are rounded to days, and a last purchase is never before a first one nor after the end.
 */
export function historiesOfTotals({
  frequency,
  recency,
  age,
  meanAmount,
  total,
  endDay: ended,
}: Totals): Histories {
  const days = (weeks: number) => Math.max(0, Math.round(weeks * DAYS_A_WEEK));
  const oldest = age.reduce((most, weeks) => Math.max(most, days(weeks)), 0);
  const endDay = ended ?? oldest;
  const purchaseDays = Int32Array.from(frequency, (count) => Math.max(0, Math.round(count)) + 1);
  const firstDay = Int32Array.from(age, (weeks) => endDay - days(weeks));
  const lastDay = Int32Array.from(recency, (weeks, at) =>
    purchaseDays[at] === 1
      ? (firstDay[at] as number)
      : Math.min(endDay, (firstDay[at] as number) + days(weeks)),
  );
  const repeatMean = Float64Array.from(purchaseDays, (count, at) =>
    count > 1 ? (meanAmount?.[at] ?? 0) : 0,
  );
  return {
    customer: Int32Array.from(frequency.keys()),
    purchaseDays,
    firstDay,
    lastDay,
    revenue: revenueOf(total, purchaseDays, repeatMean),
    repeatMean,
    rows: frequency.length,
    refunds: { rows: 0, amount: 0 },
    startDay: endDay - oldest,
    endDay,
  };
}

/** Describes what a file of one row per customer says of all of them. */
export function describeTotals(
  { total, firstDay, endDay }: Totals,
  { customer, purchaseDays }: Histories,
): TotalsDescription {
  return {
    customers: customer.length,
    purchases: purchaseDays.reduce((sum, days) => sum + days, 0),
    from: firstDay === undefined ? null : isoDay(firstDay),
    to: endDay === undefined ? null : isoDay(endDay),
    revenue: total ? preciseSum(total) : null,
    concentration: measureConcentration(total ?? new Float64Array(0)),
  };
}

/** Fits the models to totals. Nothing can be held out of them, nor their gaps looked at. */
export function studyTotals({ meanAmount }: Totals, histories: Histories): Study {
  const hasAmounts = meanAmount !== undefined;
  const analysis = analyse(null, histories, hasAmounts);
  return { transactions: null, histories, hasAmounts, analysis };
}
