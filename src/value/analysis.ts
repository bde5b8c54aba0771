import {
  doubtsOfAmounts,
  doubtsOfFile,
  doubtsOfHoldout,
  doubtsOfPurchases,
  REPEAT_CUSTOMERS,
  refusalOf,
  repeatCustomers,
} from './doubts.ts';
import { type Histories, summariseHistories } from './histories.ts';
import { firstHalf, type Holdout, holdOut } from './holdout.ts';
import { type Forecast, makeForecast } from './lifetime-value.ts';
import { type BgNbdFit, fitBgNbd } from './models/bg-nbd.ts';
import {
  correlationOf,
  fitGammaGamma,
  type GammaGammaFit,
  type RepeatAmounts,
} from './models/gamma-gamma.ts';
import { groupPurchases } from './purchase-groups.ts';
import { measureRegularity } from './regularity.ts';
import type { Transactions } from './transactions.ts';
import type { Warning } from './warning.ts';

/** What the models say. What could not be fitted is null, and a warning says why. */
export interface Analysis {
  readonly bgNbd: BgNbdFit | null;
  readonly gammaGamma: GammaGammaFit | null;
  /** Pearson's, of frequency and mean amount, over the customers of the Gamma-Gamma model. */
  readonly correlation: number | null;
  readonly forecast: Forecast | null;
  readonly holdout: Holdout | null;
  readonly warnings: readonly Warning[];
}

/** The customers whose repeat purchases have a mean above 0. */
export function repeatAmounts({ purchaseDays, repeatMean }: Histories): RepeatAmounts {
  const isTaken = (at: number) => (purchaseDays[at] as number) > 1 && (repeatMean[at] as number) > 0;
  const taken = Int32Array.from(purchaseDays.keys()).filter(isTaken);
  return {
    frequency: taken.map((at) => (purchaseDays[at] as number) - 1),
    mean: Float64Array.from(taken, (at) => repeatMean[at] as number),
  };
}

function analyseAmounts(histories: Histories) {
  const warnings: Warning[] = [];
  const amounts = repeatAmounts(histories);
  const customers = amounts.mean.length;
  const leftOut = repeatCustomers(histories) - customers;
  if (leftOut > 0) warnings.push({ code: 'amounts-left-out', params: { customers: leftOut } });
  if (customers < REPEAT_CUSTOMERS.least) {
    warnings.push({ code: 'too-few-amounts', params: { customers, least: REPEAT_CUSTOMERS.least } });
    return { gammaGamma: null, correlation: null, warnings };
  }
  const gammaGamma = fitGammaGamma(amounts);
  const correlation = correlationOf(amounts);
  warnings.push(...doubtsOfAmounts(gammaGamma, correlation));
  return { gammaGamma, correlation, warnings };
}

/** Fits both models, forecasts every customer, and checks the forecast on the second half of the observation. */
export function analyse(transactions: Transactions, histories: Histories): Analysis {
  const nothing = { bgNbd: null, gammaGamma: null, correlation: null, forecast: null, holdout: null };
  const refusal = refusalOf(histories);
  if (refusal) return { ...nothing, warnings: [refusal] };

  const warnings = doubtsOfFile(histories, measureRegularity(transactions, histories.endDay));
  const bgNbd = fitBgNbd(groupPurchases(histories));
  warnings.push(...doubtsOfPurchases(bgNbd));
  const { gammaGamma, correlation, warnings: ofAmounts } = analyseAmounts(histories);
  warnings.push(...ofAmounts);

  const isSound = bgNbd.converged && gammaGamma?.converged === true;
  const forecast = isSound ? makeForecast(histories, { bgNbd, gammaGamma }) : null;
  if (isSound && forecast === null) {
    warnings.push({ code: 'no-finite-mean-amount', params: { q: gammaGamma.parameters.q } });
  }
  const early = firstHalf(transactions, histories);
  const noHoldout = refusalOf(early);
  const holdout = noHoldout ? null : holdOut(transactions, histories, early);
  if (noHoldout) warnings.push({ code: 'no-holdout', params: { why: noHoldout.code, ...noHoldout.params } });
  if (holdout) warnings.push(...doubtsOfHoldout(holdout));
  return { bgNbd, gammaGamma, correlation, forecast, holdout, warnings };
}

/** The last day of any row; undefined when there is none. */
export function lastDayOf({ day }: Transactions): number | undefined {
  let last: number | undefined;
  for (const at of day) if (last === undefined || at > last) last = at;
  return last;
}

/** Sums up customers up to `endDay`, or to the last row. */
export function observe(transactions: Transactions, endDay = lastDayOf(transactions)): Histories {
  return summariseHistories(transactions, endDay ?? 0);
}
