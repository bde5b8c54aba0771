import { expect, test } from 'vitest';
import { repeatAmounts } from '../../src/value/amounts-study.ts';
import { observe } from '../../src/value/analysis.ts';
import { foresee, withAmounts } from '../../src/value/forecast-basis.ts';
import {
  ERROR_OF_YEARS,
  ERROR_WITHOUT_SEASON,
  errorWithin,
  logError,
} from '../../src/value/forecast-error.ts';
import { variancesOf } from '../../src/value/forecast-interval.ts';
import type { Histories } from '../../src/value/histories.ts';
import { fitBetaGeometric, withPurchaseErrors } from '../../src/value/models/fit-purchases.ts';
import { fitGammaGamma, type GammaGammaFit } from '../../src/value/models/gamma-gamma.ts';
import type { PurchaseFit } from '../../src/value/models/purchase-fit.ts';
import { type PurchaseForecast, purchasesWithin } from '../../src/value/purchase-forecast.ts';
import { groupPurchases } from '../../src/value/purchase-groups.ts';
import { type Population, PUBLISHED_POPULATION, simulatePurchases } from '../../src/value/sample.ts';
import { intervalAround } from '../../src/value/total-interval.ts';
import { transactionsOf } from './cdnow.ts';

const MONTHS = 12;

/** The revenue of a year that the models foresee. */
function revenueOf(
  histories: Histories,
  basis: PurchaseFit,
  gammaGamma: GammaGammaFit,
  purchases: PurchaseForecast,
): number {
  const forecast = withAmounts(basis, histories, gammaGamma, purchases);
  if (forecast === null) throw new Error('The amounts have a mean.');
  return purchasesWithin(forecast, MONTHS).reduce(
    (sum, one, at) => sum + one * (forecast.amount[at] ?? 0),
    0,
  );
}

/** The forecast revenue of a year, its variances, that by the parameters the customers were made with, and what came. */
function foreseen(change: Partial<Population>, seed: number) {
  const population = { ...PUBLISHED_POPULATION, ...change };
  const longer = { ...population, weeks: population.weeks + 53 };
  const rows = simulatePurchases(longer, seed).map((row) => ({ ...row, customer: String(row.customer) }));
  const transactions = transactionsOf(rows);
  const start = rows.reduce((first, { day }) => Math.min(first, day), Number.POSITIVE_INFINITY);
  const histories = observe(transactions, start + 7 * population.weeks - 1);
  const groups = groupPurchases(histories);
  const basis = withPurchaseErrors(fitBetaGeometric(groups, { name: 'bgnbd' }), groups);
  const gammaGamma = fitGammaGamma(repeatAmounts(histories));
  const purchases = foresee(basis, histories);
  const total = revenueOf(histories, basis, gammaGamma, purchases);
  const known = { ...basis, parameters: population.purchases };
  const knownAmounts = { ...gammaGamma, parameters: population.amounts };
  const truth = revenueOf(histories, known, knownAmounts, foresee(known, histories));
  const came = rows
    .filter(({ day }) => day > histories.endDay && day <= histories.endDay + 365.25)
    .reduce((sum, { amount }) => sum + amount, 0);
  const variances = variancesOf({ basis, histories, gammaGamma, purchases }, MONTHS, true);
  return { total, truth, came, ...variances };
}

test('of 60 files about 95 of 100 intervals hold: by parameters the true mean, with chance what came', () => {
  const simulated = Array.from({ length: 60 }, (_, seed) => foreseen({ customers: 600 }, seed + 1));
  const share = (holds: (one: (typeof simulated)[number]) => boolean) =>
    simulated.filter(holds).length / simulated.length;
  const within = (value: number, [low, high]: readonly [number, number]) => low <= value && value <= high;
  expect(
    share(({ total, truth, parameters }) => within(truth, intervalAround(total, [parameters]))),
  ).toBeGreaterThanOrEqual(0.85);
  expect(
    share(({ total, came, parameters, chance }) => within(came, intervalAround(total, [parameters, chance]))),
  ).toBeGreaterThanOrEqual(0.85);
  // Intervals that always hold are too wide: half as wide they hold less often.
  const halfAsWide = share(({ total, came, parameters, chance }) =>
    within(came, intervalAround(total, [parameters / 8, chance / 8])),
  );
  expect(halfAsWide).toBeLessThan(0.75);
});

test('four times the customers halve what parameters and chance leave open', () => {
  const [few, many] = [foreseen({ customers: 2000 }, 4), foreseen({ customers: 8000 }, 4)];
  for (const of of ['parameters', 'chance'] as const) {
    const ratio = few[of] / many[of];
    expect(ratio).toBeGreaterThan(2.5);
    expect(ratio).toBeLessThan(6);
  }
});

test('where nobody leaves, a parameter being on its bound, the others still tell', () => {
  const never = { r: 2, alpha: 20, a: 0.0001, b: 50 };
  const { parameters } = foreseen({ customers: 500, purchases: never }, 1);
  expect(parameters).toBeGreaterThan(0);
  expect(Math.sqrt(parameters)).toBeLessThan(0.2);
});

test('no interval is narrower than a season that nobody can tell means', () => {
  const year = { startDay: 0, endDay: 400 };
  const years = { startDay: 0, endDay: 800 };
  const within = (histories: typeof year, observed: number | null, months: number, isContract = false) =>
    errorWithin(histories, { observed, months, isContract });
  expect(within(year, 0.01, 12)).toBe(ERROR_WITHOUT_SEASON);
  expect(within(year, null, 12)).toBe(ERROR_WITHOUT_SEASON);
  expect(within(year, -0.5, 12)).toBe(0.5);
  expect(within(years, 0.01, 24)).toBe(ERROR_OF_YEARS);
  // Half a year has not every season.
  expect(within(years, 0.01, 6)).toBe(ERROR_WITHOUT_SEASON);
  expect(within(year, 0.01, 12, true)).toBe(ERROR_OF_YEARS);
  // Three years ahead from a little more than one.
  expect(within(year, 0.01, 36) / ERROR_WITHOUT_SEASON).toBeCloseTo((36 * 365.25) / 12 / 401, 9);
});

test('a forecast is off by its logarithm, and never by more than can be told', () => {
  expect(logError(20, 10)).toBeCloseTo(Math.LN2, 12);
  expect(logError(5, 10)).toBeCloseTo(-Math.LN2, 12);
  expect([logError(10, 0), logError(0, 10), logError(0, 0)]).toEqual([2, -2, 0]);
});
