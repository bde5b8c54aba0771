import type { VoteCounts } from './workshop.ts';

/** How many hands went up in all, those of *don't know* and *not applicable* with them. */
export function handsIn({ counts, dontKnow, notApplicable }: VoteCounts): number {
  return counts.reduce((sum, n) => sum + n, 0) + dontKnow + notApplicable;
}
