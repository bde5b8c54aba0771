import type { Level } from '../model/answer.ts';

function sorted(levels: readonly Level[]): Level[] {
  return [...levels].sort((first, second) => first - second);
}

/** Twice the median, an integer, 0–8; undefined of no level. Halved, it may end in .5: never rounded. */
export function doubledMedian(levels: readonly Level[]): number | undefined {
  const ranked = sorted(levels);
  const lower = ranked[(ranked.length - 1) >> 1];
  const upper = ranked[ranked.length >> 1];
  return lower === undefined || upper === undefined ? undefined : lower + upper;
}

/** The median, or the lower of the two middle levels: always a level somebody gave; undefined of no level. */
export function lowerMedian(levels: readonly Level[]): Level | undefined {
  return sorted(levels)[(levels.length - 1) >> 1];
}
