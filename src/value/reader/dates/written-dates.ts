import { dayNumber } from '../../calendar.ts';
import { isTimeOfDay, withoutTimeBefore } from './clock.ts';
import { isWeekday, monthNamed } from './month-names.ts';

/** Three numbers of a date whose order its form does not tell. */
export interface UnorderedDate {
  readonly parts: readonly [first: number, second: number, third: number];
  /** The last number has four digits: it is the year. */
  readonly endsInYear: boolean;
  readonly sign: string;
}

const END = String.raw`(?!\d)`;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?:\.\d{1,9})?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})${END}`);
const NUMBERS = new RegExp(String.raw`^(\d{1,2})([-/ ]|\. ?)(\d{1,2})\2(\d{4}|\d{2})${END}`);
const DAY_FIRST = new RegExp(
  String.raw`^(\d{1,2})(?:er|st|nd|rd|th|\.)?[-\s/.]{0,3}(?:of |de )?(\p{L}{3,9})\.?,?[-\s/.]{0,3}(\d{4}|['’]?\d{2})${END}`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  String.raw`^(\p{L}{3,9})\.?[-\s/]{1,3}(\d{1,2})(?:st|nd|rd|th)?[,\s/-]{1,3}(\d{4}|['’]?\d{2})${END}`,
  'iu',
);
const YEAR_THEN_NAME = new RegExp(
  String.raw`^(\d{4})[-\s/]{1,3}(\p{L}{3,9})\.?[-\s/]{1,3}(\d{1,2})${END}`,
  'iu',
);
/** As C and Unix write it: Mar  2 14:05:11 2024. */
const YEAR_AT_END = /^(\p{L}{3}) {1,2}(\d{1,2})( \d{2}:\d{2}:\d{2})(?: [A-Z]{2,5})? (\d{4})$/u;
const WORD_BEFORE = /^(?:le |on )?(\p{L}{3,9})\.?,?\s+(?=[\p{L}\d])/iu;
const ARTICLE = /^le /i;
/** No date with its time and zone is longer. */
const LENGTH_AT_MOST = 100;
/** Years of two digits below are of this century, the others of the last. */
const CENTURY_TURN = 70;

/** A year of four digits, or of two as people mean it. */
export function fullYear(year: number): number {
  if (year > 99) return year;
  return year < CENTURY_TURN ? 2000 + year : 1900 + year;
}

function yearOf(digits: string): number {
  const year = Number(digits.replace(/^['’]/, ''));
  return digits.length === 4 ? year : fullYear(year);
}

function findCompact(text: string): number | undefined {
  const found = COMPACT.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = found;
  const isTime = Number(hour) <= 24 && Number(minute) <= 59 && Number(second) <= 60;
  return isTime ? dayNumber(Number(year), Number(month), Number(day)) : undefined;
}

function findNamed(text: string): number | undefined {
  const named = (pattern: RegExp, order: readonly [year: number, month: number, day: number]) => {
    const found = pattern.exec(text);
    if (!found || !isTimeOfDay(text.slice(found[0].length))) return undefined;
    const [year, month, day] = order.map((at) => found[at] ?? '');
    return dayNumber(yearOf(year ?? ''), monthNamed(month ?? ''), Number(day));
  };
  return (
    named(DAY_FIRST, [3, 2, 1]) ??
    named(MONTH_FIRST, [3, 1, 2]) ??
    named(YEAR_THEN_NAME, [1, 2, 3]) ??
    named(YEAR_AT_END, [4, 1, 2])
  );
}

function findBare(text: string): number | UnorderedDate | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const day = dayNumber(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
    return isTimeOfDay(text.slice(yearFirst[0].length)) ? day : undefined;
  }
  const numbers = NUMBERS.exec(text);
  if (!numbers) return findCompact(text) ?? findNamed(text);
  if (!isTimeOfDay(text.slice(numbers[0].length))) return undefined;
  const [, first, sign = '', second, third = ''] = numbers;
  return {
    parts: [Number(first), Number(second), Number(third)],
    endsInYear: third.length === 4,
    sign: sign.charAt(0),
  };
}

/**
 * The day that a text writes, with or without a time of day and a zone (both dropped: a date counts on the day it shows),
 * in the forms of French and English; three numbers where their order must be told; undefined for no date.
 */
export function findDate(text: string): number | UnorderedDate | undefined {
  if (text.length > LENGTH_AT_MOST) return undefined;
  const found = findBare(text);
  if (found !== undefined) return found;
  const plain = withoutTimeBefore(text.replace(/[\s\u200e\u200f]+/g, ' ').trim()).replace(ARTICLE, '');
  const whole = plain === text ? undefined : findBare(plain);
  if (whole !== undefined) return whole;
  const word = WORD_BEFORE.exec(plain);
  return word && isWeekday(word[1] ?? '') ? findBare(plain.slice(word[0].length)) : undefined;
}

const DIGITS_ALONE = /^(\d{2})(\d{2})(\d{2}|(?:19|20)\d{2})$/;

/**
 * Three numbers without a sign between them, as programs of accounting write days: 020324, 02032024. Where six of them may be
 * a year and a month, they are no day.
 */
export function findDigitsAlone(text: string): UnorderedDate | undefined {
  const found = DIGITS_ALONE.exec(text);
  if (!found || isMonthOnly(text)) return undefined;
  const [, first, second, third = ''] = found;
  // As likely to begin with the year as numbers between dashes.
  return { parts: [Number(first), Number(second), Number(third)], endsInYear: third.length === 4, sign: '-' };
}

const MONTH_ONLY = [/^(\d{4})[-/. ]?(\d{2})$/, /^(\d{4})[-/.](\d)$/];
const MONTH_THEN_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const NAME_THEN_YEAR = /^(\p{L}{3,9})\.?[-\s/](\d{4}|['’]?\d{2})$/u;

/** Whether a text names a month without a day of it. */
export function isMonthOnly(text: string): boolean {
  const first = MONTH_ONLY[0]?.exec(text) ?? MONTH_ONLY[1]?.exec(text);
  if (first) return dayNumber(Number(first[1]), Number(first[2]), 1) !== undefined;
  const last = MONTH_THEN_YEAR.exec(text);
  if (last) return dayNumber(Number(last[2]), Number(last[1]), 1) !== undefined;
  return monthNamed(NAME_THEN_YEAR.exec(text)?.[1] ?? '') > 0;
}
