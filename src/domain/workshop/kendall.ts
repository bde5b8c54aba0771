import type { Level } from '../model/answer.ts';
import { chiSquaredTail } from '../statistics/chi-squared.ts';
import { askedIn, voteOf, type Workshop } from './workshop.ts';

export const RESPONDENTS_AT_LEAST = 3;
export const PRACTICES_AT_LEAST = 2;
/** With fewer respondents χ² is too rough to give a probability. */
export const P_VALUE_FROM = 4;

/** Do the respondents put the practices in the same order? The same order is not yet the same level. */
export interface Concordance {
  /** Kendall's W, 0–1, corrected for ties. */
  readonly w: number;
  readonly respondents: number;
  readonly practices: number;
  /** m(k − 1)W, with k − 1 degrees of freedom. */
  readonly chiSquared: number;
  /** Probability of such an agreement by chance; null below four respondents. */
  readonly pValue: number | null;
}

/** Twice the mid-rank of a level among a respondent's levels: an integer. */
function doubledRank(level: Level, levels: readonly Level[]): number {
  const lower = levels.filter((other) => other < level).length;
  const equal = levels.filter((other) => other === level).length;
  return 2 * lower + equal + 1;
}

/** Σ(t³ − t) over a respondent's ties: each level that is one of t equal ones adds t² − 1. */
function tiesOf(levels: readonly Level[]): number {
  return levels.reduce<number>(
    (sum, level) => sum + levels.filter((other) => other === level).length ** 2 - 1,
    0,
  );
}

/** Kendall's W of m rows, one a respondent, each of k levels; null when everyone's levels are all equal. */
export function kendallOf(rows: readonly (readonly Level[])[]): Concordance | null {
  const m = rows.length;
  const k = rows[0]?.length ?? 0;
  if (m < RESPONDENTS_AT_LEAST || k < PRACTICES_AT_LEAST) return null;
  const sums = new Array<number>(k).fill(0);
  for (const row of rows) {
    row.forEach((level, at) => {
      sums[at] = (sums[at] ?? 0) + doubledRank(level, row);
    });
  }
  const spread = sums.reduce((sum, doubled) => sum + (doubled - m * (k + 1)) ** 2, 0);
  const ties = rows.reduce((sum, row) => sum + tiesOf(row), 0);
  const widest = m * m * (k ** 3 - k) - m * ties;
  if (widest === 0) return null;
  const w = (3 * spread) / widest;
  const chiSquared = m * (k - 1) * w;
  const pValue = m >= P_VALUE_FROM ? chiSquaredTail(chiSquared, k - 1) : null;
  return { w, respondents: m, practices: k, chiSquared, pValue };
}

/** Kendall's W over the practices that every respondent rated; null with too few of either. */
export function kendallW(workshop: Workshop): Concordance | null {
  const asked = askedIn(workshop);
  const votes = workshop.respondents.map((respondent) => asked.map((id) => voteOf(respondent, id)));
  const isRatedByAll = asked.map((_, at) => votes.every((row) => typeof row[at] === 'number'));
  return kendallOf(
    votes.map((row) =>
      row.filter((vote, at): vote is Level => isRatedByAll[at] === true && typeof vote === 'number'),
    ),
  );
}
