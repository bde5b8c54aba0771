import type { Phase } from '../facilitating/phase.ts';

/** The lengths of session that are planned, in minutes. */
export const PLAN_LENGTHS = [60, 90, 120] as const;
export type PlanLength = (typeof PLAN_LENGTHS)[number];

export const PLAN_STEPS = ['welcome', 'answer', 'overview', 'discuss', 'actions', 'send'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** The phase of the page each step of the session happens in. */
export const PHASE_OF: Record<PlanStep, Phase> = {
  welcome: 'prepare',
  answer: 'collect',
  overview: 'reveal',
  discuss: 'reveal',
  actions: 'close',
  send: 'report',
};

/** Minutes of each step; they add up to the length. */
export const PLANS: Record<PlanLength, Record<PlanStep, number>> = {
  60: { welcome: 5, answer: 10, overview: 5, discuss: 24, actions: 12, send: 4 },
  90: { welcome: 5, answer: 12, overview: 8, discuss: 42, actions: 18, send: 5 },
  120: { welcome: 10, answer: 12, overview: 8, discuss: 60, actions: 24, send: 6 },
};

/** Minutes from the beginning of a session to the end of a step of it. */
export function minutesToTheEndOf(last: PlanStep, length: PlanLength): number {
  const steps = PLAN_STEPS.slice(0, PLAN_STEPS.indexOf(last) + 1);
  return steps.reduce((sum, step) => sum + PLANS[length][step], 0);
}

/** The planned length a timer runs for; undefined when none runs, or one of another length. */
export function lengthOf(timer: { readonly length: number } | null): PlanLength | undefined {
  return PLAN_LENGTHS.find((length) => length === timer?.length);
}

/** Where a session stands after some minutes. */
export interface SessionStanding {
  readonly step: PlanStep;
  /** Undefined during the last step. */
  readonly next: PlanStep | undefined;
  /** Minutes left of the step, and of the session; negative once the session is over its time. */
  readonly left: number;
  readonly inAll: number;
}

/** The step a session should be at once `minutes` have gone. */
export function standingAfter(minutes: number, length: PlanLength): SessionStanding {
  let end = 0;
  for (const [place, step] of PLAN_STEPS.entries()) {
    end += PLANS[length][step];
    const next = PLAN_STEPS[place + 1];
    if (minutes < end || !next) return { step, next, left: end - minutes, inAll: length - minutes };
  }
  throw new Error('A plan has steps');
}
