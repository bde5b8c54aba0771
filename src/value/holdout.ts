import type { HeldOut } from './held-out.ts';
import type { Histories } from './histories.ts';
import type { ModelName } from './model-name.ts';
import type { ContractFit } from './models/contract.ts';
import type { PurchaseFit } from './models/purchase-fit.ts';
import { keepRecentRates, repeatLastPeriod } from './plain-rule.ts';
import { orderOf, type RankOrder, rankCorrelation, topTenthCaught } from './rank-order.ts';
import type { TrackedWeek } from './tracking.ts';
import type { Transactions } from './transactions.ts';

/** Customers who bought as often in the first part, and what they bought on average in the part held out. */
export interface FrequencyCheck {
  readonly frequency: number;
  /** The last entry also holds all higher frequencies. */
  readonly orMore: boolean;
  readonly customers: number;
  readonly expected: number;
  readonly actual: number;
}

/** How a forecast of the part held out fared, customer by customer. */
export interface TrialScore {
  /** Purchase days expected in all. */
  readonly purchases: number;
  /** Expected in all; null where no amounts could be expected. */
  readonly revenue: number | null;
  /** Mean over customers of how far it was off, in purchase days. */
  readonly meanAbsoluteError: number;
  /** Spearman's, of expected and actual purchases, equals sharing a place; null when either had no order. */
  readonly rankCorrelation: number | null;
  /** What the tenth it put first bought, as a share of what the tenth that bought most did; null when nothing was bought. */
  readonly topTenth: number | null;
}

/** A model on trial: how it fared, and how likely what came was by it. */
export interface Trial extends TrialScore {
  readonly name: ModelName;
  /** To the first part. */
  readonly fit: PurchaseFit | ContractFit;
  /** Of the purchases held out, given those before; null for contracts, which look at renewals. */
  readonly logLikelihood: number | null;
}

/** A forecast from the first part of the observation, held against the rest. */
export interface Holdout {
  /** Last day of the first part. */
  readonly calibrationEnd: number;
  /** The part held out is a year, and another was seen before it. */
  readonly isYear: boolean;
  /** Customers who bought in the first part: only they are followed. */
  readonly customers: number;
  /** What came of them in the part held out; revenue is null without amounts. */
  readonly actual: { readonly purchases: number; readonly revenue: number | null };
  /** The model chosen. */
  readonly chosen: Trial;
  /** All the models that were tried, the chosen one among them. */
  readonly trials: readonly Trial[];
  /** The last period repeated. */
  readonly repeated: TrialScore;
  /** Who bought recently goes on as before. */
  readonly recent: TrialScore;
  readonly byFrequency: readonly FrequencyCheck[];
  readonly tracking: readonly TrackedWeek[];
}

const FREQUENCY_SHOWN_AT_MOST = 7;

/** The customers followed, and what they bought in the part held out. */
export interface FollowedCustomers {
  /** Their places in the histories of the first part. */
  readonly at: Int32Array;
  readonly bought: Float64Array;
  readonly order: RankOrder;
}

/** Picks the customers who had bought in the first part, `early`. */
export function followedIn(
  { purchaseDays }: Histories,
  { customers, purchases }: HeldOut,
): FollowedCustomers {
  const at = new Int32Array(customers);
  const bought = new Float64Array(customers);
  let size = 0;
  for (let place = 0; place < purchaseDays.length; place += 1) {
    if (purchaseDays[place] === 0) continue;
    at[size] = place;
    bought[size] = purchases[place] as number;
    size += 1;
  }
  return { at, bought, order: orderOf(bought) };
}

/** Scores what was expected of each customer of the first part against what came. */
export function scoreForecast(
  { at, bought, order }: FollowedCustomers,
  expected: Float64Array,
  revenue: number | null,
): TrialScore {
  const foreseen = new Float64Array(at.length);
  let [purchases, off] = [0, 0];
  for (let place = 0; place < at.length; place += 1) {
    const one = expected[at[place] as number] as number;
    foreseen[place] = one;
    purchases += one;
    off += Math.abs(one - (bought[place] as number));
  }
  const own = orderOf(foreseen);
  return {
    purchases,
    revenue,
    meanAbsoluteError: off / foreseen.length,
    rankCorrelation: rankCorrelation(own, order),
    topTenth: topTenthCaught(own, order, bought),
  };
}

/** How the rules without a model fared; `hasAmounts`: whether the file has any. */
export function scorePlainRules(
  transactions: Transactions,
  early: Histories,
  days: number,
  followed: FollowedCustomers,
  hasAmounts: boolean,
): { readonly repeated: TrialScore; readonly recent: TrialScore } {
  const { purchases, revenue } = repeatLastPeriod(transactions, early, days);
  const brought = followed.at.reduce((sum, place) => sum + (revenue[place] as number), 0);
  return {
    repeated: scoreForecast(followed, purchases, hasAmounts ? brought : null),
    recent: scoreForecast(followed, keepRecentRates(early, days), null),
  };
}

/** Purchases held out, expected and actual, by how often customers had come back in the first part. */
export function checkByFrequency(
  { purchaseDays }: Histories,
  { purchases }: HeldOut,
  expected: Float64Array,
): readonly FrequencyCheck[] {
  const checks = Array.from({ length: FREQUENCY_SHOWN_AT_MOST + 1 }, (_, frequency) => ({
    frequency,
    orMore: frequency === FREQUENCY_SHOWN_AT_MOST,
    customers: 0,
    expected: 0,
    actual: 0,
  }));
  for (let at = 0; at < purchaseDays.length; at += 1) {
    const days = purchaseDays[at] as number;
    const check = days > 0 ? checks[Math.min(days - 1, FREQUENCY_SHOWN_AT_MOST)] : undefined;
    if (!check) continue;
    check.customers += 1;
    check.expected += expected[at] as number;
    check.actual += purchases[at] as number;
  }
  return checks
    .filter(({ customers }) => customers > 0)
    .map((check) => ({
      ...check,
      expected: check.expected / check.customers,
      actual: check.actual / check.customers,
    }));
}
