import { LEVELS } from '../model/answer.ts';
import type { Vote, VoteCounts } from './workshop.ts';

/** The votes that counts stand for. */
export function votesIn({ counts, notApplicable, dontKnow }: VoteCounts): Vote[] {
  return [
    ...LEVELS.flatMap((level) => new Array<Vote>(counts[level] ?? 0).fill(level)),
    ...new Array<Vote>(notApplicable).fill('not-applicable'),
    ...new Array<Vote>(dontKnow).fill('dont-know'),
  ];
}
