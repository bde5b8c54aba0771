import type { OfAmounts } from './amounts-study.ts';
import { chooseUntried, type ModelChoice } from './choice.ts';
import { type ContractStudy, studyContracts } from './contract-forecast.ts';
import { followContracts, periodOf } from './contract-spells.ts';
import { kindsOf } from './customer-kinds.ts';
import {
  doubtsOfContracts,
  doubtsOfFile,
  doubtsOfHoldout,
  doubtsOfPurchases,
  isRegular,
  refusalOf,
} from './doubts.ts';
import { columnsToFit, fitAll, type ToFit } from './fit-all.ts';
import { type Contracts, foresee, isContracts, type PurchaseBasis, withAmounts } from './forecast-basis.ts';
import { firstPart } from './held-out.ts';
import { type Histories, summariseHistories } from './histories.ts';
import type { Holdout } from './holdout.ts';
import type { Forecast } from './lifetime-value.ts';
import { withPurchaseErrors } from './models/fit-purchases.ts';
import { fitsIn, mayHaveStages, type PurchaseFits } from './purchase-fits.ts';
import { monthEnds, type PurchaseForecast } from './purchase-forecast.ts';
import { type GroupedCustomers, groupPurchases } from './purchase-groups.ts';
import { measureRegularity } from './regularity.ts';
import type { Transactions } from './transactions.ts';
import { chooseModel, type Halves, halve } from './trials.ts';
import { type HoldoutVerdict, judgeHoldout } from './verdict.ts';
import type { Warning } from './warning.ts';

/** What the models say of all customers together. What could not be fitted is null, and a warning says why. */
export interface Findings extends Omit<OfAmounts, 'warnings'> {
  readonly fits: PurchaseFits | null;
  /** Null unless the file looks like subscriptions. */
  readonly contract: ContractStudy | null;
  readonly choice: ModelChoice | null;
  readonly holdout: Holdout | null;
  /** Null where nothing could be held out. */
  readonly verdict: HoldoutVerdict | null;
  readonly warnings: readonly Warning[];
}

/** The same, with what is foreseen of each customer. */
export interface Analysis extends Findings {
  /** The model chosen, as fitted to all; null when nothing is foreseen. */
  readonly basis: PurchaseBasis | null;
  readonly purchases: PurchaseForecast | null;
  /** Null where no amounts can be expected. */
  readonly forecast: Forecast | null;
}

const NOTHING = {
  fits: null,
  contract: null,
  choice: null,
  gammaGamma: null,
  correlation: null,
  holdout: null,
  verdict: null,
  basis: null,
  purchases: null,
  forecast: null,
} as const;

/** Why the first part of an observation is too little to make a forecast from; undefined when it is not. */
function heldOutRefusal(early: Histories): Warning | undefined {
  const refusal = refusalOf(early);
  return refusal && { code: 'no-holdout', params: { why: refusal.code, ...refusal.params } };
}

function findContracts(transactions: Transactions, { endDay }: Histories): Contracts | null {
  const period = periodOf(transactions, endDay);
  if (period === null) return null;
  const spells = followContracts(transactions, endDay, period);
  return { spells, study: studyContracts(spells, endDay) };
}

/** Nothing is held out of a file that sums up its customers. */
const SUMMED_UP: Warning = { code: 'no-holdout', params: { why: 'summary' } };

/** What models are to be fitted to, and what was seen until then. */
export interface Observed {
  readonly transactions: Transactions | null;
  readonly histories: Histories;
  readonly hasAmounts: boolean;
  readonly toFit: ToFit;
  /** The first part; null where nothing is held out. */
  readonly early: Histories | null;
  /** Why nothing is held out; undefined where something is. */
  readonly noHoldout: Warning | undefined;
}

/** Looks at what models are to be fitted to; undefined where it is too little. */
export function prepare(
  transactions: Transactions | null,
  histories: Histories,
  hasAmounts = true,
): Observed | undefined {
  if (refusalOf(histories)) return undefined;
  const seen = { transactions, histories, hasAmounts };
  const about = { whole: columnsToFit(histories), hasAmounts };
  if (transactions === null)
    return { ...seen, toFit: { ...about, regularity: null, early: null }, early: null, noHoldout: SUMMED_UP };
  const regularity = measureRegularity(transactions, histories.endDay);
  const early = firstPart(transactions, histories);
  const noHoldout = heldOutRefusal(early);
  if (noHoldout) return { ...seen, toFit: { ...about, regularity, early: null }, early: null, noHoldout };
  const logGaps = mayHaveStages(regularity) ? measureRegularity(transactions, early.endDay).logGaps : 0;
  const columns = columnsToFit(early);
  return { ...seen, toFit: { ...about, regularity, early: { columns, logGaps } }, early, noHoldout };
}

/** The same, with all that choosing and forecasting ask for but the models. */
export interface Prepared extends Observed {
  readonly groups: GroupedCustomers;
  /** Null where nothing is held out. */
  readonly halves: Halves | null;
}

/** Goes on with what was observed as far as it can without the models, which may be fitted meanwhile. */
export function goOn(observed: Observed | undefined): Prepared | undefined {
  if (!observed) return undefined;
  const { transactions, histories, hasAmounts, early } = observed;
  const halves = transactions && early && halve(transactions, histories, early, hasAmounts);
  return { ...observed, groups: groupPurchases(histories), halves };
}

/**
 * Fits the models, chooses one, forecasts every customer, and checks the forecast on the last part of the observation.
 * `transactions`: null for a file that sums up each customer in a row; `fitted`: where the models were fitted before.
 */
export function analyse(
  transactions: Transactions | null,
  histories: Histories,
  hasAmounts = true,
  prepared = goOn(prepare(transactions, histories, hasAmounts)),
  fitted = prepared && fitAll(prepared.toFit),
): Analysis {
  const refusal = refusalOf(histories);
  if (refusal || !prepared || !fitted) return { ...NOTHING, warnings: refusal ? [refusal] : [] };

  const { toFit, groups, halves, noHoldout } = prepared;
  const { regularity } = toFit;
  const isSubscribed = transactions !== null && regularity !== null && isRegular(regularity);
  const contracts = isSubscribed ? findContracts(transactions, histories) : null;
  const warnings = doubtsOfFile(histories, regularity, contracts !== null);
  const { fits } = fitted;
  const { gammaGamma, correlation, warnings: ofAmounts } = fitted.ofAmounts;
  const { choice, holdout } =
    transactions && halves && fitted.early
      ? chooseModel({ transactions, histories, hasAmounts, fits, contracts }, halves, fitted.early)
      : { choice: chooseUntried(fitsIn(fits), contracts !== null), holdout: null };
  const chosen = choice.name === 'contract' ? contracts : fits[choice.name];
  if (chosen === null) throw new RangeError('The model chosen was fitted.');
  const basis = isContracts(chosen) ? chosen : withPurchaseErrors(chosen, groups);
  // Who has a contract pays as he did: the model of amounts is not asked.
  if (isContracts(basis)) warnings.push(...doubtsOfContracts(basis.study));
  else warnings.push(...doubtsOfPurchases(basis), ...ofAmounts);
  const { converged } = isContracts(basis) ? basis.study.fit : basis;
  const purchases = converged ? foresee(basis, histories, monthEnds(), kindsOf(groups)) : null;
  const forecast = purchases && hasAmounts ? withAmounts(basis, histories, gammaGamma, purchases) : null;
  if (purchases && hasAmounts && !forecast && gammaGamma?.converged)
    warnings.push({ code: 'no-finite-mean-amount', params: { q: gammaGamma.parameters.q } });
  if (noHoldout) warnings.push(noHoldout);
  if (holdout) warnings.push(...doubtsOfHoldout(holdout));
  return {
    fits: isContracts(basis) ? fits : { ...fits, [basis.name]: basis },
    contract: contracts?.study ?? null,
    choice,
    gammaGamma,
    correlation,
    holdout,
    verdict: holdout && judgeHoldout(holdout),
    basis,
    purchases,
    forecast,
    warnings,
  };
}

/** The last day of any row; undefined when there is none. */
export function lastDayOf({ day }: Transactions): number | undefined {
  let last = day[0];
  for (let at = 1; at < day.length; at += 1) if ((day[at] as number) > (last as number)) last = day[at];
  return last;
}

/** Sums up customers up to `endDay`, or to the last row. */
export function observe(transactions: Transactions, endDay = lastDayOf(transactions)): Histories {
  return summariseHistories(transactions, endDay ?? 0);
}
