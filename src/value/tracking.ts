import type { Histories } from './histories.ts';
import type { Behaviour } from './models/behaviour.ts';
import { visitPurchaseDays } from './purchase-days.ts';
import { type PurchaseForecast, weightsOfCurves } from './purchase-forecast.ts';
import { DAYS_A_WEEK } from './purchase-groups.ts';
import type { Transactions } from './transactions.ts';

/** Repeat purchases of one week. */
export interface TrackedWeek {
  /** Counted from the week in which the part held out begins: 1, 2 …; before it 0, −1 … */
  readonly week: number;
  readonly expected: number;
  readonly actual: number;
}

/** The ends of the whole weeks held out, in weeks. */
export function weekEnds(days: number): Float64Array {
  return Float64Array.from({ length: Math.floor(days / DAYS_A_WEEK) }, (_, week) => week + 1);
}

/** Repeat purchases a day of the customers known on the last day of the first part; `span` days from its first one. */
function repeatsByDay(transactions: Transactions, { startDay, endDay }: Histories, span: number): Int32Array {
  const repeats = new Int32Array(span);
  let isFollowed = false;
  visitPurchaseDays(transactions, startDay + span - 1, (_, day, isFirst) => {
    if (isFirst) isFollowed = day <= endDay;
    else if (isFollowed) repeats[day - startDay] = (repeats[day - startDay] as number) + 1;
  });
  return repeats;
}

/** Repeat purchases expected, by the end of each day of the first part, of customers of whom the first purchase alone is known. */
function expectedByDay(
  { purchaseDays, firstDay, startDay, endDay }: Histories,
  behaviour: Behaviour,
): Float64Array {
  const span = endDay - startDay + 1;
  const newcomers = new Int32Array(span);
  for (let at = 0; at < purchaseDays.length; at += 1) {
    const first = (firstDay[at] as number) - startDay;
    if ((purchaseDays[at] as number) > 0) newcomers[first] = (newcomers[first] as number) + 1;
  }
  const within = behaviour.whileActive(0, 0, 0);
  const stays = behaviour.active(0, 0, 0);
  const byAge = Float64Array.from({ length: span }, (_, age) => stays * within(age / DAYS_A_WEEK));
  return Float64Array.from({ length: span }, (_, day) => {
    let expected = 0;
    for (let first = 0; first <= day; first += 1) {
      const count = newcomers[first] as number;
      if (count > 0) expected += count * (byAge[day - first] as number);
    }
    return expected;
  });
}

/**
 * Repeat purchases week by week, of the customers known at the end of the first part. In it, what the model, which was
 * fitted to it, says of newcomers; from there on the forecast, made anew from what each customer did until then:
 * `forecast`, by the ends of the weeks held out.
 */
export function trackWeeks(
  transactions: Transactions,
  early: Histories,
  endDay: number,
  behaviour: Behaviour | null,
  forecast: PurchaseForecast,
): readonly TrackedWeek[] {
  const { startDay } = early;
  const repeats = repeatsByDay(transactions, early, endDay - startDay + 1);
  const split = early.endDay - startDay + 1;
  const actualIn = (from: number) =>
    repeats.subarray(from, from + DAYS_A_WEEK).reduce((sum, count) => sum + count, 0);
  const tracked: TrackedWeek[] = [];
  if (behaviour) {
    const expected = expectedByDay(early, behaviour);
    for (let week = 0; split + (week - 1) * DAYS_A_WEEK >= 0; week -= 1) {
      const from = split + (week - 1) * DAYS_A_WEEK;
      const upTo = (day: number) => (day < 0 ? 0 : (expected[day] as number));
      tracked.unshift({
        week,
        expected: upTo(from + DAYS_A_WEEK - 1) - upTo(from - 1),
        actual: actualIn(from),
      });
    }
  }
  const weights = weightsOfCurves(forecast);
  const upTo = (week: number) =>
    forecast.curves.reduce((sum, curve, at) => sum + (weights[at] as number) * (curve[week - 1] ?? 0), 0);
  const weeks = forecast.curves[0]?.length ?? 0;
  let before = 0;
  for (let week = 1; week <= weeks; week += 1) {
    const all = upTo(week);
    tracked.push({ week, expected: all - before, actual: actualIn(split + (week - 1) * DAYS_A_WEEK) });
    before = all;
  }
  return tracked;
}
