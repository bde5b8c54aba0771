import { type Answers, proofOf } from '../model/answer.ts';
import type { PracticeId } from '../model/model.ts';
import type { Gap } from './gaps.ts';
import { nextStepOf } from './next-step.ts';

/** What the rules tell two gaps apart by: priority, effort of the next step, level declared. */
function standingOf(gap: Gap, answers: Answers): string {
  const step = nextStepOf(gap, proofOf(answers[gap.practice]));
  return [gap.priority, step.kind === 'hold' ? '' : step.effort, gap.level].join();
}

/**
 * The practices with something left to do that stand as high as one of the first `few` without being among them: only
 * the order of the questionnaire, or what depends on them, sets them apart. In the order of the gaps.
 */
export function tiedWithFirst(gaps: readonly Gap[], answers: Answers, few: number): readonly PracticeId[] {
  const first = new Set(gaps.slice(0, few).map((gap) => standingOf(gap, answers)));
  return gaps
    .slice(few)
    .filter((gap) => gap.priority > 0 && first.has(standingOf(gap, answers)))
    .map(({ practice }) => practice);
}
