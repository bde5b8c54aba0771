import { kindsOf } from './customer-kinds.ts';
import {
  foresee,
  foreseeAmounts,
  foreseeAt,
  isContracts,
  type PurchaseBasis,
  peakOf,
} from './forecast-basis.ts';
import type { Histories } from './histories.ts';
import { type GammaGammaFit, gammaGammaAt } from './models/gamma-gamma.ts';
import { type PurchaseForecast, purchasesWithin, WEEKS_A_MONTH } from './purchase-forecast.ts';
import { groupPurchases } from './purchase-groups.ts';
import { parameterVariance, thinned } from './total-interval.ts';

/** What a forecast rests on. */
export interface ForecastGround {
  readonly basis: PurchaseBasis;
  readonly histories: Histories;
  /** Of every customer, within 1, 2 … months. */
  readonly purchases: PurchaseForecast;
  /** Null without amounts, and where customers pay as they did. */
  readonly gammaGamma: GammaGammaFit | null;
}

/** Variances of the logarithm of a total within a horizon, by where they come from. */
export interface Variances {
  /** The parameters are estimates. */
  readonly parameters: number;
  /** Customers decide by chance. */
  readonly chance: number;
}

function total(purchases: Float64Array, amount: Float64Array | null): number {
  return purchases.reduce((sum, count, at) => sum + count * (amount?.[at] ?? 1), 0);
}

function parametersOf(
  { basis, histories, gammaGamma }: ForecastGround,
  months: number,
  hasAmounts: boolean,
): number {
  const share = thinned(histories);
  const kinds = kindsOf(groupPurchases(share));
  const horizons = Float64Array.of(months * WEEKS_A_MONTH);
  const amount = hasAmounts ? foreseeAmounts(basis, share, gammaGamma?.parameters ?? null) : null;
  const purchases = purchasesWithin(foresee(basis, share, horizons, kinds), 1);
  const ofPurchases = parameterVariance(peakOf(basis), (point) =>
    total(purchasesWithin(foreseeAt(basis, point, share, horizons, kinds), 1), amount),
  );
  const ofAmounts =
    hasAmounts && gammaGamma && !isContracts(basis)
      ? parameterVariance(gammaGamma.peak, (point) =>
          total(purchases, foreseeAmounts(basis, share, gammaGammaAt(point))),
        )
      : 0;
  // What the curvature does not tell is left to the error observed.
  return (ofPurchases ?? 0) + (ofAmounts ?? 0);
}

/** The variance of one customer's purchases: negative binomial while active, of this shape; 0 beyond his own renewals. */
function spreadOf(basis: PurchaseBasis, frequency: number): number {
  return isContracts(basis) ? 0 : 1 / (basis.parameters.r + basis.stages * frequency);
}

/**
 * What chance among customers adds. Purchases: negative binomial while active, active or not; amounts, by Gamma-Gamma,
 * around a mean of which as much is known as his purchases told.
 */
function chanceOf(
  { basis, histories, gammaGamma, purchases: forecast }: ForecastGround,
  months: number,
  hasAmounts: boolean,
): number {
  const { purchaseDays } = histories;
  const purchases = purchasesWithin(forecast, months);
  const amount = hasAmounts ? foreseeAmounts(basis, histories, gammaGamma?.parameters ?? null) : null;
  let [variance, sum] = [0, 0];
  for (const [at, expected] of purchases.entries()) {
    const chance = forecast.active[at] as number;
    if (!(chance > 0)) continue;
    const frequency = Math.max(0, (purchaseDays[at] as number) - 1);
    const while_ = expected / chance;
    const ofPurchases = chance * (while_ + while_ ** 2 * (1 + spreadOf(basis, frequency))) - expected ** 2;
    const mean = amount?.[at] ?? 1;
    const { p, q } = gammaGamma?.parameters ?? { p: Number.POSITIVE_INFINITY, q: Number.POSITIVE_INFINITY };
    const ofMean = amount === null ? 0 : 1 / Math.max(1, p * frequency + q - 2);
    const ofOne = amount === null ? 0 : 1 / p;
    variance += mean ** 2 * (ofPurchases + expected * ofOne + (ofPurchases + expected ** 2) * ofMean);
    sum += mean * expected;
  }
  return sum > 0 ? variance / sum ** 2 : 0;
}

/** How uncertain the total of so many months is if the models hold: of revenue, or of purchases without amounts. */
export function variancesOf(ground: ForecastGround, months: number, hasAmounts: boolean): Variances {
  return {
    parameters: parametersOf(ground, months, hasAmounts),
    chance: chanceOf(ground, months, hasAmounts),
  };
}
