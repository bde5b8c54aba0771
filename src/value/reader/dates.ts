import { dayNumber } from '../calendar.ts';
import type { DateOrder } from './choices.ts';

const MONTH_STEMS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];
const TIME = String.raw`(?:(?:[T,]|\s)\s*\d{1,2}(?:[:h]|\s?[ap]m).*)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i');
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`, 'i');
const NAMED = new RegExp(
  String.raw`^(?:\p{L}+\.?,? )?(\d{1,2})(?:er|st|nd|rd|th)?[- ](?:of )?(\p{L}{3,9})\.?,?[- ](\d{4}|\d{2})${TIME}$`,
  'iu',
);
const NAME_FIRST = new RegExp(
  String.raw`^(?:\p{L}+,? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${TIME}$`,
  'iu',
);
/** Two digits below stand for 20xx, the others for 19xx. */
const CENTURY_TURN = 70;
/** A date whose order is open is kept as a number below every day. */
const OPEN_BELOW = -1_000_000;
const KNOWN_AT_MOST = 50_000;

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < CENTURY_TURN ? 2000 + year : 1900 + year;
}

function monthOf(name: string): number {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // "jui" is not enough: juin and juillet; "juin" would otherwise pass for no English stem.
  return MONTH_STEMS.findIndex((stems) => stems.some((stem) => plain.startsWith(stem))) + 1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** YYYY-MM-DD without a detour; undefined for any other text. */
function plainIso(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const digit = (at: number) => text.charCodeAt(at) - 48;
  for (let at = 0; at < 10; at += 1)
    if (at !== 4 && at !== 7 && !isDigit(text.charCodeAt(at))) return undefined;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  return dayNumber(year, digit(5) * 10 + digit(6), digit(8) * 10 + digit(9));
}

/**
 * Reads a column of dates: ISO, compact, French, British and American, with month names of both languages, with or
 * without a time of day (dropped). What 03/04/2026 means is settled by the other dates of the column, or by who asks.
 */
export class DateReader {
  readonly #given: DateOrder | undefined;
  readonly #known = new Map<string, number | undefined>();
  #dayFirst = 0;
  #monthFirst = 0;
  #open = '';

  constructor(given?: DateOrder) {
    this.#given = given;
  }

  /** A day, or an open date that `settle` turns into one; undefined when it is no date. */
  read(text: string): number | undefined {
    const iso = plainIso(text);
    if (iso !== undefined) return iso;
    if (this.#known.has(text)) return this.#known.get(text);
    const found = this.#find(text);
    if (this.#known.size >= KNOWN_AT_MOST) this.#known.clear();
    this.#known.set(text, found);
    return found;
  }

  #find(text: string): number | undefined {
    const first = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
    if (first) {
      const [year, month, day] = first
        .slice(1)
        .filter((part) => /^\d/.test(part))
        .map(Number);
      return dayNumber(year ?? 0, month ?? 0, day ?? 0);
    }
    const last = YEAR_LAST.exec(text);
    if (last)
      return this.#ordered(Number(last[1]), Number(last[3]), fullYear(last[4] ?? ''), last[2] === '.', text);
    const named = NAMED.exec(text);
    if (named) return dayNumber(fullYear(named[3] ?? ''), monthOf(named[2] ?? ''), Number(named[1]));
    const nameFirst = NAME_FIRST.exec(text);
    if (nameFirst) return dayNumber(Number(nameFirst[3]), monthOf(nameFirst[1] ?? ''), Number(nameFirst[2]));
    return undefined;
  }

  #ordered(first: number, second: number, year: number, hasDots: boolean, text: string): number | undefined {
    const dayFirst = dayNumber(year, second, first);
    const monthFirst = dayNumber(year, first, second);
    if (this.#given !== undefined) return this.#given === 'day-first' ? dayFirst : monthFirst;
    // Nobody writes the month first with dots.
    if (hasDots) return dayFirst;
    if (dayFirst !== undefined && (monthFirst === undefined || first === second)) {
      if (monthFirst === undefined) this.#dayFirst += 1;
      return dayFirst;
    }
    if (monthFirst !== undefined && dayFirst === undefined) {
      this.#monthFirst += 1;
      return monthFirst;
    }
    if (dayFirst === undefined) return undefined;
    this.#open ||= text;
    return OPEN_BELOW - (year * 10_000 + first * 100 + second);
  }

  /** What the column proved: an order, both (`contradictory`), none though it matters (`ambiguous`), or none needed. */
  get verdict(): {
    readonly order: DateOrder | 'contradictory' | 'ambiguous' | 'plain';
    readonly example: string;
  } {
    const example = this.#open;
    if (this.#given !== undefined) return { order: this.#given, example };
    if (this.#dayFirst > 0 && this.#monthFirst > 0) return { order: 'contradictory', example };
    if (this.#dayFirst > 0) return { order: 'day-first', example };
    if (this.#monthFirst > 0) return { order: 'month-first', example };
    return { order: example === '' ? 'plain' : 'ambiguous', example };
  }

  /** Turns open dates into days, in place. */
  settle(days: Int32Array, order: DateOrder): void {
    for (let at = 0; at < days.length; at += 1) {
      const day = days[at] as number;
      if (day > OPEN_BELOW) continue;
      const packed = OPEN_BELOW - day;
      const [year, first, second] = [
        Math.floor(packed / 10_000),
        Math.floor(packed / 100) % 100,
        packed % 100,
      ];
      const settled = order === 'day-first' ? dayNumber(year, second, first) : dayNumber(year, first, second);
      // Both readings were valid when the date was taken in.
      days[at] = settled as number;
    }
  }
}
