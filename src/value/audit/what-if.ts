import type { Economics } from '../economics.ts';
import type { Forecast } from '../lifetime-value.ts';
import { weightsOfCurves } from '../purchase-forecast.ts';

/** What all customers would be worth if some of the losses were avoided. */
export interface Retention {
  /** Of what a year brings, the share that the next one brings (0–1), as forecast and with fewer losses. */
  readonly kept: number;
  readonly better: number;
  /** The value of all customers, as forecast and then. */
  readonly total: number;
  readonly improved: number;
}

/** The share of the yearly losses that is avoided. */
export const LOSSES_AVOIDED = 0.1;
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
 * The value if a tenth of what is lost from year to year were not: the yearly share kept is that of the last month to the
 * first of the horizon, by year, and every month's revenue grows as it does. Null for a horizon of one month, and where
 * nothing is lost.
 */
export function fewerLosses(forecast: Forecast, economics: Economics): Retention | null {
  const { months } = economics;
  const flow = monthlyRevenue(forecast, months);
  const [first, last] = [flow[0] ?? 0, flow[months - 1] ?? 0];
  if (months < 2 || !(first > 0) || !(last > 0)) return null;
  const kept = (last / first) ** (YEAR / (months - 1));
  if (!(kept < 1)) return null;
  const better = 1 - (1 - LOSSES_AVOIDED) * (1 - kept);
  const improved = flow.map((revenue, month) => revenue * (better / kept) ** (month / YEAR));
  return { kept, better, total: worthOf(flow, economics), improved: worthOf(improved, economics) };
}
