import { type AxisId, axesOf } from '../model/model.ts';
import { answersOn } from '../scoring/axis-answers.ts';
import { scoreAxis } from '../scoring/axis-result.ts';
import { type Counts, totalCounts } from '../scoring/counts.ts';
import { practicesOfAll } from './matrix.ts';
import { linesOf, scopesOf } from './scopes.ts';
import type { Unit } from './unit.ts';

/** An axis at a date. */
export interface AxisPoint {
  readonly unit: Unit;
  readonly counts: Counts;
  /** Integer, 0–100, of the declared levels; null where the axis is not scored. */
  readonly index: number | null;
}

/** One scope, or one group of it, from date to date: the earliest first. */
export interface AxisLine {
  readonly group: string | undefined;
  readonly points: readonly AxisPoint[];
}

/** What became of one axis of a scope. */
export interface AxisCourse {
  readonly axis: AxisId;
  readonly lines: readonly AxisLine[];
}

/** A scope seen at two dates or more, axis by axis, over the practices that compare between all its models. */
export interface ScopeCourse {
  readonly units: readonly Unit[];
  readonly axes: readonly AxisCourse[];
}

const datesOf = (units: readonly Unit[]) => new Set(units.map(({ assessment }) => assessment.date)).size;

function courseOf(units: readonly Unit[]): ScopeCourse {
  const axes = axesOf(practicesOfAll(units.map(({ assessment }) => assessment.model)));
  const lines = linesOf(units).filter((line) => datesOf(line) > 1);
  return {
    units: lines.flat(),
    axes: axes.map((axis) => ({
      axis: axis.id,
      lines: lines.map((line) => ({
        group: line[0]?.group,
        points: line.map((unit) => {
          const given = answersOn([axis], unit.assessment.answers);
          const [index = null] = given.flatMap((answers) => {
            const result = scoreAxis(answers, 'declared');
            return result.scored ? [result.index] : [];
          });
          return { unit, counts: totalCounts(given), index };
        }),
      })),
    })),
  };
}

/** The scopes seen at several dates, in the order in which they came. The index follows one scope, never two. */
export function coursesOf(units: readonly Unit[]): ScopeCourse[] {
  return scopesOf(units)
    .filter((scope) => linesOf(scope).some((line) => datesOf(line) > 1))
    .map(courseOf);
}
