import type { Answer } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../model/practice.ts';
import type { Invitation, Reply } from './invitation.ts';

/** A short invitation to the person who knows, on the practices named. `workshop`: the drawn id its reply bears. */
export function askFor(
  { model, date, scope, organisation }: Assessment,
  workshop: string,
  practices: readonly PracticeId[],
): Invitation {
  return { model, date, workshop, scope, organisation, expected: 1, practices, notesAllowed: true };
}

/**
 * Is it such an invitation? It says as much as `askFor` does and no more; a workshop announced for one person, which
 * asks all practices, or has groups, names, no notes, or a way or a day to send replies, is none. A link names no
 * practices where all are asked: who is asked about all of them reads what participants do.
 */
export function isAskOfOne(invitation: Invitation): boolean {
  const { expected, practices, notesAllowed, groups, named, matters, sendTo, sendBy } = invitation;
  const more = [groups, named, matters, sendTo, sendBy];
  return expected === 1 && practices !== undefined && notesAllowed === true && more.every((part) => !part);
}

/** An assessment with a reply merged in: which answers were taken, and which were there and stay. */
export interface Answered {
  readonly assessment: Assessment;
  readonly taken: readonly PracticeId[];
  readonly kept: readonly PracticeId[];
}

function withVote(
  before: Answer | undefined,
  vote: NonNullable<Reply['answers'][PracticeId]>,
  note?: string,
): Answer {
  const { importance, target, proof, note: mine } = before ?? {};
  const weighing = { importance, target, proof, note: mine ? mine : note };
  const given = Object.fromEntries(Object.entries(weighing).filter(([, value]) => value !== undefined));
  return typeof vote === 'number' ? { ...given, level: vote } : { ...given, status: vote };
}

/**
 * Merges the answers of whoever was asked: each takes the place of a don't-know or of no answer; a level or a not
 * applicable of one's own stays.
 */
export function mergeReply(assessment: Assessment, reply: Reply): Answered {
  const answers: Partial<Record<PracticeId, Answer>> = { ...assessment.answers };
  const taken: PracticeId[] = [];
  const kept: PracticeId[] = [];
  for (const id of PRACTICE_IDS) {
    const vote = reply.answers[id];
    if (vote === undefined) continue;
    const before = answers[id];
    const isOpen = before?.level === undefined && before?.status !== 'not-applicable';
    (isOpen ? taken : kept).push(id);
    if (isOpen) answers[id] = withVote(before, vote, reply.notes?.[id]);
  }
  return { assessment: { ...assessment, answers }, taken, kept };
}
