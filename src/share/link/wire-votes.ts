import type { PracticeId } from '../../domain/model/model.ts';
import type { Vote, Votes } from '../../domain/workshop/workshop.ts';
import { perPractice, WIRE_PRACTICES } from './assessment-codes.ts';

// Wire order: append, never reorder. The same states as an assessment's answers.
const WIRE_VOTES: readonly (Vote | undefined)[] = [undefined, 0, 1, 2, 3, 4, 'not-applicable', 'dont-know'];

/** A vote takes this many bits. */
export const VOTE_BITS = 3;
export const VOTE_RADIX = WIRE_VOTES.length;
export const VOTE_RADICES: readonly number[] = perPractice(VOTE_RADIX);

export function voteDigit(vote: Vote | undefined): number {
  return WIRE_VOTES.indexOf(vote);
}

export function voteAt(digit: number): Vote | undefined {
  return WIRE_VOTES[digit];
}

/** One digit a practice, in wire order. */
export function voteDigits(votes: Votes): number[] {
  return WIRE_PRACTICES.map((id) => voteDigit(votes[id]));
}

/** The votes that digits stand for, of the practices given. */
export function votesOf(digits: readonly number[], practices = WIRE_PRACTICES): Votes {
  const votes: Partial<Record<PracticeId, Vote>> = {};
  for (const [index, id] of practices.entries()) {
    const vote = voteAt(digits[index] ?? 0);
    if (vote !== undefined) votes[id] = vote;
  }
  return votes;
}

/** 1 for each practice that is not among those given; none are left out when there is no list. */
export function leftOutDigits(practices: readonly PracticeId[] | undefined): number[] {
  return WIRE_PRACTICES.map((id) => (practices === undefined || practices.includes(id) ? 0 : 1));
}

/** The practices that digits do not leave out; undefined when that is all of them. */
export function practicesOf(digits: readonly number[]): PracticeId[] | undefined {
  const asked = WIRE_PRACTICES.filter((_, index) => digits[index] !== 1);
  return asked.length === WIRE_PRACTICES.length ? undefined : asked;
}
