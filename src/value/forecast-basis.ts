import { type ContractStudy, forecastContracts } from './contract-forecast.ts';
import type { Spells } from './contract-spells.ts';
import { type CustomerKinds, kindsOf } from './customer-kinds.ts';
import type { Histories } from './histories.ts';
import { type Forecast, forecastAmounts, ownAmounts } from './lifetime-value.ts';
import { behaviourAt, behaviourOf } from './models/behaviour.ts';
import { contractAt } from './models/contract.ts';
import type { GammaGamma, GammaGammaFit } from './models/gamma-gamma.ts';
import type { Peak } from './models/likelihood-fit.ts';
import type { PurchaseFit } from './models/purchase-fit.ts';
import { forecastPurchases, type PurchaseForecast } from './purchase-forecast.ts';
import { groupPurchases } from './purchase-groups.ts';

/** Contracts as they were followed and studied. */
export interface Contracts {
  readonly spells: Spells;
  readonly study: ContractStudy;
}

/** The model a forecast of purchases is made by. */
export type PurchaseBasis = PurchaseFit | Contracts;

/** Whether a forecast is one of contracts. */
export function isContracts(basis: PurchaseBasis): basis is Contracts {
  return 'spells' in basis;
}

/** Where the search of its parameters ended. */
export function peakOf(basis: PurchaseBasis): Peak {
  return isContracts(basis) ? basis.study.fit.peak : basis.peak;
}

/** The purchases of every customer within each horizon, in weeks; within 1, 2 … months without any. */
export function foresee(
  basis: PurchaseBasis,
  histories: Histories,
  horizons?: Float64Array,
  kinds?: CustomerKinds,
): PurchaseForecast {
  return isContracts(basis)
    ? forecastContracts(histories, basis.spells, basis.study.fit.parameters, horizons)
    : forecastPurchases(kinds ?? kindsOf(groupPurchases(histories)), behaviourOf(basis), horizons);
}

/** The same with the parameters elsewhere on the axes of their search. */
export function foreseeAt(
  basis: PurchaseBasis,
  point: Float64Array,
  histories: Histories,
  horizons: Float64Array,
  kinds: CustomerKinds,
): PurchaseForecast {
  return isContracts(basis)
    ? forecastContracts(histories, basis.spells, contractAt(point), horizons)
    : forecastPurchases(kinds, behaviourAt(basis, point), horizons);
}

/** The amount of a purchase of every customer: who has a contract pays as he did. NaN when the model has no finite mean. */
export function foreseeAmounts(
  basis: PurchaseBasis,
  histories: Histories,
  gammaGamma: GammaGamma | null,
): Float64Array | null {
  if (isContracts(basis)) return ownAmounts(histories);
  return gammaGamma && forecastAmounts(histories, gammaGamma);
}

/** The same by a model of amounts that settled; null where it has no finite mean for all. */
export function modelledAmounts(histories: Histories, gammaGamma: GammaGammaFit | null): Float64Array | null {
  const amount = gammaGamma?.converged ? forecastAmounts(histories, gammaGamma.parameters) : null;
  return amount?.some(Number.isNaN) ? null : amount;
}

/** A forecast with amounts; null where none can be expected. */
export function withAmounts(
  basis: PurchaseBasis,
  histories: Histories,
  gammaGamma: GammaGammaFit | null,
  purchases: PurchaseForecast,
): Forecast | null {
  const amount = isContracts(basis) ? ownAmounts(histories) : modelledAmounts(histories, gammaGamma);
  return amount && { ...purchases, amount };
}
