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
