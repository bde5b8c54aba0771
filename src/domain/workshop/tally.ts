import { LEVELS } from '../model/answer.ts';
import type { PracticeId } from '../model/practice.ts';
import { figuresOf } from './agreement.ts';
import { votesIn } from './counted-votes.ts';
import { levelFromVotes } from './group-level.ts';
import { handsIn } from './hands-in.ts';
import { REPLIES_AT_MOST } from './invitation.ts';
import type { AgreementStatus, GroupLevel, Tally, Workshop } from './workshop.ts';

/** A room of which nothing is known yet. */
export const EMPTY_TALLY: Tally = {
  present: 0,
  counts: LEVELS.map(() => 0),
  dontKnow: 0,
  notApplicable: 0,
};

/** The figures of a room's hands, by the rules of votes; nothing else takes from them. */
export interface RoomFigures {
  /** How many are in the room. */
  readonly present: number;
  /** How many raised a hand for a level. */
  readonly n: number;
  readonly distribution: readonly number[];
  readonly median: number | null;
  /** Null below three hands. */
  readonly status: AgreementStatus | null;
  readonly level: GroupLevel;
}

/** The figures of the hands counted on one practice. */
export function figuresOfTally(tally: Tally): RoomFigures {
  const votes = votesIn(tally);
  const { n, distribution, median, status } = figuresOf(votes);
  return { present: tally.present, n, distribution, median, status, level: levelFromVotes(votes) };
}

/** Why a tally cannot be kept: nobody raised a hand, or more hands went up than people are there. */
export type TallyFault = 'none' | 'more';

/** What is wrong with a tally; undefined when it can be kept. */
export function faultOf(tally: Tally): TallyFault | undefined {
  const hands = handsIn(tally);
  if (hands === 0) return 'none';
  return hands > tally.present ? 'more' : undefined;
}

/** A number of people that a room can hold; what was before where it is no whole number. */
export function peopleWithin(people: number, before: number): number {
  return Number.isInteger(people) ? Math.min(REPLIES_AT_MOST, Math.max(0, people)) : before;
}

/** Hands as copies of before kept them, levels only: those who raised one are all that is known to have been there. */
function tallyOfHands(hands: readonly number[]): Tally {
  return { ...EMPTY_TALLY, present: hands.reduce((sum, n) => sum + n, 0), counts: hands };
}

/** How a facilitator's copy keeps hands: as tallies, and before that as hands for each level. */
export interface KeptHands {
  readonly room?: Workshop['room'];
  readonly hands?: Readonly<Partial<Record<PracticeId, readonly number[]>>> | undefined;
}

/** The tallies of a copy, hands of before with them. */
export function roomOf({ room, hands = {} }: KeptHands): Workshop['room'] {
  const before = Object.entries(hands).map(([id, counts]) => [id, tallyOfHands(counts)] as const);
  return before.length === 0 ? room : { ...Object.fromEntries(before), ...room };
}
