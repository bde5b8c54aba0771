import { fitBetaGeometric, fitParetoNbd } from './models/fit-purchases.ts';
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
const STAGES_AT_MOST = 4;

/** MBG/CNBD-k with as many stages as make the purchases likeliest; null when none makes them likelier than by chance. */
function fitStages(
  groups: PurchaseGroups,
  { stages: seen, logGaps }: Regularity,
  byChance: BetaGeometricFit,
): BetaGeometricFit | null {
  if (seen === null || seen < REGULAR_FROM) return null;
  let best = byChance;
  for (let stages = 2; stages <= STAGES_AT_MOST; stages += 1) {
    const { r, alpha, a, b } = best.parameters;
    const near = { r, alpha: (alpha * best.stages) / stages, a, b };
    const fit = fitBetaGeometric(groups, { name: 'mbgcnbd', stages, near, logGaps });
    if (!(fit.logLikelihood > best.logLikelihood)) break;
    best = fit;
  }
  return best.stages > 1 ? best : null;
}

/** Fits all of them. */
export function fitPurchases(groups: PurchaseGroups, regularity: Regularity | null): PurchaseFits {
  const bgnbd = fitBetaGeometric(groups, { name: 'bgnbd' });
  const mbgnbd = fitBetaGeometric(groups, { name: 'mbgnbd', near: bgnbd.parameters });
  return {
    bgnbd,
    mbgnbd,
    paretonbd: fitParetoNbd(groups, mbgnbd.parameters),
    mbgcnbd: regularity && fitStages(groups, regularity, mbgnbd),
  };
}

/** Fits the same models to a part of the same purchases, from where they ended on all. */
export function refitPurchases(groups: PurchaseGroups, whole: PurchaseFits, logGaps: number): PurchaseFits {
  const { bgnbd, mbgnbd, paretonbd, mbgcnbd } = whole;
  const { stages = 1 } = mbgcnbd ?? {};
  return {
    bgnbd: fitBetaGeometric(groups, { name: 'bgnbd', near: bgnbd.parameters }),
    mbgnbd: fitBetaGeometric(groups, { name: 'mbgnbd', near: mbgnbd.parameters }),
    paretonbd: fitParetoNbd(groups, paretonbd.parameters),
    mbgcnbd:
      mbgcnbd && fitBetaGeometric(groups, { name: 'mbgcnbd', stages, near: mbgcnbd.parameters, logGaps }),
  };
}

/** Those that could be fitted, in the order of their names. */
export function fitsIn({ bgnbd, mbgnbd, paretonbd, mbgcnbd }: PurchaseFits): readonly PurchaseFit[] {
  return [bgnbd, mbgnbd, paretonbd, ...(mbgcnbd ? [mbgcnbd] : [])];
}
