import type { Economics } from './economics.ts';
import type { Histories } from './histories.ts';
import {
  type ExpectedPurchases,
  type Forecast,
  forecastAmounts,
  forecastPurchases,
  totalValues,
} from './lifetime-value.ts';
import { type Matrix, NORMAL_95 } from './models/positive-fit.ts';

/** Of more customers an even share, so many at most, tells by how much the total moves with a parameter. */
const CUSTOMERS_AT_MOST = 5000;
/** By which a logarithm is moved, for a slope. */
const MOVE = 1e-4;

function thinned(histories: Histories): Histories {
  const every = Math.ceil(histories.customer.length / CUSTOMERS_AT_MOST);
  if (every === 1) return histories;
  const isKept = (_: number, at: number) => at % every === 0;
  return {
    ...histories,
    customer: histories.customer.filter(isKept),
    purchaseDays: histories.purchaseDays.filter(isKept),
    firstDay: histories.firstDay.filter(isKept),
    lastDay: histories.lastDay.filter(isKept),
    revenue: histories.revenue.filter(isKept),
    repeatMean: histories.repeatMean.filter(isKept),
  };
}

/** The variance that the parameters of one fit give a figure, which is `here` as they stand, by the delta method. */
function varianceBy<Parameters extends object>(
  parameters: Parameters,
  covariance: Matrix,
  here: number,
  figureAt: (parameters: Parameters) => number,
): number {
  const slopes = Object.entries(parameters).map(
    ([name, value]) => (figureAt({ ...parameters, [name]: value * Math.exp(MOVE) }) - here) / MOVE,
  );
  const product = (row: readonly number[]) => row.reduce((sum, one, at) => sum + one * (slopes[at] ?? 0), 0);
  return covariance.reduce((sum, row, at) => sum + product(row) * (slopes[at] ?? 0), 0);
}

/**
 * A 95 % interval for the lifetime value of all customers together, `total`, in its unit: by the delta method on its
 * logarithm, from the covariance of the parameters of both fits, taken as independent. It tells how far the parameters
 * are uncertain, and nothing else: neither whether the models hold, nor what chance will make the customers do.
 * Null when a covariance is not known or a parameter is on its bound, and for a total of 0.
 */
export function totalInterval(
  total: number,
  { fits: { bgNbd, gammaGamma } }: Forecast,
  histories: Histories,
  economics: Economics,
): readonly [low: number, high: number] | null {
  if (bgNbd.logCovariance === null || gammaGamma.logCovariance === null) return null;
  const share = thinned(histories);
  const logTotal = (purchases: ExpectedPurchases, amount: Float64Array) =>
    Math.log(totalValues({ ...purchases, amount }, [economics])[0] ?? 0);
  const purchases = forecastPurchases(share, bgNbd.parameters);
  const amount = forecastAmounts(share, gammaGamma.parameters);
  const here = logTotal(purchases, amount);
  const variance =
    varianceBy(bgNbd.parameters, bgNbd.logCovariance, here, (moved) =>
      logTotal(forecastPurchases(share, moved), amount),
    ) +
    varianceBy(gammaGamma.parameters, gammaGamma.logCovariance, here, (moved) =>
      logTotal(purchases, forecastAmounts(share, moved)),
    );
  const reach = Math.exp(NORMAL_95 * Math.sqrt(variance));
  return Number.isFinite(reach) ? [total / reach, total * reach] : null;
}
