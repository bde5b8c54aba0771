import type { Histories } from './histories.ts';

/** From two years on, the last one is held out, so that either part has every season. In days. */
export const YEAR_DAYS = 365;
/** Two years that begin and end with a few days without a purchase are two years. */
const TWO_YEARS_DAYS = 2 * YEAR_DAYS - 14;

/** Whether two years were observed, so that a season may be told from a trend. */
export function hasTwoYears({ startDay, endDay }: Pick<Histories, 'startDay' | 'endDay'>): boolean {
  return endDay - startDay + 1 >= TWO_YEARS_DAYS;
}
