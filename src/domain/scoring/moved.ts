import type { Assessment } from '../model/assessment.ts';
import { comparablePractices } from '../model/comparability.ts';
import { axesOf } from '../model/model.ts';
import { answersOn } from './axis-answers.ts';
import { type Counts, totalCounts } from './counts.ts';
import { openAgain, withoutAnswers } from './open-again.ts';

/** What moved; `open`: how many practices were answered before and are not yet again; `rated`: how many had a level and are. */
export interface MovedCounts extends Pick<Counts, 'inPlace' | 'proven' | 'rated'> {
  readonly open: number;
}

/**
 * How many more practices are in place, and with proof, than before, over those that both models ask alike and that are
 * not still to be answered again.
 */
export function movedCounts(before: Assessment, after: Assessment): MovedCounts {
  const open = openAgain(before, after);
  const axes = axesOf(comparablePractices(before.model, after.model));
  const countsOf = ({ answers }: Assessment) => totalCounts(answersOn(axes, answers));
  const [from, to] = [countsOf(withoutAnswers(before, open)), countsOf(after)];
  const { rated } = from;
  return { inPlace: to.inPlace - from.inPlace, proven: to.proven - from.proven, rated, open: open.length };
}
