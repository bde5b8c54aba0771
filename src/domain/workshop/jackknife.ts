import { type PracticeId, practicesIn } from '../model/model.ts';
import { readAnswers } from '../scoring/axis-answers.ts';
import { wholeIndex } from '../scoring/whole-result.ts';
import { assessmentOf } from './as-assessment.ts';
import { groupLevel } from './group-level.ts';
import { type GroupLevel, voteOf, type Workshop } from './workshop.ts';

/** With fewer respondents, leaving one out leaves no group. */
export const JACKKNIFE_FROM = 3;

/** The group's levels without one respondent. A level hangs on the votes alone, so equal votes leave equal levels. */
function levelsWithoutOne(workshop: Workshop): (left: number) => Record<PracticeId, GroupLevel> {
  const known = new Map<string, GroupLevel>();
  return (left) => {
    const { respondents } = workshop;
    const entries = practicesIn(workshop.model).map((id) => {
      const vote = respondents[left] && voteOf(respondents[left], id);
      const key = `${id} ${vote}`;
      const level =
        known.get(key) ?? groupLevel({ ...workshop, respondents: respondents.toSpliced(left, 1) }, id);
      known.set(key, level);
      return [id, level];
    });
    return Object.fromEntries(entries) as Record<PracticeId, GroupLevel>;
  };
}

/**
 * The smallest and the largest whole index, declared, that leaving one respondent out gives: integers, 0–100. Of
 * votes and decisions alone: hands are nobody's in particular. Null below three respondents, or when the whole is not
 * scored without any of them.
 */
export function jackknife({ room, ...workshop }: Workshop): readonly [low: number, high: number] | null {
  const { respondents } = workshop;
  if (respondents.length < JACKKNIFE_FROM) return null;
  const levelsWithout = levelsWithoutOne(workshop);
  // Of thousands most leave the same levels behind, which score the same.
  const scored = new Map<string, number | undefined>();
  const indices = respondents.flatMap((_, left) => {
    const levels = levelsWithout(left);
    const key = Object.values(levels).join();
    if (!scored.has(key))
      scored.set(key, wholeIndex(readAnswers(assessmentOf(workshop, levels)), 'declared'));
    return scored.get(key) ?? [];
  });
  return indices.length === 0 ? null : [Math.min(...indices), Math.max(...indices)];
}
