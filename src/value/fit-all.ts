import { amountsOf, type OfAmounts, refitAmounts } from './amounts-study.ts';
import type { Histories } from './histories.ts';
import type { GammaGammaFit } from './models/gamma-gamma.ts';
import { fitPurchases, type PurchaseFits, refitPurchases } from './purchase-fits.ts';
import { groupPurchases } from './purchase-groups.ts';
import type { Regularity } from './regularity.ts';

/** The columns of histories that models are fitted to. */
export type ColumnsToFit = Pick<Histories, 'purchaseDays' | 'firstDay' | 'lastDay' | 'repeatMean' | 'endDay'>;

/** The columns that models are fitted to, and no others: another thread is given a copy. */
export function columnsToFit(histories: Histories): ColumnsToFit {
  const { purchaseDays, firstDay, lastDay, repeatMean, endDay } = histories;
  return { purchaseDays, firstDay, lastDay, repeatMean, endDay };
}

/** What models are fitted to. */
export interface ToFit {
  readonly whole: ColumnsToFit;
  readonly regularity: Regularity | null;
  /** The first part, and the logarithms of its gaps where purchases are regular; null where nothing is held out. */
  readonly early: { readonly columns: ColumnsToFit; readonly logGaps: number } | null;
  readonly hasAmounts: boolean;
}

/** All models as they were fitted. */
export interface AllFits {
  readonly fits: PurchaseFits;
  readonly ofAmounts: OfAmounts;
  /** The same fitted to the first part. */
  readonly early: EarlyFits | null;
}
export interface EarlyFits {
  readonly fits: PurchaseFits;
  readonly gammaGamma: GammaGammaFit | null;
}

/** Fits all models to the whole of an observation, and again to its first part. */
export function fitAll({ whole, regularity, early, hasAmounts }: ToFit): AllFits {
  const fits = fitPurchases(groupPurchases(whole), regularity);
  const ofAmounts = amountsOf(whole, hasAmounts);
  if (early === null) return { fits, ofAmounts, early };
  const { gammaGamma } = ofAmounts;
  return {
    fits,
    ofAmounts,
    early: {
      fits: refitPurchases(groupPurchases(early.columns), fits, early.logGaps),
      gammaGamma: gammaGamma && refitAmounts(early.columns, gammaGamma),
    },
  };
}
