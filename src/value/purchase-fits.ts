import { fitBetaGeometric, fitParetoNbd, refit } from './models/fit-purchases.ts';
import type { BetaGeometricFit, ParetoNbdFit, PurchaseFit } from './models/purchase-fit.ts';
import type { PurchaseGroups } from './purchase-groups.ts';
import type { Regularity } from './regularity.ts';

/** The models of when customers buy, fitted to the same purchases. */
export interface PurchaseFits {
  readonly bgnbd: BetaGeometricFit;
  readonly mbgnbd: BetaGeometricFit;
  readonly paretonbd: ParetoNbdFit;
  /** Null where purchases come by chance. */
  readonly mbgcnbd: BetaGeometricFit | null;
}

/** From so many stages on purchases look regular. */
const REGULAR_FROM = 1.5;
export const STAGES_AT_MOST = 4;

/** Whether purchases look so regular that models of several stages are fitted. */
export function mayHaveStages({ stages }: Regularity): boolean {
  return stages !== null && stages >= REGULAR_FROM;
}

/** MBG/CNBD-k with as many stages as make the purchases likeliest; null when none makes them likelier than by chance. */
function fitStages(
  groups: PurchaseGroups,
  regularity: Regularity,
  byChance: BetaGeometricFit,
): BetaGeometricFit | null {
  if (!mayHaveStages(regularity)) return null;
  const { logGaps } = regularity;
  let best = byChance;
  for (let stages = 2; stages <= STAGES_AT_MOST; stages += 1) {
    const fit = fitBetaGeometric(groups, { name: 'mbgcnbd', stages, near: best, logGaps });
    if (!(fit.logLikelihood > best.logLikelihood)) break;
    best = fit;
  }
  return best.stages > 1 ? best : null;
}

/** Fits all of them. */
export function fitPurchases(groups: PurchaseGroups, regularity: Regularity | null): PurchaseFits {
  const bgnbd = fitBetaGeometric(groups, { name: 'bgnbd' });
  const mbgnbd = fitBetaGeometric(groups, { name: 'mbgnbd', near: bgnbd });
  return {
    bgnbd,
    mbgnbd,
    paretonbd: fitParetoNbd(groups, mbgnbd),
    mbgcnbd: regularity && fitStages(groups, regularity, mbgnbd),
  };
}

/** Fits the same models to a part of the same purchases, from where they ended on all. */
export function refitPurchases(groups: PurchaseGroups, whole: PurchaseFits, logGaps: number): PurchaseFits {
  const { bgnbd, mbgnbd, paretonbd, mbgcnbd } = whole;
  return {
    bgnbd: refit(bgnbd, groups, 0),
    mbgnbd: refit(mbgnbd, groups, 0),
    paretonbd: refit(paretonbd, groups, 0),
    mbgcnbd: mbgcnbd && refit(mbgcnbd, groups, logGaps),
  };
}

/** Those that could be fitted, in the order of their names. */
export function fitsIn({ bgnbd, mbgnbd, paretonbd, mbgcnbd }: PurchaseFits): readonly PurchaseFit[] {
  return [bgnbd, mbgnbd, paretonbd, ...(mbgcnbd ? [mbgcnbd] : [])];
}
