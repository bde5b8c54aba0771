import type { KeptAssessment } from '../stores/assessments.ts';

/** What comes before an assessment. */
export interface Earlier {
  /** Itself, as it was before it came to today's model. */
  readonly asItWas: KeptAssessment | undefined;
  /** The last one of the same scope. */
  readonly last: KeptAssessment | undefined;
}

/** Finds among what is kept what comes before an assessment: as it was under an older model, it is no other one. */
export function earlierOf(current: KeptAssessment, kept: readonly KeptAssessment[]): Earlier {
  const before = (one: KeptAssessment) => kept.find(({ id }) => id === one.previous);
  const previous = before(current);
  const isItself =
    previous !== undefined &&
    previous.file.model < current.file.model &&
    previous.file.date === current.file.date;
  return isItself ? { asItWas: previous, last: before(previous) } : { asItWas: undefined, last: previous };
}
