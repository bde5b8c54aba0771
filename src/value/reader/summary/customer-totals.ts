import { FileRefusal } from '../problem.ts';
import type { SummaryRows } from './summary-rows.ts';

const DAYS_A_WEEK = 7;
/** Whole numbers up to here may be weeks: no file goes back longer than two years in weeks without saying days. */
const WEEKS_AT_MOST = 104;

/** What the times of a file are counted in. */
export type TimeUnit = 'days' | 'weeks' | 'months';

/** How often, how lately and for how long each customer bought, times in weeks; columns of equal length. */
export interface CustomerTotals {
  /** Purchases after the first. */
  readonly frequency: Float64Array;
  /** From the first purchase to the last, and to the end of the observation. */
  readonly recency: Float64Array;
  readonly age: Float64Array;
  /** Mean amount of a purchase; of a repeat one where the file says frequency. Undefined without amounts. */
  readonly meanAmount: Float64Array | undefined;
  /** All that each spent, where the file says so. */
  readonly total: Float64Array | undefined;
  readonly unit: TimeUnit;
  /** Days from 1970-01-01, where the file has dates. */
  readonly firstDay: number | undefined;
  readonly endDay: number | undefined;
}

const IN_WEEKS = { days: 1 / DAYS_A_WEEK, weeks: 1, months: 365.25 / 12 / DAYS_A_WEEK } as const;

/** The unit by the title, else by the numbers: whole ones beyond two years of weeks are days. */
function unitOf(title: string, age: Float64Array): TimeUnit {
  if (/\b(?:days?|jours?)\b/i.test(title)) return 'days';
  if (/\b(?:weeks?|semaines?)\b/i.test(title)) return 'weeks';
  if (/\b(?:months?|mois)\b/i.test(title)) return 'months';
  const isWhole = age.every((value) => Number.isNaN(value) || Number.isInteger(value));
  return isWhole && age.some((value) => value > WEEKS_AT_MOST) ? 'days' : 'weeks';
}

function ofTimes(rows: SummaryRows): CustomerTotals | undefined {
  const [frequency, recency, age] = (['frequency', 'recency', 'age'] as const).map((role) =>
    rows.numbers(role),
  );
  if (!frequency || !recency || !age) return undefined;
  const unit = unitOf(rows.titles[rows.columns.age ?? -1] ?? '', age);
  const weeks = (times: Float64Array) => times.map((time) => time * IN_WEEKS[unit]);
  return {
    ...{ frequency, recency: weeks(recency), age: weeks(age), unit },
    meanAmount: rows.numbers('monetary'),
    total: rows.numbers('total'),
    firstDay: undefined,
    endDay: undefined,
  };
}

function ofDates(rows: SummaryRows, until: number | undefined): CustomerTotals | undefined {
  const [orders, total] = [rows.numbers('orders'), rows.numbers('total')];
  const [first, last] = [rows.days('first'), rows.days('last')];
  if (!orders || !first || !last) return undefined;
  const known = (days: Float64Array) => days.filter((day) => !Number.isNaN(day));
  const endDay = until ?? known(last).reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  const weeks = (from: Float64Array, to: (at: number) => number) =>
    from.map((day, at) => (to(at) - day) / DAYS_A_WEEK);
  return {
    frequency: orders.map((count) => count - 1),
    recency: weeks(first, (at) => last[at] as number),
    age: weeks(first, () => endDay),
    meanAmount: total?.map((amount, at) => amount / (orders[at] as number)),
    total,
    unit: 'days',
    firstDay: known(first).reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY),
    endDay,
  };
}

/** The totals of customers that a file of one row each holds, up to a day. Refuses one that holds too little. */
export function customerTotals(rows: SummaryRows, until: number | undefined): CustomerTotals {
  const found = ofTimes(rows) ?? ofDates(rows, until);
  if (found === undefined) throw new FileRefusal('too-little-summary');
  return found;
}
