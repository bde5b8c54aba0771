import { chooseByLikelihood, chooseContract, type ModelChoice } from './choice.ts';
import { studyContracts } from './contract-forecast.ts';
import { followContracts } from './contract-spells.ts';
import { type CustomerKinds, kindsOf } from './customer-kinds.ts';
import type { EarlyFits } from './fit-all.ts';
import {
  type Contracts,
  foresee,
  isContracts,
  modelledAmounts,
  type PurchaseBasis,
} from './forecast-basis.ts';
import { followHeldOut, type HeldOut } from './held-out.ts';
import type { Histories } from './histories.ts';
import {
  checkByFrequency,
  type FollowedCustomers,
  followedIn,
  type Holdout,
  scoreForecast,
  scorePlainRules,
  type Trial,
  type TrialScore,
} from './holdout.ts';
import { ownAmounts } from './lifetime-value.ts';
import type { ModelName } from './model-name.ts';
import { behaviourOf } from './models/behaviour.ts';
import { logLikelihoodOf } from './models/purchase-likelihood.ts';
import { fitsIn, type PurchaseFits } from './purchase-fits.ts';
import { purchasesWithin } from './purchase-forecast.ts';
import { DAYS_A_WEEK, groupPurchases } from './purchase-groups.ts';
import { measureRegularity } from './regularity.ts';
import { trackWeeks, weekEnds } from './tracking.ts';
import type { Transactions } from './transactions.ts';
import { hasTwoYears } from './two-years.ts';

/** What models were fitted to. */
export interface Tried {
  readonly transactions: Transactions;
  readonly histories: Histories;
  readonly hasAmounts: boolean;
  readonly fits: PurchaseFits;
  /** Where the file holds contracts. */
  readonly contracts: Contracts | null;
}

/** A model on trial: by what it foresees, and what that comes to. */
interface Candidate {
  readonly basis: PurchaseBasis;
  readonly expected: Float64Array;
  readonly trial: Trial;
}

/** An observation in two: what a forecast is made from, who is followed through the rest, and how plain rules fared. */
export interface Halves {
  readonly early: Histories;
  readonly kinds: CustomerKinds;
  readonly heldOut: HeldOut;
  readonly followed: FollowedCustomers;
  readonly plain: { readonly repeated: TrialScore; readonly recent: TrialScore };
}

/** All of a trial that asks for no model; `early`: the first part of the observation. */
export function halve(
  transactions: Transactions,
  histories: Histories,
  early: Histories,
  hasAmounts: boolean,
): Halves {
  const heldOut = followHeldOut(transactions, histories, early);
  const followed = followedIn(early, heldOut);
  const kinds = kindsOf(groupPurchases(early));
  const plain = scorePlainRules(transactions, early, heldOut.days, followed, hasAmounts);
  return { early, kinds, heldOut, followed, plain };
}

/** Contracts, seen up to the end of the first part only. */
function earlyContracts({ transactions, contracts }: Tried, early: Histories): Contracts | null {
  if (contracts === null) return null;
  const spells = followContracts(transactions, early.endDay, contracts.spells.period);
  return { spells, study: studyContracts(spells, early.endDay) };
}

/** Tries every model on what was held out, from its fit to the first part. */
function tryAll(
  tried: Tried,
  { early, kinds, heldOut, followed }: Halves,
  { fits: earlyFits, gammaGamma }: EarlyFits,
): readonly Candidate[] {
  const { transactions, histories, hasAmounts } = tried;
  const logGapsOfAll = tried.fits.mbgcnbd
    ? measureRegularity(transactions, histories.endDay, early.endDay).logGaps
    : 0;
  const fits = fitsIn(earlyFits);
  const contracts = earlyContracts(tried, early);
  const ofModel = hasAmounts ? modelledAmounts(early, gammaGamma) : null;
  const horizon = Float64Array.of(heldOut.days / DAYS_A_WEEK);
  const candidate = (basis: PurchaseBasis, name: ModelName, logLikelihood: number | null): Candidate => {
    const expected = purchasesWithin(foresee(basis, early, horizon, kinds), 1);
    const own = isContracts(basis) && hasAmounts ? ownAmounts(early) : null;
    const amount = own ?? ofModel;
    const revenue = amount ? expected.reduce((sum, one, at) => sum + one * (amount[at] as number), 0) : null;
    return {
      basis,
      expected,
      trial: {
        name,
        fit: isContracts(basis) ? basis.study.fit : basis,
        logLikelihood,
        ...scoreForecast(followed, expected, revenue),
      },
    };
  };
  return [
    ...fits.map((fit) =>
      candidate(fit, fit.name, logLikelihoodOf(fit, heldOut.groups, logGapsOfAll) - fit.logLikelihood),
    ),
    ...(contracts ? [candidate(contracts, 'contract', null)] : []),
  ];
}

/** The model chosen, and how it and the others fared on what came after the first part of the observation. */
export function chooseModel(
  tried: Tried,
  halves: Halves,
  earlyFits: EarlyFits,
): { readonly choice: ModelChoice; readonly holdout: Holdout } {
  const { transactions, histories, hasAmounts, fits, contracts } = tried;
  const { early, kinds, heldOut, plain } = halves;
  const candidates = tryAll(tried, halves, earlyFits);
  const trials = candidates.map(({ trial }) => trial);
  const came = heldOut.purchases.reduce((sum, count) => sum + count, 0);
  const byLikelihood = chooseByLikelihood(fitsIn(fits), trials);
  const choice = contracts ? chooseContract(byLikelihood, trials, came) : byLikelihood;
  const chosen = candidates.find(({ trial }) => trial.name === choice.name);
  if (chosen === undefined) throw new RangeError('The model chosen was tried.');
  const { basis } = chosen;
  const weekly = foresee(basis, early, weekEnds(heldOut.days), kinds);
  const revenue = heldOut.revenue.reduce((sum, one) => sum + one, 0);
  const behaviour = isContracts(basis) ? null : behaviourOf(basis);
  const holdout: Holdout = {
    calibrationEnd: early.endDay,
    isYear: hasTwoYears(histories),
    customers: heldOut.customers,
    actual: { purchases: came, revenue: hasAmounts ? revenue : null },
    chosen: chosen.trial,
    trials,
    ...plain,
    byFrequency: checkByFrequency(early, heldOut, chosen.expected),
    tracking: trackWeeks(transactions, early, histories.endDay, behaviour, weekly),
  };
  return { choice, holdout };
}
