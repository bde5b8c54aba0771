import { type BgNbdFit, fitBgNbd } from './bg-nbd.ts';
import { correlationOf, fitGammaGamma, type GammaGammaFit, type RepeatAmounts } from './gamma-gamma.ts';
import { type Histories, summariseHistories } from './histories.ts';
import { firstHalf, type Holdout, holdOut } from './holdout.ts';
import { type Forecast, makeForecast } from './lifetime-value.ts';
import { DAYS_A_WEEK, groupPurchases } from './purchase-groups.ts';
import type { Transactions } from './transactions.ts';
import type { Warning } from './warning.ts';

/** Fewer customers with a repeat purchase, or fewer weeks, and nothing is fitted; fewer than the second, and we warn. */
export const REPEAT_CUSTOMERS = { least: 10, enough: 100 } as const;
export const WEEKS = { least: 4, enough: 26 } as const;
/** From here on, frequency and amount are too closely related for the amounts to be forecast apart. */
export const CORRELATION_AT_MOST = 0.3;
/** A forecast further off than this share of what came is warned of. */
export const FORECAST_ERROR_AT_MOST = 0.2;

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

function repeatCustomers({ purchaseDays }: Histories): number {
  return purchaseDays.reduce((count, days) => (days > 1 ? count + 1 : count), 0);
}

function weeksOf({ startDay, endDay }: Histories): number {
  return (endDay - startDay + 1) / DAYS_A_WEEK;
}

/** Why nothing can be fitted on these histories; undefined when it can. */
function refusalOf(histories: Histories): Warning | undefined {
  const [customers, weeks] = [repeatCustomers(histories), weeksOf(histories)];
  if (weeks < WEEKS.least) return { code: 'too-short-period', params: { weeks, least: WEEKS.least } };
  if (customers < REPEAT_CUSTOMERS.least) {
    return { code: 'too-few-repeat-customers', params: { customers, least: REPEAT_CUSTOMERS.least } };
  }
  return undefined;
}

function doubtsOf(histories: Histories): Warning[] {
  const [customers, weeks] = [repeatCustomers(histories), weeksOf(histories)];
  const doubts: Warning[] = [];
  if (weeks < WEEKS.enough) doubts.push({ code: 'short-period', params: { weeks, least: WEEKS.enough } });
  if (customers < REPEAT_CUSTOMERS.enough) {
    doubts.push({ code: 'few-repeat-customers', params: { customers, least: REPEAT_CUSTOMERS.enough } });
  }
  return doubts;
}

function doubtsOfFit(model: 'bgnbd' | 'gammaGamma' | 'holdout', fit: BgNbdFit | GammaGammaFit): Warning[] {
  const doubts: Warning[] = fit.converged ? [] : [{ code: 'not-converged', params: { model } }];
  for (const [parameter, { onBound, value }] of Object.entries(fit.estimates)) {
    if (onBound) doubts.push({ code: 'boundary-parameter', params: { model, parameter, value } });
  }
  return doubts;
}

function doubtsOfHoldout({ fit, expected, actual }: Holdout): Warning[] {
  const doubts = doubtsOfFit('holdout', fit);
  const isOff = Math.abs(expected - actual) > FORECAST_ERROR_AT_MOST * actual;
  if (isOff) doubts.push({ code: 'forecast-off', params: { expected, actual } });
  return doubts;
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
  warnings.push(...doubtsOfFit('gammaGamma', gammaGamma));
  if (correlation !== null && Math.abs(correlation) > CORRELATION_AT_MOST) {
    const params = { correlation, most: CORRELATION_AT_MOST };
    warnings.push({ code: 'frequency-and-amount-related', params });
  }
  return { gammaGamma, correlation, warnings };
}

/** Fits both models, forecasts every customer, and checks the forecast on the second half of the observation. */
export function analyse(transactions: Transactions, histories: Histories): Analysis {
  const nothing = { bgNbd: null, gammaGamma: null, correlation: null, forecast: null, holdout: null };
  const refusal = refusalOf(histories);
  if (refusal) return { ...nothing, warnings: [refusal] };

  const warnings = doubtsOf(histories);
  const bgNbd = fitBgNbd(groupPurchases(histories));
  warnings.push(...doubtsOfFit('bgnbd', bgNbd));
  const { gammaGamma, correlation, warnings: ofAmounts } = analyseAmounts(histories);
  warnings.push(...ofAmounts);

  const isSound = bgNbd.converged && gammaGamma?.converged === true;
  const forecast = isSound ? makeForecast(histories, bgNbd.parameters, gammaGamma.parameters) : null;
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
