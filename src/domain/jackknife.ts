import { readAnswers } from './axis-answers.ts';
import { groupLevels } from './group-level.ts';
import { wholeIndex } from './whole-result.ts';
import { assessmentOf, type Workshop } from './workshop.ts';

/** With fewer respondents, leaving one out leaves no group. */
export const JACKKNIFE_FROM = 3;

/**
 * The smallest and the largest whole index, declared, that leaving one respondent out gives: integers, 0–100.
 * Null below three respondents, or when the whole is not scored without any of them.
 */
export function jackknife(workshop: Workshop): readonly [low: number, high: number] | null {
  const { respondents } = workshop;
  if (respondents.length < JACKKNIFE_FROM) return null;
  const indices = respondents.flatMap((_, left) => {
    const others = { ...workshop, respondents: respondents.toSpliced(left, 1) };
    return wholeIndex(readAnswers(assessmentOf(others, groupLevels(others)).answers), 'declared') ?? [];
  });
  return indices.length === 0 ? null : [Math.min(...indices), Math.max(...indices)];
}
