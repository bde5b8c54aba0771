import { expect, test } from 'vitest';
import { observe, repeatAmounts } from '../../src/value/analysis.ts';
import type { Histories } from '../../src/value/histories.ts';
import { type Fits, makeForecast, totalValues } from '../../src/value/lifetime-value.ts';
import { fitBgNbd } from '../../src/value/models/bg-nbd.ts';
import { fitGammaGamma } from '../../src/value/models/gamma-gamma.ts';
import { groupPurchases } from '../../src/value/purchase-groups.ts';
import { type Population, PUBLISHED_POPULATION, simulatePurchases } from '../../src/value/sample.ts';
import { totalInterval } from '../../src/value/total-interval.ts';
import { transactionsOf } from './cdnow.ts';

const economics = { margin: 0.3, yearlyRate: 0.1, months: 24 } as const;

function forecastBy(histories: Histories, fits: Fits) {
  const forecast = makeForecast(histories, fits);
  if (forecast === null) throw new Error('The amounts have a mean.');
  return { forecast, total: totalValues(forecast, [economics])[0] ?? 0 };
}

/** The forecast total, its interval, and the total by the parameters the customers were made with. */
function foresee(change: Partial<Population>, seed: number) {
  const population = { ...PUBLISHED_POPULATION, ...change };
  const rows = simulatePurchases(population, seed).map((row) => ({ ...row, customer: String(row.customer) }));
  const histories = observe(transactionsOf(rows));
  const bgNbd = fitBgNbd(groupPurchases(histories));
  const gammaGamma = fitGammaGamma(repeatAmounts(histories));
  const { forecast, total } = forecastBy(histories, { bgNbd, gammaGamma });
  const truth = forecastBy(histories, {
    bgNbd: { ...bgNbd, parameters: population.purchases },
    gammaGamma: { ...gammaGamma, parameters: population.amounts },
  });
  return { total, truth: truth.total, interval: totalInterval(total, forecast, histories, economics) };
}

test('about 95 of 100 intervals hold the total of the true parameters', () => {
  const simulated = Array.from({ length: 60 }, (_, seed) => foresee({ customers: 600 }, seed + 1));
  const holding = simulated.filter(
    ({ interval, truth }) => interval && interval[0] <= truth && truth <= interval[1],
  );
  expect(holding.length / simulated.length).toBeGreaterThanOrEqual(0.85);
  // Intervals that hold it always are too wide: of these half are.
  const narrow = simulated.filter(({ interval, total, truth }) => {
    const half = interval && interval[1] ** 0.35 * total ** 0.65;
    return half && Math.abs(Math.log(truth / total)) <= Math.log(half / total);
  });
  expect(narrow.length / simulated.length).toBeGreaterThan(0.3);
  expect(narrow.length / simulated.length).toBeLessThan(0.7);
});

test('four times the customers halve the interval, though an even share of them is looked at', () => {
  const width = (customers: number) => {
    const { interval } = foresee({ customers }, 4);
    return interval ? Math.log(interval[1] / interval[0]) : Number.NaN;
  };
  const ratio = width(2000) / width(8000);
  expect(ratio).toBeGreaterThan(1.6);
  expect(ratio).toBeLessThan(2.4);
});

test('no interval where nobody leaves, a parameter being on its bound', () => {
  const never = { r: 2, alpha: 20, a: 0.0001, b: 50 };
  expect(foresee({ customers: 500, purchases: never }, 1).interval).toBeNull();
});
