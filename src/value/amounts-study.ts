import { doubtsOfAmounts, REPEAT_CUSTOMERS, repeatCustomers } from './doubts.ts';
import type { Histories } from './histories.ts';
import {
  correlationOf,
  fitGammaGamma,
  type GammaGammaFit,
  type RepeatAmounts,
  refitGammaGamma,
} from './models/gamma-gamma.ts';
import type { Warning } from './warning.ts';

/** What the model of amounts says; null without amounts, or with too few to tell. */
export interface OfAmounts {
  readonly gammaGamma: GammaGammaFit | null;
  /** Pearson's, of frequency and mean amount, over the customers of the Gamma-Gamma model. */
  readonly correlation: number | null;
  readonly warnings: readonly Warning[];
}

type RepeatColumns = Pick<Histories, 'purchaseDays' | 'repeatMean'>;

/** The customers whose repeat purchases have a mean above 0. */
export function repeatAmounts({ purchaseDays, repeatMean }: RepeatColumns): RepeatAmounts {
  const size = purchaseDays.length;
  const [frequency, mean] = [new Int32Array(size), new Float64Array(size)];
  let taken = 0;
  for (let at = 0; at < size; at += 1) {
    const days = purchaseDays[at] as number;
    const amount = repeatMean[at] as number;
    if (days < 2 || !(amount > 0)) continue;
    frequency[taken] = days - 1;
    mean[taken] = amount;
    taken += 1;
  }
  return { frequency: frequency.slice(0, taken), mean: mean.slice(0, taken) };
}

/** Fits the model of amounts, and says what makes it doubtful. */
export function amountsOf(histories: RepeatColumns, hasAmounts: boolean): OfAmounts {
  if (!hasAmounts) return { gammaGamma: null, correlation: null, warnings: [] };
  const amounts = repeatAmounts(histories);
  const customers = amounts.mean.length;
  const leftOut = repeatCustomers(histories) - customers;
  const warnings: Warning[] = [];
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

/** Fits the model of amounts to an earlier part of the same file; null with too few customers to tell. */
export function refitAmounts(histories: RepeatColumns, whole: GammaGammaFit): GammaGammaFit | null {
  const amounts = repeatAmounts(histories);
  return amounts.mean.length < REPEAT_CUSTOMERS.least ? null : refitGammaGamma(amounts, whole);
}
