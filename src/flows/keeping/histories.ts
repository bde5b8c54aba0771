import { joinedBy, scopeKey } from '../../domain/comparing/scopes.ts';
import { contentOf } from '../../domain/model/content-of.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';
import { earlierOf } from '../earlier.ts';

/**
 * What is kept, those of one scope together: of the same words, or one started from the other. Scopes and what is in
 * them stay in the order given.
 */
export function historiesOf(kept: readonly KeptAssessment[]): KeptAssessment[][] {
  return joinedBy(kept, ({ id, previous, file }) => {
    const scope = scopeKey(file);
    return [`id ${id}`, ...(previous ? [`id ${previous}`] : []), ...(scope ? [scope] : [])];
  });
}

/** Those that say something of their own: with answers, and not what another was before it came to a later model. */
export function seenOverTime(kept: readonly KeptAssessment[]): KeptAssessment[] {
  const asTheyWere = new Set(kept.flatMap((one) => earlierOf(one, kept).asItWas?.id ?? []));
  return kept.filter(({ id, file }) => !asTheyWere.has(id) && contentOf(file).answered > 0);
}
