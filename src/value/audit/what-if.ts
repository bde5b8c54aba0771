import { preciseSum } from '../concentration.ts';
import type { Economics } from '../economics.ts';
import type { Forecast } from '../lifetime-value.ts';
import { weightsOfCurves } from '../purchase-forecast.ts';

/** What all customers would be worth if some of the losses were avoided. */
export interface Retention {
  /** Of what the first year brings, the share that the second one brings (0–1), as forecast and with fewer losses. */
  readonly kept: number;
  readonly better: number;
  /** The value of all customers, as forecast and then. */
  readonly total: number;
  readonly improved: number;
}

/** The share of the yearly losses that is avoided. */
const LOSSES_AVOIDED = 0.1;
const YEAR = 12;

/** What all customers are expected to bring in each month, before margin and discount. */
export function monthlyRevenue(forecast: Forecast, months: number): Float64Array {
  const weights = weightsOfCurves(forecast, forecast.amount);
  const flow = new Float64Array(months);
  for (const [place, one] of forecast.curves.entries()) {
    let before = 0;
    for (let month = 0; month < months; month += 1) {
      const upTo = one[month] ?? before;
      flow[month] = (flow[month] as number) + (weights[place] as number) * (upTo - before);
      before = upTo;
    }
  }
  return flow;
}

function worthOf(flow: Float64Array, { margin, yearlyRate }: Economics): number {
  let sum = 0;
  for (const [month, revenue] of flow.entries()) sum += revenue / (1 + yearlyRate) ** ((month + 1) / YEAR);
  return sum * margin;
}

/**
 * The value if a tenth of what is lost from year to year were not: the share kept is what the second year is forecast to
 * bring of what the first does, whatever the horizon, and every month's revenue grows as that share does. Null for a
 * horizon of one month, and where nothing is lost.
 */
export function fewerLosses(forecast: Forecast, economics: Economics): Retention | null {
  const { months } = economics;
  const years = monthlyRevenue(forecast, 2 * YEAR);
  const kept = preciseSum(years.subarray(YEAR)) / preciseSum(years.subarray(0, YEAR));
  if (months < 2 || !(kept > 0 && kept < 1)) return null;
  const flow = monthlyRevenue(forecast, months);
  const better = 1 - (1 - LOSSES_AVOIDED) * (1 - kept);
  const improved = flow.map((revenue, month) => revenue * (better / kept) ** (month / YEAR));
  return { kept, better, total: worthOf(flow, economics), improved: worthOf(improved, economics) };
}
