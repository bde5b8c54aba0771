import { readDate, writeDate } from '../../iso-date.ts';
import type { Tables } from './tables.ts';

type Years = Pick<Tables, 'years'>;

function yearsOf({ years: { first, last } }: Years): number {
  return last - first + 1;
}

/** Day, month, year. */
export function dateRadices(tables: Years): readonly number[] {
  return [32, 12, yearsOf(tables)];
}

/** 0 for no dated proof, else 1 + the months before the date, zigzag: a proof may be dated after it. */
export function oldestRadix(tables: Years): number {
  return 2 * 12 * yearsOf(tables);
}

/** A date as digits; the day is 0 for a month. Throws a RangeError when the version has no such date. */
export function dateDigits({ years }: Years, iso: string): number[] {
  const date = readDate(iso);
  if (date === undefined || date.year < years.first || date.year > years.last)
    throw new RangeError(`No such date: ${iso}`);
  return [date.day ?? 0, date.month - 1, date.year - years.first];
}

/** The date in three digits; undefined when there is no such date. */
export function dateOf(
  { years }: Years,
  [day = 0, month = 0, year = 0]: readonly number[],
): string | undefined {
  return writeDate({ year: year + years.first, month: month + 1, ...(day > 0 && { day }) });
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

/** The month a digit above 0 stands for; undefined when it is out of the version's years. */
export function oldestOf({ years }: Years, digit: number, date: string): string | undefined {
  const before = digit % 2 === 1 ? (digit - 1) / 2 : -digit / 2;
  const month = monthCount(date) - before;
  const year = Math.floor(month / 12);
  if (year < years.first || year > years.last) return undefined;
  return writeDate({ year, month: (month % 12) + 1 });
}
