import type { Assessment, Measure } from './assessment.ts';

/** A measure that has gone on since the last assessment: as it was then, and whether it was entered again. */
export interface MeasureSince {
  readonly before: Measure;
  readonly now: Measure;
  readonly isAgain: boolean;
}

/** The measures of the last assessment that this one has too, by their names; one without a date was of its day. */
export function measuresSince(last: Assessment, { measures = [] }: Assessment): readonly MeasureSince[] {
  return (last.measures ?? []).flatMap((measure) => {
    const before = { date: last.date, ...measure };
    const now = measures.find(({ name }) => name === before.name);
    return now ? [{ before, now, isAgain: now.value !== before.value || now.date !== before.date }] : [];
  });
}
