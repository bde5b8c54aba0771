import type { Economics } from './economics.ts';
import type { Histories } from './histories.ts';
import { expectedAmount, type GammaGamma } from './models/gamma-gamma.ts';
import { ofCustomers, type PurchaseForecast, weightsOfCurves } from './purchase-forecast.ts';

/** What is expected of each customer of the histories: columns of equal length. */
export interface Forecast extends PurchaseForecast {
  /** Expected amount of a purchase. */
  readonly amount: Float64Array;
}

/** The amount of a purchase of every customer, by a model; NaN when it has no finite mean. */
export function forecastAmounts({ purchaseDays, repeatMean }: Histories, model: GammaGamma): Float64Array {
  const amount = new Float64Array(repeatMean.length);
  for (let at = 0; at < amount.length; at += 1) {
    const frequency = Math.max(0, (purchaseDays[at] as number) - 1);
    amount[at] = expectedAmount(model, frequency, Math.max(0, repeatMean[at] as number)) ?? Number.NaN;
  }
  return amount;
}

/** What a customer who pays the same each time pays: the mean of his purchase days, refunds taken off, 0 at least. */
export function ownAmounts({ purchaseDays, revenue }: Histories): Float64Array {
  return revenue.map((sum, at) => Math.max(0, sum) / Math.max(1, purchaseDays[at] as number));
}

function discountedPurchases(curve: Float64Array, { yearlyRate, months }: Economics): number {
  let [sum, before] = [0, 0];
  for (let month = 1; month <= months; month += 1) {
    const upTo = curve[month - 1] as number;
    sum += (upTo - before) / (1 + yearlyRate) ** (month / 12);
    before = upTo;
  }
  return sum;
}

/** The lifetime value of each customer from the end of the observation on, in the unit of the amounts: never below 0. */
export function lifetimeValues(forecast: Forecast, economics: Economics): Float64Array {
  const values = ofCustomers(forecast, (curve) => discountedPurchases(curve, economics));
  for (let at = 0; at < values.length; at += 1) {
    values[at] = (values[at] as number) * (forecast.amount[at] as number) * economics.margin;
  }
  return values;
}

/** The value of all customers under other margins, rates and horizons, each setting in turn. */
export function totalValues(forecast: Forecast, settings: readonly Economics[]): readonly number[] {
  const weights = weightsOfCurves(forecast, forecast.amount);
  return settings.map((economics) =>
    forecast.curves.reduce(
      (sum, one, at) =>
        sum + (weights[at] as number) * discountedPurchases(one, economics) * economics.margin,
      0,
    ),
  );
}
