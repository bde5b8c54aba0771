import type { Assessment } from '../../domain/model/assessment.ts';
import { PRACTICE_IDS, type PracticeId } from '../../domain/model/practice.ts';
import { makeAsk } from '../../stores/asked.ts';
import { makeLink } from '../sending/make-link.ts';

/** Of what is not known or not answered, what one is asked about unless one says otherwise: what one does not know. */
export function proposedToAsk(
  { answers }: Pick<Assessment, 'answers'>,
  practices: readonly PracticeId[],
): readonly PracticeId[] {
  return practices.filter((id) => answers[id]?.status === 'dont-know');
}

/** What is asked: of the practices that can be, those ticked, in model order. An answer meanwhile given is not. */
export function askedAmong(
  practices: readonly PracticeId[],
  ticked: readonly PracticeId[],
): readonly PracticeId[] {
  return PRACTICE_IDS.filter((id) => ticked.includes(id) && practices.includes(id));
}

/** Remembers what is asked, and makes its link. Rejects when the scope is longer than a link takes. */
export function linkToAsk(id: string, assessment: Assessment, asked: readonly PracticeId[]): Promise<string> {
  return makeLink(makeAsk(id, assessment, asked));
}
