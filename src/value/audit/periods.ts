import { endOfMonth, monthsBefore } from '../calendar.ts';
import type { Histories } from '../histories.ts';

/** The lengths of a period that are offered, in months, the longest first. */
export const PERIOD_LENGTHS = [12, 3, 1] as const;
export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

/** A stretch of the observation: its first and its last day, both counted, in days from 1970-01-01. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** Was all of it observed? Only the first of an observation may not be. */
  readonly isWhole: boolean;
}

/** An observation that stops so many days before the end of a month had that month: shops are closed at times. */
const CLOSED_DAYS = 2;
/** A first period counts as whole when this share of it, at most, went by before the first row. */
const MISSING_SHARE = 0.05;
/** More periods than this are neither drawn nor compared. */
const PERIODS_AT_MOST = 120;

/** Whether a month is over by a day, but for days on which a shop may have been closed. */
export function isMonthEnd(day: number): boolean {
  return endOfMonth(day) - day <= CLOSED_DAYS;
}

function anchorOf(endDay: number): number {
  return isMonthEnd(endDay) ? endOfMonth(endDay) : endDay;
}

/**
 * The periods of an observation, oldest first, counted back from its end, so that the last one is always whole: with
 * an end on 31 December, years are calendar years. Empty where there would be too many to look at.
 */
export function periodsOf(
  { startDay, endDay }: Pick<Histories, 'startDay' | 'endDay'>,
  months: PeriodLength,
): readonly Period[] {
  const anchor = anchorOf(endDay);
  const periods: Period[] = [];
  for (let to = anchor; to >= startDay; to = monthsBefore(anchor, periods.length * months)) {
    if (periods.length === PERIODS_AT_MOST) return [];
    const from = monthsBefore(anchor, (periods.length + 1) * months) + 1;
    const isWhole = startDay - from <= MISSING_SHARE * (to - from + 1);
    periods.push({ from: isWhole ? from : startDay, to: Math.min(to, endDay), isWhole });
  }
  return periods.reverse();
}

/** The whole ones among the periods. */
export function wholePeriods(
  observation: Pick<Histories, 'startDay' | 'endDay'>,
  months: PeriodLength,
): readonly Period[] {
  return periodsOf(observation, months).filter(({ isWhole }) => isWhole);
}

/** The lengths by which an observation can be looked at; none when it spans centuries. */
export function lengthsOf(observation: Pick<Histories, 'startDay' | 'endDay'>): readonly PeriodLength[] {
  return PERIOD_LENGTHS.filter((months) => periodsOf(observation, months).length > 0);
}

/** The longest length of which so many whole periods were observed, else the shortest there is; undefined when none is. */
export function longestLength(
  observation: Pick<Histories, 'startDay' | 'endDay'>,
  wanted: number,
): PeriodLength | undefined {
  const lengths = lengthsOf(observation);
  return lengths.find((months) => wholePeriods(observation, months).length >= wanted) ?? lengths.at(-1);
}

/** For each day from `startDay` on, the place of the period it falls in. The periods follow each other without a gap. */
export function placesByDay(
  { startDay, endDay }: Pick<Histories, 'startDay' | 'endDay'>,
  periods: readonly Period[],
): Int32Array {
  const places = new Int32Array(Math.max(0, endDay - startDay + 1)).fill(-1);
  for (const [place, { from, to }] of periods.entries()) {
    places.fill(place, Math.max(0, from - startDay), Math.max(0, to - startDay + 1));
  }
  return places;
}
