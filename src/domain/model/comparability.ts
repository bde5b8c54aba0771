import type { PracticeId } from './practice.ts';
import { type Comparability, MODEL_CHANGES, PRACTICES_BY_MODEL, practicesIn } from './versions.ts';

/**
 * How a practice compares between two models, whichever is the older: not at all when either, or one between them,
 * has not got it or asks something else.
 */
export function comparabilityOf(practice: PracticeId, one: number, other: number): Comparability {
  const [from, to] = one < other ? [one, other] : [other, one];
  const models = PRACTICES_BY_MODEL.slice(from - 1, to);
  const changes = MODEL_CHANGES.slice(from - 1, to - 1).map(({ changed }) => changed[practice]);
  if (changes.includes('not-comparable') || models.some((practices) => !practices.includes(practice)))
    return 'not-comparable';
  return changes.includes('reworded') ? 'reworded' : 'same';
}

/** The practices of two models that compare, in the order of the later one. */
export function comparablePractices(one: number, other: number): PracticeId[] {
  return practicesIn(Math.max(one, other)).filter(
    (id) => comparabilityOf(id, one, other) !== 'not-comparable',
  );
}
