import { type Histories, summariseHistories } from './histories.ts';
import { type BgNbd, type BgNbdFit, fitBgNbd } from './models/bg-nbd.ts';
import { expectedPurchases, expectedWhileActive } from './models/expected-purchases.ts';
import { visitPurchaseDays } from './purchase-days.ts';
import { DAYS_A_WEEK, groupPurchases } from './purchase-groups.ts';
import type { Transactions } from './transactions.ts';

/** Customers who bought as often in the first part, and what they bought on average in the second. */
export interface FrequencyCheck {
  readonly frequency: number;
  /** The last entry also holds all higher frequencies. */
  readonly orMore: boolean;
  readonly customers: number;
  readonly expected: number;
  readonly actual: number;
}

/** Repeat purchases since the start, up to the end of a week. */
export interface TrackedWeek {
  readonly week: number;
  readonly expected: number;
  readonly actual: number;
}

/** A forecast from the first half of the observation, held against the second. */
export interface Holdout {
  /** Last day of the first half. */
  readonly calibrationEnd: number;
  readonly fit: BgNbdFit;
  /** Customers who bought in the first half: only they are followed. */
  readonly customers: number;
  /** Purchase days in the second half. */
  readonly expected: number;
  readonly actual: number;
  /** Mean over customers of how far the forecast is off, in purchase days. */
  readonly meanAbsoluteError: number;
  readonly byFrequency: readonly FrequencyCheck[];
  readonly tracking: readonly TrackedWeek[];
}

const FREQUENCY_SHOWN_AT_MOST = 7;

/** The day on which the first half of an observation ends. */
export function calibrationEndOf({ startDay, endDay }: Histories): number {
  return startDay + Math.floor((endDay - startDay) / 2);
}

function track(
  transactions: Transactions,
  model: BgNbd,
  early: Histories,
  endDay: number,
): readonly TrackedWeek[] {
  const span = endDay - early.startDay + 1;
  const weeks = Math.floor(span / DAYS_A_WEEK);
  const newcomers = new Int32Array(span);
  const repeats = new Int32Array(span);
  for (let at = 0; at < early.firstDay.length; at += 1) {
    if (early.purchaseDays[at] === 0) continue;
    const first = (early.firstDay[at] as number) - early.startDay;
    newcomers[first] = (newcomers[first] as number) + 1;
  }
  let isFollowed = false;
  visitPurchaseDays(transactions, endDay, (_, day, isFirst) => {
    if (isFirst) isFollowed = day <= early.endDay;
    else if (isFollowed) repeats[day - early.startDay] = (repeats[day - early.startDay] as number) + 1;
  });
  const whileActive = expectedWhileActive(model);
  const byAge = Float64Array.from({ length: span }, (_, age) => whileActive(0, 0, age / DAYS_A_WEEK));
  let actual = 0;
  return Array.from({ length: weeks }, (_, week) => {
    const last = (week + 1) * DAYS_A_WEEK - 1;
    for (let day = last - DAYS_A_WEEK + 1; day <= last; day += 1) actual += repeats[day] as number;
    let expected = 0;
    for (let first = 0; first <= last; first += 1) {
      const count = newcomers[first] as number;
      if (count > 0) expected += count * (byAge[last - first] as number);
    }
    return { week: week + 1, expected, actual };
  });
}

/** Fits on the first half and compares with the second. `whole` is the summary of the same transactions up to their end. */
export function holdOut(transactions: Transactions, whole: Histories, early: Histories): Holdout {
  const fit = fitBgNbd(groupPurchases(early));
  const foresee = expectedPurchases(fit.parameters);
  const weeks = (whole.endDay - early.endDay) / DAYS_A_WEEK;
  const later = new Int32Array(transactions.ids.length);
  for (let at = 0; at < whole.customer.length; at += 1) {
    later[whole.customer[at] as number] = whole.purchaseDays[at] as number;
  }
  const checks = Array.from({ length: FREQUENCY_SHOWN_AT_MOST + 1 }, (_, frequency) => ({
    frequency,
    orMore: frequency === FREQUENCY_SHOWN_AT_MOST,
    customers: 0,
    expected: 0,
    actual: 0,
  }));
  let [customers, expected, actual, off] = [0, 0, 0, 0];
  for (let at = 0; at < early.customer.length; at += 1) {
    const days = early.purchaseDays[at] as number;
    if (days === 0) continue;
    const first = early.firstDay[at] as number;
    const recency = ((early.lastDay[at] as number) - first) / DAYS_A_WEEK;
    const foreseen = foresee(days - 1, recency, (early.endDay - first) / DAYS_A_WEEK, weeks);
    const came = (later[early.customer[at] as number] as number) - days;
    customers += 1;
    expected += foreseen;
    actual += came;
    off += Math.abs(foreseen - came);
    const check = checks[Math.min(days - 1, FREQUENCY_SHOWN_AT_MOST)];
    if (check) {
      check.customers += 1;
      check.expected += foreseen;
      check.actual += came;
    }
  }
  return {
    calibrationEnd: early.endDay,
    fit,
    customers,
    expected,
    actual,
    meanAbsoluteError: off / customers,
    byFrequency: checks
      .filter((check) => check.customers > 0)
      .map((check) => ({
        ...check,
        expected: check.expected / check.customers,
        actual: check.actual / check.customers,
      })),
    tracking: track(transactions, fit.parameters, early, whole.endDay),
  };
}

/** The first half of an observation, summed up. */
export function firstHalf(transactions: Transactions, whole: Histories): Histories {
  return summariseHistories(transactions, calibrationEndOf(whole));
}
