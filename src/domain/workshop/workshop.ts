import type { Level, Proof } from '../model/answer.ts';
import type { Decision } from '../model/assessment.ts';
import type { PracticeId } from '../model/practice.ts';
import { practicesIn } from '../model/versions.ts';
import type { SolidityWord } from '../scoring/solidity-words.ts';
import type { NoteTheme, Themes } from './themes.ts';

/** Most to talk about first. */
export const STATUSES = ['split', 'to-discuss', 'close'] as const;
/** How far votes on a practice agree. */
export type AgreementStatus = (typeof STATUSES)[number];

/** What one person replied on one practice. */
export type Vote = Level | 'not-applicable' | 'dont-know';
export type Votes = Readonly<Partial<Record<PracticeId, Vote>>>;

export interface Respondent {
  readonly label?: string | undefined;
  /** A role or a team. */
  readonly group?: string | undefined;
  readonly answers: Votes;
  /** The votes given again after the discussion: each replaces the first in the figures, both are kept. */
  readonly second?: Votes | undefined;
  readonly notes?: Readonly<Partial<Record<PracticeId, string>>> | undefined;
  /** Under which theme a note was put, by hand. */
  readonly themes?: Themes | undefined;
}

/** What the room agreed on: a level or a status in place of the votes', and the proof the facilitator set. */
export interface Decided {
  readonly level?: Level | undefined;
  readonly status?: 'not-applicable' | 'dont-know' | undefined;
  readonly reason?: string | undefined;
  readonly proof?: Proof | undefined;
}

/** The votes of one group on one practice, where single votes did not travel with their group. */
export interface GroupCount {
  readonly group: string;
  /** How many gave each level, 0 to 4. */
  readonly distribution: readonly number[];
  readonly notApplicable: number;
  readonly dontKnow: number;
}

/** Votes by how many gave each: of a group, or hands. */
export interface VoteCounts {
  /** How many for each level, 0 to 4. */
  readonly counts: readonly number[];
  readonly notApplicable: number;
  readonly dontKnow: number;
}

/** Hands counted in the room on one practice, of nobody in particular: beside the votes, never among them. */
export interface Tally extends VoteCounts {
  /** How many are in the room: those who raised no hand too. */
  readonly present: number;
}

/** Several people's answers on one scope, and what they decided. */
export interface Workshop {
  readonly model: number;
  /** ISO day or month. */
  readonly date: string;
  readonly scope?: string | undefined;
  readonly organisation?: string | undefined;
  /** How many people were asked. */
  readonly expected?: number | undefined;
  /** How many people replied, where their votes did not travel (a link). */
  readonly n?: number | undefined;
  readonly groups?: readonly string[] | undefined;
  /** The practices asked; all of them when absent. */
  readonly practices?: readonly PracticeId[] | undefined;
  readonly matterMost?: readonly PracticeId[] | undefined;
  readonly respondents: readonly Respondent[];
  readonly decided?: Readonly<Partial<Record<PracticeId, Decided>>> | undefined;
  readonly decisions?: readonly Decision[] | undefined;
  /** ISO month of the oldest proof, where single dates did not travel (a link). */
  readonly oldestProof?: string | undefined;
  /** The hands counted in the room. Votes, rows and what is computed of them never take from it. */
  readonly room?: Readonly<Partial<Record<PracticeId, Tally>>> | undefined;
  /** Practices whose second votes are hands counted in the room, in files of before: who gave which is not known. */
  readonly hands?: readonly PracticeId[] | undefined;
  /** Groups that may be shown, where single votes did not travel with their group (a result). */
  readonly groupCounts?: Readonly<Partial<Record<PracticeId, readonly GroupCount[]>>> | undefined;
  /** Notes of whoever wrote them, where they did not travel with their votes (a result). */
  readonly notes?: Readonly<Partial<Record<PracticeId, readonly string[]>>> | undefined;
  /** Themes under which notes were put, where they did not travel with their votes (a result). */
  readonly themes?: Readonly<Partial<Record<PracticeId, readonly NoteTheme[]>>> | undefined;
  /** How the first votes on a practice stood, where second ones took their place (a result with rows). */
  readonly firstVotes?: Readonly<Partial<Record<PracticeId, VoteCounts>>> | undefined;
  /** How far the first votes agreed, where votes did not travel (a result). */
  readonly statuses?: Readonly<Partial<Record<PracticeId, AgreementStatus>>> | undefined;
  /** The word on all votes that count, where they did not travel (a result). */
  readonly agreement?: SolidityWord | undefined;
  /** The practices decided in the room, where `decided` holds every one of them (a result without rows). */
  readonly settled?: readonly PracticeId[] | undefined;
}

/** What the group holds of a practice. */
export type GroupLevel = Level | 'unknown' | 'not-applicable';

/** What is asked in a workshop or by its invitation: every practice of its model where it names none. */
type Asking = Pick<Workshop, 'model' | 'practices'>;

/** Whether the practice is asked; one that is not is not applicable to the workshop and has no votes. */
export function isAsked({ model, practices }: Asking, practice: PracticeId): boolean {
  return (practices ?? practicesIn(model)).includes(practice);
}

/** The practices that are asked, in model order. */
export function askedIn(of: Asking): PracticeId[] {
  return practicesIn(of.model).filter((id) => isAsked(of, id));
}

/** What a person holds of a practice in the end: the second vote, else the first; undefined when silent. */
export function voteOf(respondent: Respondent, practice: PracticeId): Vote | undefined {
  return respondent.second?.[practice] ?? respondent.answers[practice];
}

/** Every reply to a practice, in the order of the respondents. */
export function votesOn(workshop: Workshop, practice: PracticeId): Vote[] {
  if (!isAsked(workshop, practice)) return [];
  return workshop.respondents
    .map((respondent) => voteOf(respondent, practice))
    .filter((vote) => vote !== undefined);
}

/** Every note on a practice, in an order that tells nothing of who wrote it. */
export function notesOn(
  { respondents, notes }: Pick<Workshop, 'respondents' | 'notes'>,
  practice: PracticeId,
): string[] {
  const own = respondents.flatMap((respondent) => respondent.notes?.[practice] || []);
  return [...own, ...(notes?.[practice] ?? [])].sort();
}

/** How many people replied. */
export function respondentsOf(workshop: Workshop): number {
  return workshop.respondents.length || (workshop.n ?? 0);
}
