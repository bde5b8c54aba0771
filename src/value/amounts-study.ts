import { doubtsOfAmounts, REPEAT_CUSTOMERS, repeatCustomers } from './doubts.ts';
import type { Histories } from './histories.ts';
import {
  correlationOf,
  fitGammaGamma,
  type GammaGammaFit,
  type RepeatAmounts,
} from './models/gamma-gamma.ts';
import type { Warning } from './warning.ts';

/** What the model of amounts says; null without amounts, or with too few to tell. */
export interface OfAmounts {
  readonly gammaGamma: GammaGammaFit | null;
  /** Pearson's, of frequency and mean amount, over the customers of the Gamma-Gamma model. */
  readonly correlation: number | null;
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

/** Fits the model of amounts, and says what makes it doubtful. */
export function amountsOf(histories: Histories, hasAmounts: boolean): OfAmounts {
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
