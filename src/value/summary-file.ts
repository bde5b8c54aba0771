import { type Analysis, analyse } from './analysis.ts';
import type { Histories } from './histories.ts';
import { DAYS_A_WEEK } from './purchase-groups.ts';

/** A file of one row per customer, in columns of equal length. */
export interface CustomerSummary {
  readonly ids: readonly string[];
  /** Purchases after the first: whole numbers from 0. */
  readonly frequency: Float64Array;
  /** From the first purchase to the last, and to the end of the observation, in weeks. */
  readonly recency: Float64Array;
  readonly age: Float64Array;
  /** Mean amount of a repeat purchase; left out in a file without amounts. */
  readonly meanAmount?: Float64Array;
}

/**
 * The same as histories, as if the observation ended on a day that its longest age counts back from. Times are rounded to
 * days, and a last purchase is never before a first one nor after the end. What was bought first is not in such a file:
 * the revenue is that of as many purchases as there were, at the mean of the repeat ones.
 */
export function historiesOfSummary({ frequency, recency, age, meanAmount }: CustomerSummary): Histories {
  const days = (weeks: number) => Math.max(0, Math.round(weeks * DAYS_A_WEEK));
  const endDay = age.reduce((most, weeks) => Math.max(most, days(weeks)), 0);
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
    revenue: Float64Array.from(repeatMean, (mean, at) => mean * (purchaseDays[at] as number)),
    repeatMean,
    rows: frequency.length,
    refunds: { rows: 0, amount: 0 },
    startDay: 0,
    endDay,
  };
}

/** Fits the models to a file of one row per customer. Nothing can be held out of it, nor its gaps looked at. */
export function analyseSummary(summary: CustomerSummary): Analysis {
  return analyse(null, historiesOfSummary(summary), summary.meanAmount !== undefined);
}
