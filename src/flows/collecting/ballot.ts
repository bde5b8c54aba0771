import type { PracticeId } from '../../domain/model/practice.ts';
import { isNamed } from '../../domain/workshop/hand-over.ts';
import type { Reply } from '../../domain/workshop/invitation.ts';
import { type KeptReply, rewriteReply, type WorkingCopy } from '../../domain/workshop/working-copy.ts';
import type { Vote, Votes } from '../../domain/workshop/workshop.ts';
import { changeWorkshop } from '../../stores/workshops.ts';

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
  /** What the paper says beside an answer. */
  readonly notes: Readonly<Partial<Record<PracticeId, string>>>;
  /** Where one is among the practices asked, from 0; past the last, everything was said. */
  readonly place: number;
  /** Place in the invitation's list of groups, as text; empty for none. */
  readonly group: string;
  readonly name: string;
}

/** A ballot of which nothing was entered. */
export const NEW_BALLOT: Ballot = { answers: {}, notes: {}, place: 0, group: '', name: '' };

/** The ballot after the next one's first key: the group stays, for a pile is often one group's. */
export function nextBallot({ group }: Ballot): Ballot {
  return { ...NEW_BALLOT, group };
}

/** The ballot once a practice was said, and the next one is asked. */
export function withMark(ballot: Ballot, practice: PracticeId, mark: Mark): Ballot {
  return { ...withMarkAt(ballot, practice, mark), place: ballot.place + 1 };
}

/** The ballot with one practice said, wherever one is. */
export function withMarkAt(ballot: Ballot, practice: PracticeId, mark: Mark): Ballot {
  const { [practice]: _, ...others } = ballot.answers;
  return { ...ballot, answers: mark === 'skip' ? others : { ...others, [practice]: mark } };
}

/** The ballot with what the paper says beside a practice; a blank note is none. */
export function withNote(ballot: Ballot, practice: PracticeId, note: string): Ballot {
  const { [practice]: _, ...others } = ballot.notes;
  return { ...ballot, notes: note.trim() === '' ? others : { ...others, [practice]: note } };
}

/** What the value of a choice says: a level or a status; anything else is nothing. */
export function markIn(value: string): Mark {
  if (value === 'not-applicable' || value === 'dont-know') return value;
  const mark = value.length === 1 ? markOf(value) : undefined;
  return typeof mark === 'number' ? mark : 'skip';
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
  const { answers, notes, group } = ballot;
  return {
    model,
    ...(invitation.workshop !== undefined && { workshop: invitation.workshop }),
    ...(group !== '' && { group: Number(group) }),
    answers,
    ...(Object.keys(notes).length > 0 && { notes }),
  };
}

/** A ballot as it was entered. */
export function ballotOf(reply: KeptReply): Ballot {
  const { answers, notes = {}, group } = reply;
  return {
    answers,
    notes,
    place: 0,
    group: group === undefined ? '' : String(group),
    name: isNamed(reply) ? reply.label : '',
  };
}

/** Enters a ballot anew in the place of what was read from it; false, and nothing changes, when it answers nothing. */
export function correctBallot(workshop: string, { key, label }: KeptReply, ballot: Ballot): boolean {
  if (answeredOn(ballot) === 0) return false;
  const { answers, notes, group, name } = ballot;
  changeWorkshop(workshop, (copy) =>
    rewriteReply(copy, key, {
      answers,
      notes: Object.keys(notes).length > 0 ? notes : undefined,
      group: group === '' ? undefined : Number(group),
      label: name.trim() || label,
    }),
  );
  return true;
}
