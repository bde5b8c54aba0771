import type { DecimalSign } from '../choices.ts';
import { currencyNamed } from './currency.ts';

/** No single purchase is larger; sums of millions of such stay far from the end of numbers. */
export const AMOUNT_AT_MOST = 1e12;

const PLAIN = /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;
const SPACES = /[\s\u00a0\u202f'’]/g;
const CURRENCY =
  /^(?<before>[€$£¥₣₹]|[A-Z]{3}|[A-Z]{2}\$)?(?<number>[-+\d.,]+)(?<after>[€$£¥₣₹]|[A-Za-z]{2,4})?$/i;
const GROUPED_BY = { ',': /^\d{1,3}(?:,\d{3})+$/, '.': /^\d{1,3}(?:\.\d{3})+$/ } as const;
type Sign = keyof typeof GROUPED_BY;
const NAME_OF: Record<Sign, DecimalSign> = { ',': 'comma', '.': 'point' };

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
 * brackets. What 1,234 means is settled by the other amounts of the column, or by who asks.
 */
export class AmountReader {
  readonly currencies = new Set<string>();
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
    if (PLAIN.test(text)) {
      const point = text.indexOf('.');
      if (point < 0 || /e/i.test(text)) return Number(text);
      if (this.#given === undefined && text.length - point !== 4) {
        this.#evidence['.'].decimal += 1;
        return Number(text);
      }
    }
    let bare = text.replace(SPACES, '').replace('−', '-');
    let isNegative = false;
    if (bare.startsWith('(') && bare.endsWith(')')) {
      isNegative = true;
      bare = bare.slice(1, -1);
    }
    const sign = /^-|-$/.exec(bare);
    if (sign) {
      isNegative = !isNegative;
      bare = bare.startsWith('-') ? bare.slice(1) : bare.slice(0, -1);
    }
    const parts = CURRENCY.exec(bare)?.groups;
    if (parts === undefined) return undefined;
    const digits = (parts['number'] ?? '').replace(/^\+/, '');
    const inner = digits.startsWith('-') && sign === null;
    const found = this.#unsigned(inner ? digits.slice(1) : digits);
    if (found === undefined) return undefined;
    for (const name of [parts['before'], parts['after']]) if (name) this.currencies.add(currencyNamed(name));
    if (isNegative === inner) return found;
    return typeof found === 'number' ? -found : { ...found, value: -found.value };
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

  /** What one group of three digits after a sign means in this column; undefined when nothing tells. */
  meaningOf(sign: Sign): 'decimal' | 'grouping' | undefined {
    const other: Sign = sign === ',' ? '.' : ',';
    const isDecimal = this.#evidence[sign].decimal > 0;
    const isGrouping = this.#evidence[sign].grouping > 0 || this.#evidence[other].decimal > 0;
    if (isDecimal === isGrouping) return undefined;
    return isDecimal ? 'decimal' : 'grouping';
  }
}
