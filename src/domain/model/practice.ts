/** Raised when a practice is added, removed or changes meaning. Rewording an anchor does not raise it. */
export const MODEL_VERSION = 2;

/** The three axes, in model order. Ids are in links and addresses: never renamed. */
export const AXIS_IDS = ['interaction', 'process', 'relation'] as const;
export type AxisId = (typeof AXIS_IDS)[number];

/**
 * The practices of every model there was, in model order; `practicesIn` says which a model has. Ids are in links and
 * addresses: never renamed, never taken away.
 */
export const PRACTICE_IDS = [
  'channel-choice',
  'time-choice',
  'self-service',
  'place-choice',
  'privacy-choice',
  'guidance',
  'customer-routines',
  'first-contact-resolution',
  'omnichannel-continuity',
  'customer-education',
  'partner-journeys',
  'stated-preferences',
  'positive-surprise',
  'easy-feedback',
  'lifetime-value',
  'listening-by-value',
  'closed-loop',
] as const;
export type PracticeId = (typeof PRACTICE_IDS)[number];

/** S: within a team, no budget line. M: several teams, about a quarter. L: systems or contracts change. */
export const EFFORTS = ['S', 'M', 'L'] as const;
export type Effort = (typeof EFFORTS)[number];

/** Who carries a step: six roles that every organisation can map to a person. */
export const OWNER_ROLES = [
  'executive-sponsor',
  'customer-experience',
  'customer-service',
  'marketing',
  'digital-and-data',
  'operations',
] as const;
export type OwnerRole = (typeof OWNER_ROLES)[number];

/**
 * Where a practice comes from: one of the nine of IntoTheMinds, the same confirmed as a heuristic of
 * Frank et al. (2020), a heuristic of Frank et al. that the article leaves out, the Dictanova article,
 * another action of the IntoTheMinds article, or both articles.
 */
export const ORIGINS = [
  'intotheminds',
  'intotheminds-frank',
  'frank',
  'dictanova',
  'intotheminds-other',
  'both-articles',
] as const;
export type Origin = (typeof ORIGINS)[number];

/** The step from one level to the next: what it costs, who carries it, how many weeks. */
export interface Step {
  readonly effort: Effort;
  readonly owner: OwnerRole;
  readonly weeks: number;
}

/** What is known of a practice in no language. `steps[n]` leads from level n to n + 1. */
export interface Practice {
  readonly id: PracticeId;
  readonly axis: AxisId;
  readonly origin: Origin;
  readonly steps: readonly [Step, Step, Step, Step];
}
