import { type Answer, type Answers, MATTERS_MOST, mayMatterMost, mostImportant } from '../model/answer.ts';
import type { PracticeId } from '../model/practice.ts';
import type { OwnWording } from './own-wording.ts';
import { spokenOf } from './spoken-of.ts';

/** Answers with the importances a blank begins with: what its author said stays, and no more matter most than may. */
export function beginWith(wording: OwnWording, answers: Answers): Answers {
  const begun: Partial<Record<PracticeId, Answer>> = { ...answers };
  for (const id of spokenOf(wording)) {
    const importance = wording.practices[id]?.importance;
    if (importance === undefined || begun[id]?.importance !== undefined) continue;
    if (importance === MATTERS_MOST && !mayMatterMost(mostImportant(begun), id)) continue;
    begun[id] = { ...begun[id], importance };
  }
  return begun;
}
