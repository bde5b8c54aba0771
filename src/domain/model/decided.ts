import type { Level } from './answer.ts';
import type { Decision } from './assessment.ts';
import type { PracticeId } from './model.ts';

/** The practice that a decision is about: its step's, or the one it names. */
export function practiceDecided({ step, practice }: Decision): PracticeId | undefined {
  return step?.practice ?? practice;
}

/** Is something decided on a practice? What was dropped may be proposed again. */
export function isDecidedOn(decisions: readonly Decision[], practice: PracticeId): boolean {
  return decisions.some((one) => one.status !== 'dropped' && practiceDecided(one) === practice);
}

/** Does a decision leave no more to decide of the step of a practice to a level? Another step of it does, and what was dropped. */
export function settles({ step, practice, status }: Decision, of: PracticeId, level?: Level): boolean {
  if (status === 'dropped') return false;
  return step ? step.practice === of && step.level === level : practice === of;
}
