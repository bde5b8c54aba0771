import { countOfPercent, preciseSum } from '../concentration.ts';
import { surelyBest } from '../ranking.ts';
import { shareOf } from './money.ts';

/** The share of the customers, in percent, who count as the best so far. */
const BEST_PERCENT = 10;
/** Below this probability of still being active a customer has probably left. */
const PROBABLY_LEFT_BELOW = 0.5;

/** Value at risk: those who brought most so far, and of them those who have probably left. */
export interface AtRisk {
  /** The best so far; equals of whom only some would be are left out. */
  readonly best: number;
  readonly customers: number;
  /** What they brought so far, and its share of all that came. */
  readonly past: number;
  readonly pastShare: number | null;
  /** What is still expected of them. */
  readonly expected: number;
}

/** Marks them, 1 or 0 each. `past`: what each customer brought; `active`: the probability that he is still active. */
function markAtRisk(past: Float64Array, active: Float64Array): Uint8Array {
  return surelyBest(past, BEST_PERCENT).map((isBest, at) =>
    isBest === 1 && (active[at] as number) < PROBABLY_LEFT_BELOW ? 1 : 0,
  );
}

/** Sums them up; null where there are too few customers for anyone to be among the best. */
export function sumAtRisk(past: Float64Array, active: Float64Array, values: Float64Array): AtRisk | null {
  if (countOfPercent(BEST_PERCENT, past.length) === 0) return null;
  const marked = markAtRisk(past, active);
  const isMarked = (_: number, at: number) => marked[at] === 1;
  const sum = preciseSum(past.filter(isMarked));
  return {
    best: surelyBest(past, BEST_PERCENT).reduce((count, isBest) => count + isBest, 0),
    customers: marked.reduce((count, one) => count + one, 0),
    past: sum,
    pastShare: shareOf(sum, preciseSum(past)),
    expected: preciseSum(values.filter(isMarked)),
  };
}
