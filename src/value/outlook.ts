import { countOfPercent, preciseSum, shareOfHighest } from './concentration.ts';
import { type Economics, HORIZONS, usualHorizon } from './economics.ts';
import { monthsObserved } from './forecast-error.ts';
import { type ForecastTotals, type Interval, type Study, totalForecast } from './forecast-totals.ts';
import { type Forecast, lifetimeValues, totalValues } from './lifetime-value.ts';
import { purchasesWithin } from './purchase-forecast.ts';
import { surelyFirst } from './ranking.ts';
import {
  type SegmentTotal,
  segmentByValue,
  totalSegments,
  USUAL_CUTS,
  type ValueSegment,
} from './segments.ts';
import type { CustomerNames } from './transactions.ts';
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
  /** What is expected before margin and discount. */
  readonly totals: ForecastTotals;
  readonly total: number;
  /** At 95 %, by the same shares as the revenue's; null where the total is 0. */
  readonly interval: Interval | null;
  /** What the last period repeated would be worth, spread evenly over the months; null without it. */
  readonly plain: number | null;
  readonly customers: number;
  /** Customers who bought on several days, and the sum of their probabilities of being active. */
  readonly returning: { readonly customers: number; readonly active: number };
  /** The same of customers who bought on one day. */
  readonly once: { readonly customers: number; readonly active: number };
  readonly segments: readonly SegmentTotal<ValueSegment>[];
  /** The share of the total that the tenth of customers of highest value hold, equals or not; null when it is 0. */
  readonly topTenth: number | null;
  readonly variations: readonly Variation[];
  readonly bins: readonly ValueBin[];
  /** Ten at most of the highest value, best first; equals of whom only some would be among them are left out. */
  readonly best: readonly ForeseenCustomer[];
}

const BEST_SHOWN = 10;
/** A margin is varied by a tenth of itself, a rate by so many points. */
const MARGIN_SHARE = 0.1;
const RATE_POINTS = 0.05;

/**
 * The settings around the given ones: each horizon up to the longest that suits what was observed, `usual`, or to the one
 * chosen, and margin and rate down and up.
 */
export function variationsOf(economics: Economics, usual: number): readonly Omit<Variation, 'total'>[] {
  const { margin, yearlyRate } = economics;
  const longest = Math.max(usual, economics.months);
  const margins = [margin * (1 - MARGIN_SHARE), Math.min(1, margin * (1 + MARGIN_SHARE))];
  const rates = [Math.max(0, yearlyRate - RATE_POINTS), yearlyRate + RATE_POINTS];
  return [
    ...HORIZONS.filter((months) => months <= longest).map(
      (months) => ({ changed: 'months', economics: { ...economics, months } }) as const,
    ),
    ...margins
      .filter((other) => other !== margin)
      .map((other) => ({ changed: 'margin', economics: { ...economics, margin: other } }) as const),
    ...rates
      .filter((other) => other !== yearlyRate)
      .map((other) => ({ changed: 'yearlyRate', economics: { ...economics, yearlyRate: other } }) as const),
  ];
}

/** What a sum of 1 is worth, spread evenly over the months, each discounted from its end. */
function evenWorth({ margin, yearlyRate, months }: Economics): number {
  let worth = 0;
  for (let month = 1; month <= months; month += 1) worth += 1 / (1 + yearlyRate) ** (month / 12);
  return (margin * worth) / months;
}

/** How many customers a test holds of, and the sum of their probabilities of being active. */
function activeAmong({ active }: Forecast, days: Int32Array, is: (days: number) => boolean) {
  let [customers, sum] = [0, 0];
  for (const [at, count] of days.entries()) {
    if (!is(count)) continue;
    customers += 1;
    sum += active[at] as number;
  }
  return { customers, active: sum };
}

function bestOf(
  forecast: Forecast,
  { histories }: Study,
  ids: CustomerNames,
  values: Float64Array,
  months: number,
) {
  const purchases = purchasesWithin(forecast, months);
  const isBest = surelyFirst(values, BEST_SHOWN);
  const best = Int32Array.from(values.keys())
    .filter((at) => isBest[at] === 1)
    .sort((one, other) => (values[other] as number) - (values[one] as number) || one - other);
  return Array.from(best, (at) => ({
    id: ids.at(histories.customer[at] as number) ?? '',
    active: forecast.active[at] as number,
    purchases: purchases[at] as number,
    value: values[at] as number,
  }));
}

/** Looks ahead under some economics; null without a forecast with amounts. */
export function lookAhead(study: Study, ids: CustomerNames, economics: Economics): Outlook | null {
  const { forecast } = study.analysis;
  const totals = totalForecast(study, economics.months);
  if (forecast === null || totals === null) return null;
  const { purchaseDays } = study.histories;
  const values = lifetimeValues(forecast, economics);
  const total = preciseSum(values);
  const { revenue, revenueInterval, plain } = totals;
  const worth = revenue !== null && revenue > 0 ? total / revenue : 0;
  const variations = variationsOf(economics, usualHorizon(monthsObserved(study.histories)));
  const others = totalValues(
    forecast,
    variations.map((variation) => variation.economics),
  );
  return {
    economics,
    totals,
    total,
    interval: revenueInterval && total > 0 ? [revenueInterval[0] * worth, revenueInterval[1] * worth] : null,
    plain: plain?.revenue == null ? null : plain.revenue * evenWorth(economics),
    customers: values.length,
    returning: activeAmong(forecast, purchaseDays, (days) => days > 1),
    once: activeAmong(forecast, purchaseDays, (days) => days === 1),
    segments: totalSegments(segmentByValue(values), values),
    topTenth: shareOfHighest(values, countOfPercent(USUAL_CUTS.great, values.length)),
    variations: variations.map((variation, at) => ({ ...variation, total: others[at] ?? 0 })),
    bins: binValues(values),
    best: bestOf(forecast, study, ids, values, economics.months),
  };
}
