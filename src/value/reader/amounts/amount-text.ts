import { knownCurrency, oneOf } from './currency.ts';

/** An amount taken apart. */
export interface AmountParts {
  readonly isNegative: boolean;
  /** Digits with the signs between them. */
  readonly digits: string;
  /** Code or sign of its currency; several where it names two that contradict each other. */
  readonly currencies: readonly string[];
}

/** No amount with its currency is longer. */
const LENGTH_AT_MOST = 60;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const SPACES = /[\s\u200e\u200f\u2060\ufeff]+/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4`\u2032]/g;
/** Half a franc as the Swiss write it, or half a franc given back: nothing tells. */
const NO_WHOLE = /^[\u2010-\u2015] ?[.,]/;
/** Francs and crowns without cents: 12.– and 12,- */
const NO_CENTS = /^[.,]-{1,2}(?!\d)/;
/** A whole number that a program wrote as one with decimals, of which there are none: 12. */
const NO_DECIMALS = /^[.,]$/;
/** Groups of three digits, or of two above the last three. */
const SPACED =
  /^(?:\d{1,3}(?:([ '])\d{3}(?:\1\d{3})*)|\d{1,2}(?:([ '])\d{2}(?:\2\d{2})*)\2\d{3})(?:[.,]\d+)?$/;
const BEFORE = /^([-+(]?) ?([^-+()\d]*?) ?([-+(]?) ?$/;
const BEHIND = /^ ?([-+)]?) ?([^-+()\d]*?) ?([-+)]?)$/;
/** From the view of the customer's account, as in its ledger: a debit is owed, a credit taken off. */
const SIDE = /(?:^|\s)([dc]r)\.?$/i;

/** The digits without the spaces and apostrophes that group them; undefined where they do not group. */
function ungrouped(digits: string): string | undefined {
  if (!/[ ']/.test(digits)) return digits;
  return SPACED.test(digits) ? digits.replace(/[ ']/g, '') : undefined;
}

/** Where the digits begin: a point before them is theirs, unless it ends an abbreviation. */
function startOfDigits(text: string): number {
  const first = text.search(/\d/);
  const hasPoint = first > 0 && /[.,]/.test(text.charAt(first - 1));
  return hasPoint && !/[\p{L}/]/u.test(text.charAt(first - 2)) ? first - 1 : first;
}

function endOfDigits(text: string): number {
  let end = text.length;
  while (end > 0 && !/\d/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** What stands on one side of an amount: one name, or a sign and a code. */
function namesIn(text: string): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  return words.length > 1 && knownCurrency(text) === undefined ? words : [text].filter((word) => word !== '');
}

function currenciesOf(before: string, behind: string): readonly string[] | undefined {
  const names = [...namesIn(before), ...namesIn(behind)].map(knownCurrency);
  const known = names.filter((name) => name !== undefined);
  if (known.length < names.length || known.length > 2) return undefined;
  const [first, second] = known;
  const both = first !== undefined && second !== undefined ? oneOf(first, second) : first;
  return both === undefined ? known : [both];
}

/**
 * Takes an amount apart: the currency before or behind, a minus before, behind or within, brackets, Dr and Cr, cents that
 * are a dash; undefined for what is no amount.
 */
export function takeApart(text: string): AmountParts | undefined {
  if (text.length > LENGTH_AT_MOST || NO_WHOLE.test(text)) return undefined;
  const plain = text
    .replace(DASHES, '-')
    .replace(APOSTROPHES, "'")
    .replace(SPACES, ' ')
    .replace(/^ ?'/, '')
    .trim();
  const [start, last] = [startOfDigits(plain), endOfDigits(plain)];
  if (start < 0) return undefined;
  const behindDigits = plain.slice(last);
  const noCents = NO_CENTS.exec(behindDigits) ?? NO_DECIMALS.exec(behindDigits);
  const digits = ungrouped(plain.slice(start, last) + (noCents ? `${noCents[0].charAt(0)}00` : ''));
  const before = BEFORE.exec(plain.slice(0, start));
  const rest = behindDigits.slice(noCents?.[0].length ?? 0);
  const side = SIDE.exec(rest)?.[1]?.toLowerCase();
  const behind = BEHIND.exec(side === undefined ? rest : rest.replace(SIDE, ''));
  if (digits === undefined || !before || !behind) return undefined;
  const signs = [before[1], before[3], behind[1], behind[3]].filter(
    (sign) => sign !== undefined && sign !== '',
  );
  const currencies = currenciesOf(before[2] ?? '', behind[2] ?? '');
  const kind = signs.join('');
  if (currencies === undefined || !['', '-', '+', '()'].includes(kind)) return undefined;
  if (side !== undefined && kind !== '') return undefined;
  return { isNegative: kind === '-' || kind === '()' || side === 'cr', digits, currencies };
}
