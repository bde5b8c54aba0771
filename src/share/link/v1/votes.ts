import type { PracticeId } from '../../../domain/model/model.ts';
import type { Vote, Votes } from '../../../domain/workshop/workshop.ts';
import { placeIn } from '../held.ts';
import type { Tables } from './tables.ts';

/** One digit a practice. */
export function perPractice({ practices }: Tables, radix: number): number[] {
  return practices.map(() => radix);
}

/** One digit a practice, of what may be said of it. */
export function voteRadices(tables: Tables): number[] {
  return perPractice(tables, tables.states.length);
}

/** A vote takes this many bits. */
export function voteBits({ states }: Tables): number {
  return (states.length - 1).toString(2).length;
}

/** A vote as a digit of the version’s own. */
export function voteDigit({ states }: Tables, vote: Vote | undefined): number {
  return placeIn(states, vote ?? 'unanswered');
}

/** The vote that a digit stands for; undefined where it is none. */
export function voteAt({ states }: Tables, digit: number): Vote | undefined {
  const state = states[digit];
  return state === 'unanswered' ? undefined : state;
}

/** One digit a practice, in the order of the version. */
export function voteDigits(tables: Tables, votes: Votes): number[] {
  return tables.practices.map((id) => voteDigit(tables, votes[id]));
}

/** The votes that digits stand for, of the practices given. */
export function votesOf(tables: Tables, digits: readonly number[], practices = tables.practices): Votes {
  const votes: Partial<Record<PracticeId, Vote>> = {};
  for (const [index, id] of practices.entries()) {
    const vote = voteAt(tables, digits[index] ?? 0);
    if (vote !== undefined) votes[id] = vote;
  }
  return votes;
}

/** 1 for each practice that is not among those given; none are left out when there is no list. */
export function leftOutDigits({ practices }: Tables, asked: readonly PracticeId[] | undefined): number[] {
  return practices.map((id) => (asked === undefined || asked.includes(id) ? 0 : 1));
}

/** The practices that digits do not leave out; undefined when that is all of them. */
export function practicesOf({ practices }: Tables, digits: readonly number[]): PracticeId[] | undefined {
  const asked = practices.filter((_, index) => digits[index] !== 1);
  return asked.length === practices.length ? undefined : asked;
}
