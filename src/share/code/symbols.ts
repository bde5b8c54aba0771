import { SYMBOLS } from '../crockford.ts';

/** Each symbol's value, with the letters people type for a digit that looks the same. */
const VALUES = new Map<string, number>([
  ...Array.from(SYMBOLS, (symbol, value) => [symbol, value] as const),
  ...Array.from(SYMBOLS.toLowerCase(), (symbol, value) => [symbol, value] as const),
  ...Array.from('IiLl', (symbol) => [symbol, 1] as const),
  ...Array.from('Oo', (symbol) => [symbol, 0] as const),
]);

/** Spaces, hyphens and dashes of all kinds, marks that show nothing: what may stand between symbols. */
const BETWEEN =
  /[\s\-\u00AD\u061C\u180E\u200B-\u200F\u2010-\u2015\u202A-\u202E\u2060-\u2069\u2212\uFE63\uFEFF\uFF0D]/u;

/** The value of a symbol, 0–31; undefined when it is none. Case-blind; I and L are 1, O is 0. */
export function symbolValue(symbol: string): number | undefined {
  return VALUES.get(symbol);
}

/** The characters of a typed code, without what stands between symbols. */
export function symbolsIn(text: string): string[] {
  return [...text].filter((character) => !BETWEEN.test(character));
}

/** Values as symbols in groups of four. */
export function grouped(symbols: string): string {
  return (symbols.match(/.{1,4}/gu) ?? []).join('-');
}

/** What is being typed, put in groups of four: capitals, look-alikes as the digits they stand for. */
export function formatCode(text: string): string {
  const symbols = symbolsIn(text).map((character) => {
    const value = symbolValue(character);
    return value === undefined ? character.toUpperCase() : SYMBOLS.charAt(value);
  });
  return grouped(symbols.join(''));
}
