import type { Decision } from './assessment.ts';

/** The decisions of one owner. */
export interface Owned {
  /** As it was first written; empty where nobody was named. */
  readonly owner: string;
  readonly decisions: readonly Decision[];
}

/** One name whatever its capitals, spaces and forms of letters: “Claire Morel” and “claire  morel” are one person. */
function folded(owner = ''): string {
  return owner.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('und');
}

/** Do two names say the same owner? */
export function isSameOwner(one: string | undefined, other: string | undefined): boolean {
  return folded(one) === folded(other);
}

/**
 * Decisions by owner, those that were dropped left out: owners in the order in which they first appear, those of
 * nobody last. The place of an owner is the same wherever the decisions are in the same order.
 */
export function byOwner(decisions: readonly Decision[]): readonly Owned[] {
  const found = new Map<string, { owner: string; decisions: Decision[] }>();
  for (const decision of decisions) {
    if (decision.status === 'dropped') continue;
    const owner = decision.owner?.trim() ?? '';
    const key = folded(owner);
    const group = found.get(key) ?? { owner, decisions: [] };
    group.decisions.push(decision);
    found.set(key, group);
  }
  const groups = [...found.values()];
  const isNamed = ({ owner }: Owned) => owner !== '';
  return [...groups.filter(isNamed), ...groups.filter((group) => !isNamed(group))];
}
