import type { Assessment } from '../model/assessment.ts';
import { comparablePractices } from '../model/comparability.ts';
import { axesOf } from '../model/model.ts';
import { answersOn } from './axis-answers.ts';
import { type Counts, totalCounts } from './counts.ts';

/** How many more practices are in place, and with proof, than before, over those that both models ask alike. */
export function movedCounts(before: Assessment, after: Assessment): Pick<Counts, 'inPlace' | 'proven'> {
  const axes = axesOf(comparablePractices(before.model, after.model));
  const [from, to] = [before, after].map(({ answers }) => totalCounts(answersOn(axes, answers)));
  const change = (of: 'inPlace' | 'proven') => (to?.[of] ?? 0) - (from?.[of] ?? 0);
  return { inPlace: change('inPlace'), proven: change('proven') };
}
