import { dayNumber } from '../../calendar.ts';
import { DATE_ORDERS, type DateOrder } from '../choices.ts';
import type { CellRows } from '../text/cell-rows.ts';
import { type Codes, codesOf } from '../text/codes.ts';
import type { FirstYear } from '../workbook/excel-days.ts';
import { isPlainTime } from './clock.ts';
import { dayUnder, OrderSearch, type OrderVerdict } from './date-order.ts';
import { findNumberDate, NUMBER_KINDS } from './number-dates.ts';
import { findDate, findDigitsAlone, type UnorderedDate } from './written-dates.ts';

/** Days lie well within this distance from 1970-01-01; a kind of numbers stands each so much higher. */
const KIND_STEP = 1_000_000;
/** Dates whose order is open are kept as numbers below every day, those with two digits of a year below the others. */
const OPEN_BELOW = -1_000_000;
const OPEN_SHORT_BELOW = -30_000_000;
const [DASH, ZERO] = [45, 48] as const;
/** How long a date is that is nothing but year, month and day. */
export const ISO_LENGTH = 10;
/** In place of two digits where there are none: no date has it in any part. */
const NO_PAIR = -10_000;
/** Dates with a time of day are hardly longer. */
const LONG = 64;
const KNOWN_AT_MOST = 50_000;
/** Keeps the place of a row without a date. */
export const NO_DAY = -2_000_000_000;

export interface DateWriting {
  readonly order?: DateOrder | undefined;
  /** In days from 1970-01-01: dates beyond it are in the future. */
  readonly today: number;
  /** Of the workbook; a text file has the usual one. */
  readonly firstYear?: FirstYear;
}

/** Where the kind of a date stands: 0 for one that is written out, then the kinds of numbers. */
export function kindOf(found: number): number {
  return found < KIND_STEP / 2 ? 0 : Math.round(found / KIND_STEP);
}

/** Whether a text is a date by itself, and not only a number that may stand for one. */
export function isWrittenDate(text: string): boolean {
  return findDate(text) !== undefined;
}

/** Whether digits alone are a day in some order. */
function isDayOfDigits(text: string): boolean {
  const found = findDigitsAlone(text);
  return found !== undefined && DATE_ORDERS.some((order) => dayUnder(order, found) !== undefined);
}

/** Whether a text is a date, or a number that stands for a day in a column of such. */
export function mayBeDate(text: string): boolean {
  return isWrittenDate(text) || findNumberDate(text, 1900) !== undefined || isDayOfDigits(text);
}

function pack({ parts: [first, second, third], endsInYear }: UnorderedDate): number {
  if (endsInYear) return OPEN_BELOW - (third * 10_000 + first * 100 + second);
  return OPEN_SHORT_BELOW - (first * 10_000 + second * 100 + third);
}

function unpack(found: number): UnorderedDate {
  const endsInYear = found > OPEN_SHORT_BELOW;
  const packed = (endsInYear ? OPEN_BELOW : OPEN_SHORT_BELOW) - found;
  const high = Math.floor(packed / 10_000);
  const [middle, low] = [Math.floor(packed / 100) % 100, packed % 100];
  return { parts: endsInYear ? [middle, low, high] : [high, middle, low], endsInYear, sign: '' };
}

function pairAt(codes: Codes, at: number): number {
  const high = (codes[at] as number) - ZERO;
  const low = (codes[at + 1] as number) - ZERO;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : NO_PAIR;
}

/** YYYY-MM-DD at a place of letters, which go so far, without a detour; undefined for anything else. */
export function plainIso(codes: Codes, at: number): number | undefined {
  if (codes[at + 4] !== DASH || codes[at + 7] !== DASH) return undefined;
  const year = pairAt(codes, at) * 100 + pairAt(codes, at + 2);
  return dayNumber(year, pairAt(codes, at + 5), pairAt(codes, at + 8));
}

/**
 * Reads a column of dates: ISO, compact, French, British and American, with month names of both languages, with or without
 * a time of day (dropped), and numbers that stand for days. What 03/04/2026 means is settled by the other dates of the
 * column, or by who asks.
 */
export class DateReader {
  readonly #given: DateOrder | undefined;
  readonly #firstYear: FirstYear;
  readonly #order: OrderSearch;
  readonly #room = new Uint8Array(LONG);
  readonly #known = new Map<string, number | undefined>();

  constructor({ order, today, firstYear = 1900 }: DateWriting) {
    this.#given = order;
    this.#firstYear = firstYear;
    this.#order = new OrderSearch(today);
  }

  /** A day, or what `settle` turns into one; undefined when it is no date. */
  read(text: string): number | undefined {
    const { length } = text;
    if (length >= 10) {
      const iso = plainIso(codesOf(text, this.#room), 0);
      if (iso !== undefined && (length === 10 || (isTimeSign(text, 10) && isPlainTime(text, 11)))) return iso;
    }
    const space = length > 10 ? text.lastIndexOf(' ') : -1;
    const found = space > 5 && isPlainTime(text, space + 1) ? this.#lookUp(text.slice(0, space)) : undefined;
    return found ?? this.#lookUp(text);
  }

  /** The same of a cell. */
  readIn(cells: CellRows, cell: number): number | undefined {
    const [from, end] = [cells.starts[cell] as number, cells.ends[cell] as number];
    const iso = end - from === ISO_LENGTH ? plainIso(cells.letters.codes, from) : undefined;
    return iso ?? this.read(cells.textOf(cell).trim());
  }

  #lookUp(text: string): number | undefined {
    const known = this.#known.get(text);
    if (known !== undefined || this.#known.has(text)) return known;
    const found = this.#find(text);
    if (this.#known.size >= KNOWN_AT_MOST) this.#known.clear();
    this.#known.set(text, found);
    return found;
  }

  #find(text: string): number | undefined {
    const found = findDate(text) ?? findDigitsAlone(text);
    if (typeof found === 'number') return found;
    if (found === undefined) return this.#findNumber(text);
    if (this.#given !== undefined) return dayUnder(this.#given, found);
    const day = this.#order.take(found, text);
    return day === 'open' ? pack(found) : day;
  }

  #findNumber(text: string): number | undefined {
    const found = findNumberDate(text, this.#firstYear);
    return found && found.day + (NUMBER_KINDS.indexOf(found.kind) + 1) * KIND_STEP;
  }

  /** What the column proved, with a date that is open. */
  get verdict(): { readonly order: OrderVerdict; readonly example: string } {
    return { order: this.#given ?? this.#order.verdict, example: this.#order.example };
  }

  /** The only order in which every date exists; undefined where several are possible. */
  get onlyOrder(): DateOrder | undefined {
    return this.#order.only;
  }

  get contradiction(): { readonly value: string; readonly other: string } {
    return this.#order.contradiction;
  }

  /** Turns what was read into days, in place. */
  settle(days: Int32Array, order: DateOrder): void {
    for (let at = 0; at < days.length; at += 1) {
      const found = days[at] as number;
      if (found <= OPEN_BELOW && found !== NO_DAY) days[at] = dayUnder(order, unpack(found)) as number;
      else if (found >= KIND_STEP / 2) days[at] = found - kindOf(found) * KIND_STEP;
    }
  }
}

function isTimeSign(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign === 32 || sign === 84 || sign === 116;
}
