import type { Level } from '../model/answer.ts';
import type { AxisId, PracticeId } from '../model/model.ts';
import { compareRatios } from '../statistics/exact.ts';
import { doubledMedian } from '../statistics/median.ts';
import { type AxisAnswers, levelsOf, type RatedPractice } from './axis-answers.ts';

/** From this declared level on, a practice is in place. */
export const IN_PLACE_FROM: Level = 2;

/** How many practices at most are named as holding the weakest axis back. */
export const HELD_BACK_BY_AT_MOST = 2;

/** The headline: how many practices, whatever the answers are worth. */
export interface Counts {
  readonly applicable: number;
  readonly rated: number;
  readonly inPlace: number;
  /** In place and with proof. */
  readonly proven: number;
  /** Don't know or unanswered. */
  readonly unknown: number;
}

function isInPlace(rated: RatedPractice): boolean {
  return rated.declared >= IN_PLACE_FROM;
}

/** The counts of one axis. */
export function countsOf(axis: AxisAnswers): Counts {
  const applicable = axis.practices - axis.notApplicable;
  const inPlace = axis.rated.filter(isInPlace);
  return {
    applicable,
    rated: axis.rated.length,
    inPlace: inPlace.length,
    proven: inPlace.filter(({ proof }) => proof !== 'none').length,
    unknown: applicable - axis.rated.length,
  };
}

/** The counts of all axes together. */
export function totalCounts(axes: readonly AxisAnswers[]): Counts {
  const total = { applicable: 0, rated: 0, inPlace: 0, proven: 0, unknown: 0 };
  for (const counts of axes.map(countsOf)) {
    total.applicable += counts.applicable;
    total.rated += counts.rated;
    total.inPlace += counts.inPlace;
    total.proven += counts.proven;
    total.unknown += counts.unknown;
  }
  return total;
}

function compareStanding(first: AxisAnswers, second: AxisAnswers): number {
  const share = (axis: AxisAnswers) => [axis.rated.filter(isInPlace).length, axis.rated.length] as const;
  const median = (axis: AxisAnswers) => doubledMedian(levelsOf(axis, 'declared')) ?? 0;
  return compareRatios(share(first), share(second)) || median(first) - median(second);
}

function weakestOf(axes: readonly AxisAnswers[]): AxisAnswers | undefined {
  return axes.filter(({ rated }) => rated.length > 0).sort(compareStanding)[0];
}

/**
 * The axis with the lowest share of rated practices in place, then the lower median, then the first in model
 * order; null when nothing is rated.
 */
export function weakestAxis(axes: readonly AxisAnswers[]): AxisId | null {
  return weakestOf(axes)?.id ?? null;
}

/** The lowest rated practices of the weakest axis that are not in place: two at most, lowest first. */
export function heldBackBy(axes: readonly AxisAnswers[]): PracticeId[] {
  return (weakestOf(axes)?.rated ?? [])
    .filter((rated) => !isInPlace(rated))
    .sort((first, second) => first.declared - second.declared)
    .slice(0, HELD_BACK_BY_AT_MOST)
    .map(({ practice }) => practice.id);
}
