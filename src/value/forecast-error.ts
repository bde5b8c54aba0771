import type { Histories } from './histories.ts';
import { DAYS_A_MONTH } from './purchase-forecast.ts';
import { hasTwoYears } from './two-years.ts';

/**
 * By how much (standard deviation of the logarithm) forecasts were off where nothing could tell a season from a trend:
 * 160 windows of less than two years of four real files, forecast up to as long ahead as they were.
 */
export const ERROR_WITHOUT_SEASON = 0.23;
/** The same where two years were seen and whole years were forecast, and for contracts, which know no season. */
export const ERROR_OF_YEARS = 0.12;

/** A forecast known to be off by nothing, or by everything, tells no more than this. */
const LOG_ERROR_AT_MOST = 2;

/** ln(expected / actual): 0 for a forecast that was right. */
export function logError(expected: number, actual: number): number {
  if (!(expected > 0) && !(actual > 0)) return 0;
  const log = Math.log(expected / actual);
  return Math.max(-LOG_ERROR_AT_MOST, Math.min(LOG_ERROR_AT_MOST, Number.isNaN(log) ? 0 : log));
}

/** Months of an observation, parts of one too. */
export function monthsObserved({ startDay, endDay }: Pick<Histories, 'startDay' | 'endDay'>): number {
  return (endDay - startDay + 1) / DAYS_A_MONTH;
}

/**
 * By how much a forecast of so many months may be off because customers do not follow the model (standard deviation of the
 * logarithm): what was observed in the part held out, `observed`, and never less than such forecasts usually are. Beyond
 * the length of the observation it grows with the horizon.
 */
export function errorWithin(
  histories: Pick<Histories, 'startDay' | 'endDay'>,
  { observed, months, isContract }: { observed: number | null; months: number; isContract: boolean },
): number {
  const knowsSeason = hasTwoYears(histories) && months % 12 === 0;
  const usual = knowsSeason || isContract ? ERROR_OF_YEARS : ERROR_WITHOUT_SEASON;
  const beyond = Math.max(1, months / monthsObserved(histories));
  return Math.max(usual, Math.abs(observed ?? 0)) * beyond;
}
