import type { Level } from '../model/answer.ts';
import type { PracticeId } from '../model/model.ts';
import { indexOf, type Ratio, reaches } from '../statistics/exact.ts';
import { doubledMedian } from '../statistics/median.ts';
import { type AxisAnswers, levelsOf, type Reading } from './axis-answers.ts';
import { type Counts, countsOf, RATED_AT_LEAST } from './counts.ts';

/** Above this share of practices that do not apply, what is left is no longer the axis. */
export const NOT_APPLICABLE_AT_MOST: Ratio = [1, 3];
/** The share of the rated practices that must have reached a stage. */
export const STAGE_SHARE: Ratio = [3, 4];

export type WhyNotScored = 'too-many-not-applicable' | 'not-enough-answers';

/** Lowest and highest index the unknown answers leave open, integers, 0–100. */
export type Bounds = readonly [low: number, high: number];

export interface ScoredAxis {
  readonly scored: true;
  readonly counts: Counts;
  /** May end in .5, shown as "2–3". */
  readonly median: number;
  readonly minimum: Level;
  /** Unrounded, 0–4. */
  readonly mean: number;
  readonly stage: Level;
  /** Integer, 0–100: for following one organisation over time only. */
  readonly index: number;
  readonly bounds: Bounds;
}
export interface UnscoredAxis {
  readonly scored: false;
  readonly why: WhyNotScored;
  readonly counts: Counts;
}
export type AxisResult = ScoredAxis | UnscoredAxis;

/** Why an axis with this many rated practices is not scored; undefined when it is. */
export function whyNotScored(axis: AxisAnswers, rated = axis.rated.length): WhyNotScored | undefined {
  const [part, whole] = NOT_APPLICABLE_AT_MOST;
  if (axis.notApplicable * whole > axis.practices * part) return 'too-many-not-applicable';
  const areEnough = reaches(rated, axis.practices - axis.notApplicable, RATED_AT_LEAST);
  if (rated === 0 || !areEnough) return 'not-enough-answers';
  return undefined;
}

/**
 * The largest level L that at least three rated practices in four have reached, none standing below L − 1:
 * one failed practice is never hidden by the others. 0 of no level.
 */
export function stageOf(levels: readonly Level[]): Level {
  const minimum = Math.min(...levels);
  for (const stage of [4, 3, 2, 1] as const) {
    if (minimum < stage - 1) continue;
    let reached = 0;
    for (const level of levels) if (level >= stage) reached += 1;
    if (reaches(reached, levels.length, STAGE_SHARE)) return stage;
  }
  return 0;
}

/** The mean level of an axis and the lowest and highest it could be once the unknown is known, unrounded. */
export function meansOf(axis: AxisAnswers, reading: Reading): Record<'mean' | 'low' | 'high', Ratio> {
  let sum = 0;
  for (const rated of axis.rated) sum += rated[reading];
  const applicable = axis.practices - axis.notApplicable;
  const unknown = applicable - axis.rated.length;
  return {
    mean: [sum, axis.rated.length],
    low: [sum, applicable],
    high: [sum + 4 * unknown, applicable],
  };
}

/** The result of one axis, or why it has none. */
export function scoreAxis(axis: AxisAnswers, reading: Reading): AxisResult {
  const counts = countsOf(axis);
  const why = whyNotScored(axis);
  if (why) return { scored: false, why, counts };
  const levels = levelsOf(axis, reading);
  const { mean, low, high } = meansOf(axis, reading);
  return {
    scored: true,
    counts,
    median: (doubledMedian(levels) ?? 0) / 2,
    minimum: Math.min(...levels) as Level,
    mean: mean[0] / mean[1],
    stage: stageOf(levels),
    index: indexOf(mean),
    bounds: [indexOf(low), indexOf(high)],
  };
}

/** What an axis lacks for its next stage. */
export interface NextStage {
  readonly stage: Level;
  /** Rated practices that stand too low for it and must rise to `stage` − 1 at least. */
  readonly tooLow: readonly PracticeId[];
  /** Rated practices that have not reached it. */
  readonly below: readonly PracticeId[];
  /** How many of `below` must reach it. */
  readonly toRaise: number;
}

/** What is missing for the next stage of an axis; undefined when it is at the last one or not scored. */
export function nextStage(axis: AxisAnswers, reading: Reading): NextStage | undefined {
  const current = stageOf(levelsOf(axis, reading));
  if (whyNotScored(axis) || current === 4) return undefined;
  const stage = (current + 1) as Level;
  const ratedBelow = (level: number) =>
    axis.rated.filter((rated) => rated[reading] < level).map(({ practice }) => practice.id);
  const below = ratedBelow(stage);
  const [part, whole] = STAGE_SHARE;
  const mayStayBelow = Math.floor((axis.rated.length * (whole - part)) / whole);
  return { stage, tooLow: ratedBelow(stage - 1), below, toRaise: Math.max(0, below.length - mayStayBelow) };
}
