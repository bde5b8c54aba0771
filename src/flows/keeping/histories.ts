import { scopeKey } from '../../domain/comparing/scopes.ts';
import { contentOf } from '../../domain/model/content-of.ts';
import type { KeptAssessment } from '../../stores/assessments.ts';
import { earlierOf } from '../earlier.ts';

/**
 * What is kept, those of one scope together: of the same words, or one started from the other. Scopes and what is in
 * them stay in the order given.
 */
export function historiesOf(kept: readonly KeptAssessment[]): KeptAssessment[][] {
  const found: { keys: Set<string>; some: KeptAssessment[] }[] = [];
  for (const one of kept) {
    const scope = scopeKey(one.file);
    const keys = [`id ${one.id}`, ...(one.previous ? [`id ${one.previous}`] : []), ...(scope ? [scope] : [])];
    const [first, ...others] = found.filter((history) => keys.some((key) => history.keys.has(key)));
    if (!first) {
      found.push({ keys: new Set(keys), some: [one] });
      continue;
    }
    // One may join two that came apart.
    for (const other of others) {
      first.some.push(...other.some);
      for (const key of other.keys) first.keys.add(key);
      found.splice(found.indexOf(other), 1);
    }
    first.some.push(one);
    for (const key of keys) first.keys.add(key);
  }
  const place = new Map(kept.map(({ id }, at) => [id, at]));
  return found.map(({ some }) =>
    some.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0)),
  );
}

/** Those that say something of their own: with answers, and not what another was before it came to a later model. */
export function seenOverTime(kept: readonly KeptAssessment[]): KeptAssessment[] {
  const asTheyWere = new Set(kept.flatMap((one) => earlierOf(one, kept).asItWas?.id ?? []));
  return kept.filter(({ id, file }) => !asTheyWere.has(id) && contentOf(file).answered > 0);
}
