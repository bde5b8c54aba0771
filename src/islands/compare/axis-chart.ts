import type { AxisPoint } from '../../domain/comparing/over-time.ts';

/** The drawing of an axis from date to date. In units of the drawing. */
export const CHART = { width: 320, height: 170, left: 34, right: 296, top: 14, bottom: 140 } as const;

/** A point that has a figure, in its place. */
export interface CoursePoint {
  readonly x: number;
  readonly y: number;
  readonly index: number;
  readonly date: string;
}

const DAY = 86_400_000;

/** A day, or the middle of a month, as days since 1970. */
function dayOf(iso: string): number {
  const [year = 1970, month = 1, day = 15] = iso.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** Where an index of 0 to 100 stands. */
export function heightOf(index: number): number {
  return CHART.bottom - (index / 100) * (CHART.bottom - CHART.top);
}

/** From the first to the last of these dates, in days. */
export function spanOf(dates: readonly string[]): readonly [number, number] {
  const days = dates.map(dayOf);
  return [Math.min(...days), Math.max(...days)];
}

/** The points in their places between the ends of a span; those without a figure part the line. */
export function runsOf(points: readonly AxisPoint[], [from, to]: readonly [number, number]): CoursePoint[][] {
  const runs: CoursePoint[][] = [[]];
  for (const { index, unit } of points) {
    const { date } = unit.assessment;
    if (index === null) runs.push([]);
    else {
      const share = to === from ? 0 : (dayOf(date) - from) / (to - from);
      const x = CHART.left + share * (CHART.right - CHART.left);
      runs.at(-1)?.push({ x, y: heightOf(index), index, date });
    }
  }
  return runs.filter((run) => run.length > 0);
}
