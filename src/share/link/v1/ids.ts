import { SYMBOLS } from '../../crockford.ts';

const ID_LENGTH = 8;

/** No id, or one of 8 symbols. */
export const ID_RADIX = 32 ** ID_LENGTH + 1;

/** The number that 8 symbols stand for, after 0 for none. */
export function idDigit(id: string | undefined): number {
  if (id === undefined) return 0;
  return [...id].reduce((number, symbol) => number * 32 + SYMBOLS.indexOf(symbol), 0) + 1;
}

/** The id that a digit stands for; undefined for none. */
export function idOf(digit: number): string | undefined {
  if (digit === 0) return undefined;
  let rest = digit - 1;
  let id = '';
  for (let place = 0; place < ID_LENGTH; place += 1) {
    id = SYMBOLS.charAt(rest % 32) + id;
    rest = Math.floor(rest / 32);
  }
  return id;
}
