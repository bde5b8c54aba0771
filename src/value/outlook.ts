import { preciseSum } from './concentration.ts';
import { type Economics, HORIZONS } from './economics.ts';
import type { Histories } from './histories.ts';
import { type Forecast, lifetimeValues, purchasesWithin, totalValues } from './lifetime-value.ts';
import { type SegmentTotal, segmentByValue, totalSegments, type ValueSegment } from './segments.ts';
import { totalInterval } from './total-interval.ts';
import { binValues, type ValueBin } from './value-bins.ts';

/** The economics with one setting changed, and the value of all customers then. */
export interface Variation {
  readonly changed: 'margin' | 'yearlyRate' | 'months';
  readonly economics: Economics;
  readonly total: number;
}

export interface ForeseenCustomer {
  readonly id: string;
  readonly active: number;
  readonly purchases: number;
  readonly value: number;
}

/** What all customers are worth from the end of the observation on, under some economics. */
export interface Outlook {
  readonly economics: Economics;
  readonly total: number;
  /** What the uncertainty of the parameters alone allows, at 95 %; null when it cannot be told. */
  readonly interval: readonly [low: number, high: number] | null;
  readonly customers: number;
  /** Customers who bought on several days, and the sum of their probabilities of being active. */
  readonly returning: { readonly customers: number; readonly active: number };
  /** Customers who bought on one day: the model cannot tell whether they left. */
  readonly once: number;
  /** Expected purchases of all customers within the horizon. */
  readonly purchases: number;
  readonly segments: readonly SegmentTotal<ValueSegment>[];
  readonly variations: readonly Variation[];
  readonly bins: readonly ValueBin[];
  /** Those of the highest value, best first. */
  readonly best: readonly ForeseenCustomer[];
}

const BEST_SHOWN = 10;
/** A margin is varied by a tenth of itself, a rate by so many points. */
const MARGIN_SHARE = 0.1;
const RATE_POINTS = 0.05;

/** The settings around the given ones: each horizon, margin and rate down and up. */
export function variationsOf(economics: Economics): readonly Omit<Variation, 'total'>[] {
  const { margin, yearlyRate } = economics;
  const margins = [margin * (1 - MARGIN_SHARE), Math.min(1, margin * (1 + MARGIN_SHARE))];
  const rates = [Math.max(0, yearlyRate - RATE_POINTS), yearlyRate + RATE_POINTS];
  return [
    ...HORIZONS.map((months) => ({ changed: 'months', economics: { ...economics, months } }) as const),
    ...margins
      .filter((other) => other !== margin)
      .map((other) => ({ changed: 'margin', economics: { ...economics, margin: other } }) as const),
    ...rates
      .filter((other) => other !== yearlyRate)
      .map((other) => ({ changed: 'yearlyRate', economics: { ...economics, yearlyRate: other } }) as const),
  ];
}

/** Looks ahead under some economics. */
export function lookAhead(
  forecast: Forecast,
  histories: Histories,
  ids: readonly string[],
  economics: Economics,
): Outlook {
  const { customer, purchaseDays } = histories;
  const values = lifetimeValues(forecast, economics);
  const total = preciseSum(values);
  const purchases = purchasesWithin(forecast, economics.months);
  const variations = variationsOf(economics);
  const totals = totalValues(
    forecast,
    variations.map((variation) => variation.economics),
  );
  const best = Int32Array.from(values.keys())
    .sort((one, other) => (values[other] as number) - (values[one] as number) || one - other)
    .subarray(0, BEST_SHOWN);
  const returning = purchaseDays.map((_, at) => at).filter((at) => (purchaseDays[at] as number) > 1);
  return {
    economics,
    total,
    interval: totalInterval(total, forecast, histories, economics),
    customers: values.length,
    returning: {
      customers: returning.length,
      active: preciseSum(Float64Array.from(returning, (at) => forecast.active[at] as number)),
    },
    once: purchaseDays.reduce((count, days) => (days === 1 ? count + 1 : count), 0),
    purchases: preciseSum(purchases),
    segments: totalSegments(segmentByValue(values), values),
    variations: variations.map((variation, at) => ({ ...variation, total: totals[at] ?? 0 })),
    bins: binValues(values),
    best: Array.from(best, (at) => ({
      id: ids[customer[at] as number] ?? '',
      active: forecast.active[at] as number,
      purchases: purchases[at] as number,
      value: values[at] as number,
    })),
  };
}
