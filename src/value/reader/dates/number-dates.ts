import { dayNumber } from '../../calendar.ts';
import { DAYS_BEFORE_1970, type FirstYear } from '../workbook/excel-days.ts';

/** Numbers that may stand for days; their sizes lie apart, so that a number is of one kind at most. */
export const NUMBER_KINDS = ['serial', 'seconds', 'milliseconds', 'microseconds'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

const SERIAL = /^\d{5}(?:[.,]\d{1,15})?$/;
const UNIX = /^(\d{9,10}|\d{12,13}|\d{15,16})(?:[.,]\d{1,9})?$/;
const SECONDS_A_DAY = 86_400;
/** From these sizes on a number counts parts of a second. */
const PARTS = [
  { kind: 'microseconds', from: 1e14, aSecond: 1e6 },
  { kind: 'milliseconds', from: 1e11, aSecond: 1000 },
  { kind: 'seconds', from: 0, aSecond: 1 },
] as const;
/** Purchases lie between these years, where a number alone says when. */
const [FIRST_SERIAL, FIRST_UNIX, LAST] = [
  dayNumber(1980, 1, 1) ?? 0,
  dayNumber(1990, 1, 1) ?? 0,
  dayNumber(2099, 12, 31) ?? 0,
];

/** The day that a number stands for, in days from 1970-01-01, and what it counts; undefined for another number. */
export function findNumberDate(
  text: string,
  firstYear: FirstYear,
): { readonly day: number; readonly kind: NumberKind } | undefined {
  if (SERIAL.test(text)) {
    const day = Number(text.slice(0, 5)) - DAYS_BEFORE_1970[firstYear];
    return day >= FIRST_SERIAL && day <= LAST ? { day, kind: 'serial' } : undefined;
  }
  const count = Number(UNIX.exec(text)?.[1] ?? Number.NaN);
  const parts = PARTS.find(({ from }) => count >= from);
  if (parts === undefined) return undefined;
  const day = Math.floor(count / SECONDS_A_DAY / parts.aSecond);
  return day >= FIRST_UNIX && day <= LAST ? { day, kind: parts.kind } : undefined;
}
