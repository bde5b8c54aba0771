import { PRACTICE_IDS, type PracticeId } from './practice.ts';

/** The only scale people see: absent, ad hoc, in place, measured, confirmed. */
export const LEVELS = [0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

/** Proof is the user's own: an internal indicator, or something from the customer's side. */
export const PROOF_KINDS = ['none', 'indicator', 'customer'] as const;
export type ProofKind = (typeof PROOF_KINDS)[number];

export interface Proof {
  readonly kind: ProofKind;
  readonly name?: string | undefined;
  /** ISO day or month. */
  readonly date?: string | undefined;
}

export const REASONS = ['no-such-case', 'barred-by-law', 'ruled-out-by-choice', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** 1 can wait, 2 useful, 3 matters most. */
export type Importance = 1 | 2 | 3;
export const DEFAULT_IMPORTANCE: Importance = 2;
export const MATTERS_MOST = 3 satisfies Importance;

/** At most this many practices may matter most: a choice only says something when it leaves things out. */
export const MOST_IMPORTANT_AT_MOST = 5;

export const SECTORS = [
  'insurance-bank',
  'retail',
  'public-service',
  'business-to-business',
  'health',
  'small-firm',
  'subscription',
] as const;
export type Sector = (typeof SECTORS)[number];

/** What a reader of a report holds against an answer. It changes no level by itself. */
export interface Objection {
  /** What the reader would say instead; absent where the reader only doubts. */
  readonly to?: Level | 'not-applicable' | 'dont-know' | undefined;
  readonly reason: string;
  readonly by?: string | undefined;
  /** The day it was written, ISO. */
  readonly date: string;
}

export interface Weighing {
  readonly importance?: Importance | undefined;
  readonly target?: Level | undefined;
  readonly note?: string | undefined;
  /** Kept whatever the answer, so that changing one's mind loses nothing. */
  readonly proof?: Proof | undefined;
  /** What readers of the report answered to it. */
  readonly contested?: readonly Objection[] | undefined;
}
export type RatedAnswer = Weighing & { readonly level: Level; readonly status?: undefined };
export type NotApplicableAnswer = Weighing & {
  readonly status: 'not-applicable';
  readonly level?: undefined;
  readonly reason?: Reason | undefined;
};
export type DontKnowAnswer = Weighing & {
  readonly status: 'dont-know';
  readonly level?: undefined;
  /** Who would know. */
  readonly ask?: string | undefined;
};
/** Weighed or noted, not answered yet. */
export type OpenAnswer = Weighing & { readonly level?: undefined; readonly status?: undefined };

/** What a person said of one practice. */
export type Answer = RatedAnswer | NotApplicableAnswer | DontKnowAnswer | OpenAnswer;

/** All that was said; a practice without an entry is unanswered. */
export type Answers = Readonly<Partial<Record<PracticeId, Answer>>>;

export type AnswerState = 'rated' | 'not-applicable' | 'dont-know' | 'unanswered';

/** Which of the four states an answer is in. Never a number, never merged. */
export function stateOf(answer: Answer | undefined): AnswerState {
  if (answer?.level !== undefined) return 'rated';
  return answer?.status ?? 'unanswered';
}

/** How much it matters: what was said, else useful. */
export function importanceOf(answer: Answer | undefined): Importance {
  return answer?.importance ?? DEFAULT_IMPORTANCE;
}

/** Is the practice one of those that matter most? Total, so that what was not parsed yet can be asked too. */
export function mattersMost(answer: { readonly importance?: unknown } | undefined): boolean {
  return answer?.importance === MATTERS_MOST;
}

/** The practices that matter most, in model order; more than may only in foreign data. */
export function mostImportant(
  answers: Readonly<Partial<Record<PracticeId, { readonly importance?: unknown }>>>,
): PracticeId[] {
  return PRACTICE_IDS.filter((id) => mattersMost(answers[id]));
}

/** May this practice matter most beside those chosen? One that is chosen already may. */
export function mayMatterMost(chosen: readonly PracticeId[], practice: PracticeId): boolean {
  return chosen.filter((id) => id !== practice).length < MOST_IMPORTANT_AT_MOST;
}

/** The level to aim at when none was set: 3 where it matters most, else 2. Never flat: more is not always better. */
export function defaultTarget(importance: Importance): Level {
  return importance === MATTERS_MOST ? 3 : 2;
}

/** The level aimed at: what was set, else the default of its importance. */
export function targetOf(answer: Answer | undefined): Level {
  return answer?.target ?? defaultTarget(importanceOf(answer));
}

/** Levels that call for proof: 3 claims that it is measured, 4 that customers confirm it. */
export const PROOF_EXPECTED_FROM = 3;

/** Does a level claim what only proof can carry? */
export function needsProof(level: number | undefined): boolean {
  return level !== undefined && level >= PROOF_EXPECTED_FROM;
}

/** Does a level claim what only the customer's side can confirm? */
export function needsCustomerProof(level: number | undefined): boolean {
  return level === 4;
}

/** The kind of proof named, `none` when there is none. */
export function proofOf(answer: Answer | undefined): ProofKind {
  return answer?.proof?.kind ?? 'none';
}

/**
 * The level the proof carries (design rule 2): 2 when level 3 or 4 is declared without proof, 3 when level 4
 * has an indicator only, else the declared level.
 */
export function supportedLevel(declared: Level, proof: ProofKind): Level {
  if (needsProof(declared) && proof === 'none') return 2;
  if (needsCustomerProof(declared) && proof === 'indicator') return 3;
  return declared;
}
