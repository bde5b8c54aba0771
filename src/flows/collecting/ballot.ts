import type { PracticeId } from '../../domain/model/practice.ts';
import type { Reply } from '../../domain/workshop/invitation.ts';
import type { WorkingCopy } from '../../domain/workshop/working-copy.ts';
import type { Vote, Votes } from '../../domain/workshop/workshop.ts';

/** What a key says of a practice: a vote, or that the paper says nothing. */
export type Mark = Vote | 'skip';

const KEYS: Readonly<Record<string, Mark>> = {
  0: 0,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  n: 'not-applicable',
  d: 'dont-know',
  ' ': 'skip',
};

/** What a key says; undefined when it says nothing. */
export function markOf(key: string): Mark | undefined {
  return KEYS[key.toLowerCase()];
}

/** A paper ballot while it is entered, one practice after the other. */
export interface Ballot {
  readonly answers: Votes;
  /** Where one is among the practices asked, from 0; past the last, everything was said. */
  readonly place: number;
  /** Place in the invitation's list of groups, as text; empty for none. */
  readonly group: string;
  readonly name: string;
}

/** A ballot of which nothing was entered. */
export const NEW_BALLOT: Ballot = { answers: {}, place: 0, group: '', name: '' };

/** The ballot after the next one's first key: the group stays, for a pile is often one group's. */
export function nextBallot({ group }: Ballot): Ballot {
  return { ...NEW_BALLOT, group };
}

/** The ballot once a practice was said, and the next one is asked. */
export function withMark(ballot: Ballot, practice: PracticeId, mark: Mark): Ballot {
  const { [practice]: _, ...others } = ballot.answers;
  const answers = mark === 'skip' ? others : { ...others, [practice]: mark };
  return { ...ballot, answers, place: ballot.place + 1 };
}

/** The practice before is asked again. */
export function stepBack(ballot: Ballot): Ballot {
  return { ...ballot, place: Math.max(ballot.place - 1, 0) };
}

/** How many practices the ballot answers. */
export function answeredOn({ answers }: Ballot): number {
  return Object.keys(answers).length;
}

/** The reply a ballot makes to a workshop; undefined while it answers nothing. */
export function replyOn(ballot: Ballot, { model, invitation }: WorkingCopy): Reply | undefined {
  if (answeredOn(ballot) === 0) return undefined;
  const { answers, group } = ballot;
  return {
    model,
    ...(invitation.workshop !== undefined && { workshop: invitation.workshop }),
    ...(group !== '' && { group: Number(group) }),
    answers,
  };
}
