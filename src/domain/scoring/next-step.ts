import type { Level, ProofKind } from '../model/answer.ts';
import { type OwnerRole, practiceOf, type Step } from '../model/model.ts';
import type { Gap } from './gaps.ts';

/** Weeks to name a proof that the organisation can already produce. Our convention, for a step of effort S. */
export const WEEKS_TO_PROVE = 4;

/** The next level to climb to, with what the model knows of the step. */
export interface Climb extends Step {
  readonly kind: 'climb';
  readonly from: Exclude<Level, 4>;
}
/** Nothing to climb, but the level stands on more than its proof carries: name what is missing. */
export interface Prove {
  readonly kind: 'prove';
  /** What the level declared still lacks. */
  readonly proof: 'indicator' | 'customer';
  readonly effort: 'S';
  readonly owner: OwnerRole;
  readonly weeks: number;
}
/** At the target, and proven as far as it is declared. */
export interface Hold {
  readonly kind: 'hold';
}
export type NextStep = Climb | Prove | Hold;

/** What to do next on a rated practice with this proof: climb a level, else prove the level declared, else hold it. */
export function nextStepOf({ practice, level, gap, toProve }: Gap, named: ProofKind): NextStep {
  const { steps } = practiceOf(practice);
  if (gap > 0 && level < 4) {
    const from = level as Climb['from'];
    return { kind: 'climb', from, ...steps[from] };
  }
  if (!toProve) return { kind: 'hold' };
  const proof = named === 'none' ? 'indicator' : 'customer';
  const { owner } = steps[proof === 'indicator' ? 2 : 3];
  return { kind: 'prove', proof, effort: 'S', owner, weeks: WEEKS_TO_PROVE };
}

const DAYS_A_WEEK = 7;

/**
 * The ISO day so many weeks after an ISO day. Of a month it is the month: counted from its last day, so that nobody is
 * asked for more than the weeks allow.
 */
export function dueAfter(date: string, weeks: number): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  const from = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  const due = new Date(from);
  due.setUTCDate(due.getUTCDate() + weeks * DAYS_A_WEEK);
  return due.toISOString().slice(0, date.length);
}
