import { type FragmentReading, readingsAt } from './clean.ts';
import type { LinkFailure } from './failure.ts';
import { KINDS, LINK_KINDS } from './kinds.ts';
import { openFragment } from './open-seal.ts';
import { BREAK } from './unwrap.ts';

const LETTERS = LINK_KINDS.map((kind) => KINDS[kind].letter).join('');

/**
 * The source of a pattern for how a link begins, its letter in `hashed` or `bare`: after `#`, or a word of its own,
 * longer than the `v1.2` that is a version. No part can be read in two ways at length.
 */
export const LINK_START = String.raw`#(?<hashed>[${LETTERS}])(?:${BREAK})?\d{1,6}(?:${BREAK})?\.|(?<![\p{L}\p{N}_-])(?<bare>[${LETTERS}])\d{1,6}\.[\w-]{16,}`;

/** How many symbols are judged for one text in search of links broken over lines. */
const SYMBOLS_AT_MOST = 1_000_000;

/** What is left to judge, shared by all the links of a text. */
export interface Allowance {
  symbols: number;
}

/** What one text may take. */
export function allowance(): Allowance {
  return { symbols: SYMBOLS_AT_MOST };
}

/** A link as it is likeliest to be read, and why it does not open where it does not. */
export interface Judged extends FragmentReading {
  readonly failure?: LinkFailure;
}

/** The reading of a link whose seal fits, else the plainest and why it does not. */
export function likeliest(text: string, at: number, left: Allowance): Judged {
  let plainest: Judged | undefined;
  for (const reading of readingsAt(text, at)) {
    if (plainest && left.symbols < 0) break;
    const opened = openFragment(reading.fragment);
    if (opened.ok) return reading;
    if (plainest) left.symbols -= reading.fragment.length;
    plainest ??= { ...reading, failure: opened.failure };
  }
  return plainest ?? { fragment: '', end: at, failure: 'empty' };
}
