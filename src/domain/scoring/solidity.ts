import { needsProof } from '../model/answer.ts';
import { type Ratio, reaches } from '../statistics/exact.ts';
import type { RatedPractice } from './axis-answers.ts';
import type { Counts } from './counts.ts';
import { SOLIDITY_WORDS, type SolidityWord } from './solidity-words.ts';

/** How solid the answers are: four facts in a word each, null where there is nothing to judge. */
export interface Solidity {
  /** The worst word present. */
  readonly overall: SolidityWord;
  readonly coverage: SolidityWord;
  readonly proof: SolidityWord | null;
  readonly agreement: SolidityWord | null;
  readonly freshness: SolidityWord | null;
}

/** The shares from which a fact is good, or fair; below, it is low. Our convention. */
export const SOLIDITY_SHARES = {
  coverage: { good: [9, 10], fair: [3, 5] },
  proof: { good: [3, 4], fair: [2, 5] },
  agreement: { good: [3, 4], fair: [1, 2] },
} as const satisfies Record<string, Record<'good' | 'fair', Ratio>>;

/** The months up to which the oldest dated proof is good, or fair. */
export const FRESH_MONTHS = { good: 12, fair: 24 } as const;

/** The word for a share; low when the whole is 0. */
export function wordForShare(
  part: number,
  whole: number,
  from: Record<'good' | 'fair', Ratio>,
): SolidityWord {
  if (reaches(part, whole, from.good)) return 'good';
  return reaches(part, whole, from.fair) ? 'fair' : 'low';
}

function monthsUpTo(isoDate: string): number {
  return Number(isoDate.slice(0, 4)) * 12 + Number(isoDate.slice(5, 7));
}

function freshnessOf(oldestProof: string | undefined, date: string): SolidityWord | null {
  if (oldestProof === undefined) return null;
  const age = monthsUpTo(date) - monthsUpTo(oldestProof);
  if (age <= FRESH_MONTHS.good) return 'good';
  return age <= FRESH_MONTHS.fair ? 'fair' : 'low';
}

function worst(words: readonly (SolidityWord | null)[]): SolidityWord {
  return SOLIDITY_WORDS.find((word) => words.includes(word)) ?? 'low';
}

/** How many levels call for proof, and how many of them have any. */
export function highLevels(rated: readonly RatedPractice[]): { of: number; proven: number } {
  const high = rated.filter(({ declared }) => needsProof(declared));
  return { of: high.length, proven: high.filter(({ proof }) => proof !== 'none').length };
}

export interface SolidityFacts {
  readonly rated: readonly RatedPractice[];
  readonly counts: Counts;
  /** ISO day or month; months are counted whole, from month to month. */
  readonly date: string;
  readonly oldestProof: string | undefined;
  /** Null for one voice. */
  readonly agreement: SolidityWord | null;
}

/**
 * Each fact in a word, and the worst of them. One voice is at most fair, and low when no practice has proof:
 * a self-assessment that nobody confirms and nothing proves is only an opinion.
 */
export function judgeSolidity({ rated, counts, date, oldestProof, agreement }: SolidityFacts): Solidity {
  const coverage = wordForShare(counts.rated, counts.applicable, SOLIDITY_SHARES.coverage);
  const high = highLevels(rated);
  const proof = high.of === 0 ? null : wordForShare(high.proven, high.of, SOLIDITY_SHARES.proof);
  const freshness = freshnessOf(oldestProof, date);
  const oneVoice: SolidityWord = rated.some(({ proof }) => proof !== 'none') ? 'fair' : 'low';
  const words = [coverage, proof, agreement ?? oneVoice, freshness];
  return { overall: worst(words), coverage, proof, agreement, freshness };
}
