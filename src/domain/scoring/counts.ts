import type { Level } from '../model/answer.ts';
import type { AxisId, PracticeId } from '../model/model.ts';
import { compareRatios, type Ratio, reaches } from '../statistics/exact.ts';
import { doubledMedian } from '../statistics/median.ts';
import { type AxisAnswers, levelsOf, type RatedPractice } from './axis-answers.ts';

/** From this declared level on, a practice is in place. */
export const IN_PLACE_FROM: Level = 2;

/** Below this share of its applicable practices rated, an axis is neither scored nor compared. */
export const RATED_AT_LEAST: Ratio = [3, 5];

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

/** Axes answered enough to be compared: the same share as for an axis to be scored. */
function comparable(axes: readonly AxisAnswers[]): AxisAnswers[] {
  return axes.filter(
    ({ rated, practices, notApplicable }) =>
      rated.length > 0 && reaches(rated.length, practices - notApplicable, RATED_AT_LEAST),
  );
}

/** The axes that stand lowest, in model order; none when fewer than two are answered enough. */
function lowestOf(axes: readonly AxisAnswers[]): AxisAnswers[] {
  const able = comparable(axes);
  const [lowest] = [...able].sort(compareStanding);
  if (lowest === undefined || able.length < 2) return [];
  return able.filter((axis) => compareStanding(axis, lowest) === 0);
}

/**
 * The axis with the lowest share of rated practices in place, then the lower median; null when fewer than two axes
 * are answered enough, or when two or more stand lowest together.
 */
export function weakestAxis(axes: readonly AxisAnswers[]): AxisId | null {
  const lowest = lowestOf(axes);
  return lowest.length === 1 ? (lowest[0]?.id ?? null) : null;
}

/** The axes that stand lowest together, in model order; empty when one does alone, or none. */
export function tiedAxes(axes: readonly AxisAnswers[]): AxisId[] {
  const lowest = lowestOf(axes);
  return lowest.length > 1 ? lowest.map(({ id }) => id) : [];
}

/** The lowest rated practices of the weakest axis that are not in place: two at most, lowest first. */
export function heldBackBy(axes: readonly AxisAnswers[]): PracticeId[] {
  const lowest = lowestOf(axes);
  return (lowest.length === 1 ? (lowest[0]?.rated ?? []) : [])
    .filter((rated) => !isInPlace(rated))
    .sort((first, second) => first.declared - second.declared)
    .slice(0, HELD_BACK_BY_AT_MOST)
    .map(({ practice }) => practice.id);
}
