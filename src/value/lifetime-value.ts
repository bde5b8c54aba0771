import type { Economics } from './economics.ts';
import type { Histories } from './histories.ts';
import { type BgNbd, type BgNbdFit, probabilityActive } from './models/bg-nbd.ts';
import { expectedWhileActive } from './models/expected-purchases.ts';
import { expectedAmount, type GammaGamma, type GammaGammaFit } from './models/gamma-gamma.ts';
import { DAYS_A_WEEK } from './purchase-groups.ts';

/** A twelfth of a mean year, in weeks. */
export const WEEKS_A_MONTH = 365.25 / 12 / DAYS_A_WEEK;
/** In weeks. */
const MONTH_ENDS = new Float64Array(36).map((_, month) => (month + 1) * WEEKS_A_MONTH);

/** What a forecast rests on. */
export interface Fits {
  readonly bgNbd: BgNbdFit;
  readonly gammaGamma: GammaGammaFit;
}

/** What each customer of the histories is expected to buy: columns of equal length. */
export interface ExpectedPurchases {
  /** Probability of being active at the end of the observation; 0 for customers with refunds only. */
  readonly active: Float64Array;
  /** Places in `curves`. */
  readonly curve: Int32Array;
  /** Expected purchases, while active, within 1, 2 … 36 months: one curve for each frequency and age. */
  readonly curves: readonly Float64Array[];
}

/** What is expected of each customer of the histories: columns of equal length. */
export interface Forecast extends ExpectedPurchases {
  readonly fits: Fits;
  /** Expected amount of a purchase. */
  readonly amount: Float64Array;
}

/** The purchases of every customer, by a model. */
export function forecastPurchases(histories: Histories, model: BgNbd): ExpectedPurchases {
  const size = histories.customer.length;
  const active = new Float64Array(size);
  const curve = new Int32Array(size);
  const places = new Map<number, number>();
  const curves: Float64Array[] = [];
  const whileActive = expectedWhileActive(model);
  for (let at = 0; at < size; at += 1) {
    const days = histories.purchaseDays[at] as number;
    const first = days === 0 ? histories.endDay : (histories.firstDay[at] as number);
    const frequency = Math.max(0, days - 1);
    const ageInDays = histories.endDay - first;
    const age = ageInDays / DAYS_A_WEEK;
    const key = frequency * 100_000 + ageInDays;
    const place = places.get(key) ?? curves.length;
    if (place === curves.length) {
      places.set(key, place);
      curves.push(MONTH_ENDS.map((weeks) => whileActive(frequency, age, weeks)));
    }
    curve[at] = place;
    const recency = ((histories.lastDay[at] as number) - first) / DAYS_A_WEEK;
    active[at] = days === 0 ? 0 : probabilityActive(model, frequency, recency, age);
  }
  return { active, curve, curves };
}

/** The amount of a purchase of every customer, by a model; NaN when it has no finite mean. */
export function forecastAmounts({ purchaseDays, repeatMean }: Histories, model: GammaGamma): Float64Array {
  return repeatMean.map(
    (mean, at) =>
      expectedAmount(model, Math.max(0, (purchaseDays[at] as number) - 1), Math.max(0, mean)) ?? Number.NaN,
  );
}

/** Forecasts every customer; null when the amounts have no finite mean. */
export function makeForecast(histories: Histories, fits: Fits): Forecast | null {
  const amount = forecastAmounts(histories, fits.gammaGamma.parameters);
  if (amount.some(Number.isNaN)) return null;
  return { fits, amount, ...forecastPurchases(histories, fits.bgNbd.parameters) };
}

/** Expected purchases of each customer within some months. */
export function purchasesWithin({ active, curve, curves }: Forecast, months: number): Float64Array {
  return active.map((chance, at) => chance * (curves[curve[at] as number]?.[months - 1] ?? 0));
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
  const purchases = forecast.curves.map((curve) => discountedPurchases(curve, economics));
  return forecast.active.map(
    (chance, at) =>
      chance *
      (purchases[forecast.curve[at] as number] as number) *
      (forecast.amount[at] as number) *
      economics.margin,
  );
}

/** The value of all customers under other margins, rates and horizons, each setting in turn. */
export function totalValues(
  forecast: Omit<Forecast, 'fits'>,
  settings: readonly Economics[],
): readonly number[] {
  const weights = new Float64Array(forecast.curves.length);
  for (let at = 0; at < forecast.active.length; at += 1) {
    const place = forecast.curve[at] as number;
    weights[place] =
      (weights[place] as number) + (forecast.active[at] as number) * (forecast.amount[at] as number);
  }
  return settings.map((economics) =>
    forecast.curves.reduce(
      (sum, curve, at) =>
        sum + (weights[at] as number) * discountedPurchases(curve, economics) * economics.margin,
      0,
    ),
  );
}
