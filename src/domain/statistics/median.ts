import { LEVELS, type Level } from '../model/answer.ts';

/** How many stand at each level, 0 to 4. */
export function countsOf(levels: readonly Level[]): number[] {
  const counts = LEVELS.map(() => 0);
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

/** The level at a place of all that were counted, in their order; undefined past the last. */
function levelAt(counts: readonly number[], place: number): Level | undefined {
  let passed = 0;
  return LEVELS.find((level) => {
    passed += counts[level] ?? 0;
    return passed > place;
  });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, some) => all + some, 0);
}

/** Twice the median of as many of each level, an integer, 0–8; undefined of none. Halved, it may end in .5: never rounded. */
export function doubledMedianOf(counts: readonly number[]): number | undefined {
  const n = sum(counts);
  const lower = levelAt(counts, (n - 1) >> 1);
  const upper = levelAt(counts, n >> 1);
  return n === 0 || lower === undefined || upper === undefined ? undefined : lower + upper;
}

/** Twice the median, an integer, 0–8; undefined of no level. */
export function doubledMedian(levels: readonly Level[]): number | undefined {
  return doubledMedianOf(countsOf(levels));
}

/** The median, or the lower of the two middle levels: always a level somebody gave; undefined of no level. */
export function lowerMedian(levels: readonly Level[]): Level | undefined {
  return levels.length === 0 ? undefined : levelAt(countsOf(levels), (levels.length - 1) >> 1);
}
