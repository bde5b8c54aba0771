import type { DecimalSign } from '../choices.ts';
import { type Codes, codesOf } from '../text/codes.ts';
import { takeApart } from './amount-text.ts';

/** No single purchase is larger; sums of millions of such stay far from the end of numbers. */
export const AMOUNT_AT_MOST = 1e12;

/** Digits alone, or with an exponent, as programs write numbers. */
const OF_PROGRAMS = /^-?\d+(?:(?:\.\d+)?e[+-]?\d{1,3})?$/i;
/** Thousands, and above them the hundreds of India: 1,23,456. */
const GROUPED_BY = {
  ',': /^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/,
  '.': /^\d{1,3}(?:\.\d{3})+$/,
} as const;
type Sign = keyof typeof GROUPED_BY;
const NAME_OF: Record<Sign, DecimalSign> = { ',': 'comma', '.': 'point' };
/** A number of so many digits is exact, and so is its quotient by a power of ten. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const [MINUS, COMMA, POINT, ZERO, NINE] = [45, 44, 46, 48, 57] as const;

interface SignEvidence {
  decimal: number;
  grouping: number;
}

/** A number, or one that is a thousand times larger if its sign groups thousands. */
export interface Amount {
  readonly value: number;
  readonly open?: Sign;
}

/**
 * Reads a column of amounts: decimal point or comma, grouped thousands, signs of currency, minus before, after or as
 * brackets, debit and credit. What 1,234 means is settled by the other amounts of the column, or by who asks.
 */
export class AmountReader {
  readonly currencies = new Set<string>();
  /** The sign of the amount that `readIn` found last, 0 for none. */
  sign = 0;
  readonly #room = new Uint8Array(32);
  readonly #given: DecimalSign | undefined;
  readonly #evidence: Record<Sign, SignEvidence> = {
    ',': { decimal: 0, grouping: 0 },
    '.': { decimal: 0, grouping: 0 },
  };

  constructor(given?: DecimalSign) {
    this.#given = given;
  }

  /** The amount, or undefined when it is none; it may be infinite or beyond `AMOUNT_AT_MOST`. */
  read(text: string): Amount | number | undefined {
    const plain = this.readIn(codesOf(text, this.#room), 0, text.length);
    if (!Number.isNaN(plain)) return plain;
    if (OF_PROGRAMS.test(text)) return Number(text);
    const parts = takeApart(text);
    if (parts === undefined) return undefined;
    const found = this.#unsigned(parts.digits);
    if (found === undefined) return undefined;
    for (const name of parts.currencies) this.currencies.add(name);
    if (!parts.isNegative) return found;
    return typeof found === 'number' ? -found : { ...found, value: -found.value };
  }

  /** Digits with one sign at most, from a place up to another, without a detour; no number for all that needs one. */
  readIn(codes: Codes, from: number, end: number): number {
    const isNegative = codes[from] === MINUS;
    let value = 0;
    let digits = 0;
    let wholeDigits = 0;
    let sign = 0;
    for (let at = isNegative ? from + 1 : from; at < end; at += 1) {
      const code = codes[at] as number;
      if (code >= ZERO && code <= NINE) {
        value = value * 10 + code - ZERO;
        digits += 1;
      } else if ((code === POINT || code === COMMA) && sign === 0) {
        sign = code;
        wholeDigits = digits;
      } else return Number.NaN;
    }
    if (digits === 0 || digits > EXACT_DIGITS) return Number.NaN;
    this.sign = sign;
    if (sign === 0) return isNegative ? -value : value;
    const decimals = digits - wholeDigits;
    const name: Sign = sign === COMMA ? ',' : '.';
    if (this.#given === undefined ? decimals === 3 : this.#given !== NAME_OF[name]) return Number.NaN;
    if (decimals === 0) return Number.NaN;
    this.#evidence[name].decimal += 1;
    return (isNegative ? -value : value) / (POWERS[decimals] as number);
  }

  /** Hears the sign of an amount that another found in the same column. */
  hear(sign: number): void {
    if (sign !== 0) this.#evidence[sign === COMMA ? ',' : '.'].decimal += 1;
  }

  #unsigned(text: string): Amount | number | undefined {
    const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
    if (comma < 0 && point < 0) return /^\d+$/.test(text) ? Number(text) : undefined;
    const last: Sign = comma > point ? ',' : '.';
    const other: Sign = last === ',' ? '.' : ',';
    if (comma >= 0 && point >= 0) return this.#mixed(text, last, other);
    const [whole = '', ...groups] = text.split(last);
    if (groups.length > 1) {
      if (!GROUPED_BY[last].test(text)) return undefined;
      this.#evidence[last].grouping += 1;
      return this.#given === NAME_OF[last] ? undefined : Number(whole + groups.join(''));
    }
    const [part = ''] = groups;
    if (!/^\d*$/.test(whole) || !/^\d+$/.test(part)) return undefined;
    const value = Number(`${whole || '0'}.${part}`);
    const isOpen = part.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    if (this.#given !== undefined) {
      if (this.#given === NAME_OF[last]) return value;
      return isOpen ? Math.round(value * 1000) : undefined;
    }
    if (isOpen) return { value, open: last };
    this.#evidence[last].decimal += 1;
    return value;
  }

  #mixed(text: string, decimal: Sign, grouping: Sign): number | undefined {
    const [whole = '', part = '', ...more] = text.split(decimal);
    if (more.length > 0 || !GROUPED_BY[grouping].test(whole) || !/^\d*$/.test(part)) return undefined;
    if (this.#given !== undefined && this.#given !== NAME_OF[decimal]) return undefined;
    this.#evidence[decimal].decimal += 1;
    this.#evidence[grouping].grouping += 1;
    return Number(`${whole.replaceAll(grouping, '')}.${part}`);
  }

  /** Whether no amount of the column says what a sign stands for. */
  isSilentOn(sign: Sign): boolean {
    const { decimal, grouping } = this.#evidence[sign];
    return decimal + grouping + this.#evidence[sign === ',' ? '.' : ','].decimal === 0;
  }

  /** What one group of three digits after a sign means in this column; undefined when nothing tells. */
  meaningOf(sign: Sign): 'decimal' | 'grouping' | undefined {
    const other: Sign = sign === ',' ? '.' : ',';
    const isDecimal = this.#evidence[sign].decimal > 0;
    const isGrouping = this.#evidence[sign].grouping > 0 || this.#evidence[other].decimal > 0;
    if (isDecimal === isGrouping) return undefined;
    return isDecimal ? 'decimal' : 'grouping';
  }
}
