import type { PracticeId } from './practice.ts';
import { MODEL_CHANGES, practicesIn } from './versions.ts';

/** How a practice of two models compares: `reworded` asks the same in other words, and its levels compare. */
export type Comparability = 'same' | 'reworded' | 'not-comparable';

/**
 * How a practice compares between two models, whichever is the older: not at all when either, or one between them,
 * has not got it or asks something else.
 */
export function comparabilityOf(practice: PracticeId, one: number, other: number): Comparability {
  const [from, to] = one < other ? [one, other] : [other, one];
  const changes = MODEL_CHANGES.slice(from - 1, to - 1).map(({ changed }) => changed[practice]);
  for (let model = from; model <= to; model += 1) {
    if (!practicesIn(model).includes(practice)) return 'not-comparable';
  }
  return changes.find((change) => change === 'not-comparable') ?? changes.find(Boolean) ?? 'same';
}

/** The practices of two models that compare, in the order of the later one. */
export function comparablePractices(one: number, other: number): PracticeId[] {
  return practicesIn(Math.max(one, other)).filter(
    (id) => comparabilityOf(id, one, other) !== 'not-comparable',
  );
}
