import type { Holdout } from './holdout.ts';

/** Who did better on the part held out: the model chosen, or the rule without a model. */
export type Better = 'model' | 'plain';

/** By what was expected: `order` is that of the customers, where the rule is that who bought recently stays. */
export interface HoldoutVerdict {
  readonly purchases: Better;
  /** Null without amounts. */
  readonly revenue: Better | null;
  /** Null where there was no order to find. */
  readonly order: Better | null;
  /** What to go by for totals: the plain rule where it was nearer, in purchases and in what amounts there are. */
  readonly proposed: Better;
}

/** The plain rule is nearer only by more than this share of what came: less is no difference. */
export const NEARER_BY = 0.01;

function nearer(model: number, plain: number, actual: number): Better {
  const gained = Math.abs(model - actual) - Math.abs(plain - actual);
  return gained > NEARER_BY * Math.abs(actual) ? 'plain' : 'model';
}

/** Holds the model chosen against the last period repeated and against who bought recently. */
export function judgeHoldout({ chosen, repeated, recent, actual }: Holdout): HoldoutVerdict {
  const purchases = nearer(chosen.purchases, repeated.purchases, actual.purchases);
  const revenue =
    chosen.revenue === null || repeated.revenue === null || actual.revenue === null
      ? null
      : nearer(chosen.revenue, repeated.revenue, actual.revenue);
  const [byModel, byRule] = [chosen.rankCorrelation, recent.rankCorrelation];
  return {
    purchases,
    revenue,
    order: byModel === null || byRule === null ? null : byRule > byModel ? 'plain' : 'model',
    proposed: purchases === 'plain' && revenue !== 'model' ? 'plain' : 'model',
  };
}

/** A forecast further off than this share of what came is warned of. */
export const ERROR_AT_MOST = 0.2;

/** Whether a forecast is too far from what came to go by. */
export function isOff(expected: number, actual: number): boolean {
  return Math.abs(expected - actual) > ERROR_AT_MOST * Math.abs(actual);
}

/** Whether a forecast of purchases, and of what they bring, came near enough to what was held out. */
export function hasHeld({ chosen, actual }: Holdout): boolean {
  const hasRevenue = chosen.revenue !== null && actual.revenue !== null;
  const isRevenueOff = hasRevenue && isOff(chosen.revenue ?? 0, actual.revenue ?? 0);
  return !isOff(chosen.purchases, actual.purchases) && !isRevenueOff;
}
