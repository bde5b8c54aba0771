import type { Assessment } from '../model/assessment.ts';
import { comparablePractices } from '../model/comparability.ts';
import { axesOf } from '../model/model.ts';
import type { PracticeId } from '../model/practice.ts';
import { answersOn } from './axis-answers.ts';
import { type Counts, totalCounts } from './counts.ts';

/** What moved; `open`: how many practices were answered before and are not yet again. */
export interface MovedCounts extends Pick<Counts, 'inPlace' | 'proven'> {
  readonly open: number;
}

/**
 * How many more practices are in place, and with proof, than before, over those that both models ask alike and that are
 * not still to be answered again.
 */
export function movedCounts(before: Assessment, after: Assessment): MovedCounts {
  const alike = comparablePractices(before.model, after.model);
  const isOpen = (id: PracticeId) => before.answers[id] !== undefined && after.answers[id] === undefined;
  const axes = axesOf(alike.filter((id) => !isOpen(id)));
  const [from, to] = [before, after].map(({ answers }) => totalCounts(answersOn(axes, answers)));
  const change = (of: 'inPlace' | 'proven') => (to?.[of] ?? 0) - (from?.[of] ?? 0);
  return { inPlace: change('inPlace'), proven: change('proven'), open: alike.filter(isOpen).length };
}
