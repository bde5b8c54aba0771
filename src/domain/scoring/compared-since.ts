import type { Assessment } from '../model/assessment.ts';
import { type Comparison, compareAssessments } from './comparison.ts';
import { openAgain, withoutAnswers } from './open-again.ts';

/** What moved since last time, practice by practice, and how many are still open: those have not moved. */
export function comparedSince(before: Assessment, after: Assessment): Comparison & { readonly open: number } {
  const open = openAgain(before, after);
  return { ...compareAssessments(withoutAnswers(before, open), after), open: open.length };
}
