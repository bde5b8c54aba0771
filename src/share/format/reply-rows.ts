import * as z from 'zod/mini';
import type { PracticeId } from '../../domain/model/practice.ts';
import type { Vote, Votes } from '../../domain/workshop/workshop.ts';
import { readAs } from '../read-as.ts';
import { jsonOfWholeSigns } from '../whole-signs.ts';
import { list, practiceId } from './fields.ts';
import { keptReplyShape, type WorkingCopyFile } from './working-copy.ts';

/** A reply as it stands in a working copy. */
export type ReplyInCopy = WorkingCopyFile['replies'][number];

/** What a sign in a row says of a practice; a point says nothing. */
const VOTES: Readonly<Record<string, Vote>> = {
  0: 0,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  n: 'not-applicable',
  d: 'dont-know',
};
const UNSAID = '.';
const SIGNS = new Map(Object.entries(VOTES).map(([sign, vote]) => [vote, sign]));

const packed = z.string();
const rowSchema = z.looseObject({ ...keptReplyShape, answers: packed, second: z.optional(packed) });
const columnsSchema = list(practiceId, Number.MAX_SAFE_INTEGER);

/** Votes by a sign for each of these practices. */
function packedVotes(votes: Votes, columns: readonly PracticeId[]): string {
  let signs = '';
  for (const id of columns) {
    const vote = votes[id];
    signs += vote === undefined ? UNSAID : (SIGNS.get(vote) ?? UNSAID);
  }
  return signs;
}

/** The votes that signs stand for; undefined when they are none. */
function votesIn(signs: string, columns: readonly PracticeId[]): Votes | undefined {
  if (signs.length !== columns.length) return undefined;
  const votes: Partial<Record<PracticeId, Vote>> = {};
  for (const [at, id] of columns.entries()) {
    const sign = signs.charAt(at);
    if (sign === UNSAID) continue;
    const vote = VOTES[sign];
    if (vote === undefined) return undefined;
    votes[id] = vote;
  }
  return votes;
}

/** A reply as one line of JSON, a quarter as long as it is by itself; its votes stand in the order of the columns. */
export function rowOf({ answers, second, ...reply }: ReplyInCopy, columns: readonly PracticeId[]): string {
  return jsonOfWholeSigns({
    ...reply,
    answers: packedVotes(answers, columns),
    ...(second && { second: packedVotes(second, columns) }),
  });
}

/** The reply in a row; undefined when it is none. Never throws. */
export function replyInRow(line: string, columns: readonly PracticeId[]): ReplyInCopy | undefined {
  const row = readAs(rowSchema, line);
  if (!row) return undefined;
  const { answers: signs, second: again, ...reply } = row;
  const answers = votesIn(signs, columns);
  const second = again === undefined ? {} : votesIn(again, columns);
  if (!answers || !second) return undefined;
  return again === undefined ? { ...reply, answers } : { ...reply, answers, second };
}

/** The practices whose votes stand in rows, as a text names them; undefined when it names none. Never throws. */
export function columnsIn(line: string): readonly PracticeId[] | undefined {
  return readAs(columnsSchema, line);
}
