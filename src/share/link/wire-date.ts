import { FIRST_YEAR, LAST_YEAR, readDate, writeDate } from '../iso-date.ts';

const YEARS = LAST_YEAR - FIRST_YEAR + 1;
/** Day, month, year. */
export const DATE_RADICES: readonly number[] = [32, 12, YEARS];
/** 0 for no dated proof, else 1 + the months before the date, zigzag: a proof may be dated after it. */
export const OLDEST_RADIX = 2 * 12 * YEARS;

/** A date as digits; the day is 0 for a month. Throws a RangeError when there is no such date. */
export function dateDigits(iso: string): number[] {
  const date = readDate(iso);
  if (date === undefined) throw new RangeError(`No such date: ${iso}`);
  return [date.day ?? 0, date.month - 1, date.year - FIRST_YEAR];
}

/** The date in three digits; undefined when there is no such date. */
export function dateOf([day = 0, month = 0, year = 0]: readonly number[]): string | undefined {
  return writeDate({ year: year + FIRST_YEAR, month: month + 1, ...(day > 0 && { day }) });
}

function monthCount(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

/** The digit of the month of the oldest proof, against a date. */
export function oldestDigit(oldest: string | undefined, date: string): number {
  if (oldest === undefined) return 0;
  const before = monthCount(date) - monthCount(oldest);
  return 1 + (before >= 0 ? 2 * before : -2 * before - 1);
}

/** The month a digit above 0 stands for; undefined when it is out of the years we hold. */
export function oldestOf(digit: number, date: string): string | undefined {
  const before = digit % 2 === 1 ? (digit - 1) / 2 : -digit / 2;
  const month = monthCount(date) - before;
  return writeDate({ year: Math.floor(month / 12), month: (month % 12) + 1 });
}
