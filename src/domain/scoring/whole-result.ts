import type { Level } from '../model/answer.ts';
import type { AxisId, PracticeId } from '../model/model.ts';
import { indexOf, meanOf } from '../statistics/exact.ts';
import { type AxisAnswers, levelsOf, type Reading } from './axis-answers.ts';
import {
  type AxisResult,
  type Bounds,
  meansOf,
  type ScoredAxis,
  scoreAxis,
  stageOf,
  whyNotScored,
} from './axis-result.ts';

type AxisResults = Readonly<Record<AxisId, AxisResult>>;

/** The whole, when the three axes are scored. */
export interface ScoredWhole {
  readonly axes: AxisResults;
  /** The lowest axis stage. Never said of the whole company on screen. */
  readonly stage: Level;
  /** Integer, 0–100; each axis counts the same, whatever its number of practices. */
  readonly index: number;
  readonly bounds: Bounds;
  /** Rated practices that change the stage when left out alone, in model order. */
  readonly unstable: readonly PracticeId[];
}

/** Axes only: at least one is not scored. The other keys are absent, not null. */
export interface UnscoredWhole {
  readonly axes: AxisResults;
  readonly stage?: undefined;
}
export type Result = ScoredWhole | UnscoredWhole;

/** The index of the whole, integer, 0–100; undefined unless every axis is scored. */
export function wholeIndex(axes: readonly AxisAnswers[], reading: Reading): number | undefined {
  if (axes.some((axis) => whyNotScored(axis))) return undefined;
  return indexOf(meanOf(axes.map((axis) => meansOf(axis, reading).mean)));
}

/** The stage an axis keeps without one of its practices; an axis that is no longer scored keeps its own. */
function stageWithout(left: number, axis: AxisAnswers, levels: readonly Level[], stage: Level): Level {
  if (whyNotScored(axis, levels.length - 1)) return stage;
  return stageOf(levels.filter((_, position) => position !== left));
}

function findUnstable(
  axes: readonly AxisAnswers[],
  reading: Reading,
  stages: readonly Level[],
): PracticeId[] {
  const whole = Math.min(...stages);
  return axes.flatMap((axis, at) => {
    const levels = levelsOf(axis, reading);
    const others = Math.min(...stages.filter((_, position) => position !== at));
    const own = stages[at] ?? 0;
    return axis.rated
      .filter((_, left) => Math.min(others, stageWithout(left, axis, levels, own)) !== whole)
      .map(({ practice }) => practice.id);
  });
}

/** Scores every axis, and the whole when all of them are scored. */
export function scoreWhole(axes: readonly AxisAnswers[], reading: Reading): Result {
  const entries = axes.map((axis) => [axis.id, scoreAxis(axis, reading)] as const);
  const results = Object.fromEntries(entries) as Record<AxisId, AxisResult>;
  const scored = entries.map(([, result]) => result).filter((result): result is ScoredAxis => result.scored);
  if (scored.length < axes.length) return { axes: results };
  const stages = scored.map(({ stage }) => stage);
  const means = axes.map((axis) => meansOf(axis, reading));
  return {
    axes: results,
    stage: Math.min(...stages) as Level,
    index: indexOf(meanOf(means.map(({ mean }) => mean))),
    bounds: [indexOf(meanOf(means.map(({ low }) => low))), indexOf(meanOf(means.map(({ high }) => high)))],
    unstable: findUnstable(axes, reading, stages),
  };
}
