import { stateOf } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import { comparablePractices } from '../model/comparability.ts';
import type { PracticeId } from '../model/practice.ts';

/** The practices that were answered and are not yet again; how much they matter and their target may have come along. */
export function openAgain(before: Assessment, after: Assessment): readonly PracticeId[] {
  const isAnswered = ({ answers }: Assessment, id: PracticeId) => stateOf(answers[id]) !== 'unanswered';
  return comparablePractices(before.model, after.model).filter(
    (id) => isAnswered(before, id) && !isAnswered(after, id),
  );
}

/** An assessment without its answers on some practices. */
export function withoutAnswers(assessment: Assessment, practices: readonly PracticeId[]): Assessment {
  const answers = Object.entries(assessment.answers).filter(([id]) => !practices.some((one) => one === id));
  return { ...assessment, answers: Object.fromEntries(answers) };
}
