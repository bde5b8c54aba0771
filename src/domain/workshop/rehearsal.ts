import { MODEL_VERSION, type PracticeId } from '../model/practice.ts';
import { practicesIn } from '../model/versions.ts';
import { type Invitation, REHEARSAL_ID } from './invitation.ts';
import { inOrder, type KeptReply, newCopy, type WorkingCopy } from './working-copy.ts';
import type { Vote, Votes } from './workshop.ts';

// One line a person: the place of the group, then a symbol a practice, in model order. A digit is a level, `?` don't
// know, `n` not applicable, `.` no answer. Leaders see more in place than the front line does; two practices are
// split, most are close, few know the last, and no two people are alike.
const PEOPLE = [
  '0 3322 2 333 321 2 2321?',
  '0 2332 3 324 332 2 1322?',
  '0 3322 2 334 321 3 23211',
  '0 3232 2 324 322 2 2431?',
  '1 2112 2 210 111 1 1300?',
  '1 2121 2 100 011 2 0310?',
  '1 1112 3 211 110 1 1300?',
  '1 2112 2 200 021 1 1401?',
  '1 2012 2 110 111 2 0.00?',
  '2 3222 2 222 2n1 2 1311?',
  '2 2322 3 212 121 1 23112',
  '2 2222 2 2?2 222 2 1210?',
] as const;

/** Who wrote a note, by their place above, and on what. */
const NOTES: readonly (readonly [person: number, practice: PracticeId])[] = [
  [4, 'time-choice'],
  [6, 'omnichannel-continuity'],
  [8, 'closed-loop'],
];

/** The words of a rehearsal: its scope, which says that it is one, three groups, three notes. */
export interface RehearsalWords {
  readonly scope: string;
  readonly groups: readonly string[];
  readonly notes: readonly string[];
}

/** A workshop with twelve fictional replies, the same every time. */
export function rehearsalCopy({ scope, groups, notes }: RehearsalWords, date: string): WorkingCopy {
  const invitation: Invitation = {
    model: MODEL_VERSION,
    date,
    workshop: REHEARSAL_ID,
    scope,
    expected: PEOPLE.length,
    groups,
    notesAllowed: true,
  };
  const replies = PEOPLE.map((line, person): KeptReply => {
    const written = NOTES.flatMap(([who, practice], place) =>
      who === person ? [[practice, notes[place] ?? '']] : [],
    );
    const key = `REHEARS${person.toString(16).toUpperCase()}`;
    return {
      key,
      id: key,
      revision: 1,
      how: 'link',
      // Seven times the place, modulo 13: twelve different numbers in no order of arrival.
      label: String(100 + (((person + 1) * 7) % 13)),
      group: Number(line[0]),
      answers: votesOf(line.slice(1)),
      ...(written.length > 0 && { notes: Object.fromEntries(written) }),
    };
  });
  return { ...newCopy(invitation, date), replies: inOrder(replies) };
}

function votesOf(line: string): Votes {
  const symbols = line.replaceAll(' ', '');
  const votes: Partial<Record<PracticeId, Vote>> = {};
  for (const [place, id] of practicesIn(MODEL_VERSION).entries()) {
    const vote = voteFrom(symbols[place]);
    if (vote !== undefined) votes[id] = vote;
  }
  return votes;
}

function voteFrom(symbol: string | undefined): Vote | undefined {
  if (symbol === undefined || symbol === '.') return undefined;
  if (symbol === '?') return 'dont-know';
  return symbol === 'n' ? 'not-applicable' : (Number(symbol) as Vote);
}
