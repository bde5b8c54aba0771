import { describe, expect, test } from 'vitest';
import { repeatAmounts } from '../../../src/value/amounts-study.ts';
import { summariseHistories } from '../../../src/value/histories.ts';
import {
  type BetaGeometric,
  betaGeometricLogLikelihood,
  type Leaving,
} from '../../../src/value/models/beta-geometric.ts';
import { fitBetaGeometric, withPurchaseErrors } from '../../../src/value/models/fit-purchases.ts';
import {
  correlationOf,
  fitGammaGamma,
  gammaGammaLogLikelihood,
  knownAmounts,
} from '../../../src/value/models/gamma-gamma.ts';
import { paretoNbdLogLikelihood } from '../../../src/value/models/pareto-nbd.ts';
import { groupPurchases } from '../../../src/value/purchase-groups.ts';
import { type Population, PUBLISHED_POPULATION, simulatePurchases } from '../../../src/value/sample.ts';
import { CALIBRATION_END, hasCdnow, readCdnow, transactionsOf } from '../cdnow.ts';
import { betaGeometric } from './fitted.ts';

function simulate(change: Partial<Population>, seed: number) {
  const population = { ...PUBLISHED_POPULATION, ...change };
  const rows = simulatePurchases(population, seed).map((row) => ({ ...row, customer: String(row.customer) }));
  const start = Math.min(...rows.map((row) => row.day));
  return summariseHistories(transactionsOf(rows), start + population.weeks * 7 - 1);
}

describe.runIf(hasCdnow)('the CDNOW sample', () => {
  const published = () => summariseHistories(readCdnow(), CALIBRATION_END);

  test('gives the published BG/NBD: r 0.243, α 4.414, a 0.793, b 2.426, log-likelihood −9582.4', () => {
    const groups = groupPurchases(published());
    const fit = withPurchaseErrors(fitBetaGeometric(groups, { name: 'bgnbd' }), groups);
    expect(fit.converged).toBe(true);
    expect(fit.parameters.r).toBeCloseTo(0.243, 3);
    expect(fit.parameters.alpha).toBeCloseTo(4.414, 2);
    expect(fit.parameters.a).toBeCloseTo(0.793, 3);
    expect(fit.parameters.b).toBeCloseTo(2.426, 3);
    expect(Math.abs(fit.logLikelihood + 9582.4)).toBeLessThan(0.05);
    for (const { value, interval } of Object.values(fit.estimates)) {
      expect(interval?.[0]).toBeLessThan(value);
      expect(interval?.[1]).toBeGreaterThan(value);
    }
  });

  test('gives the published Gamma-Gamma: p 6.25, q 3.74, γ 15.44 on 946 customers, correlation 0.11', () => {
    const amounts = repeatAmounts(published());
    const fit = fitGammaGamma(amounts);
    expect(fit.customers).toBe(946);
    expect(fit.parameters.p).toBeCloseTo(6.25, 2);
    expect(fit.parameters.q).toBeCloseTo(3.74, 2);
    expect(fit.parameters.gamma).toBeCloseTo(15.44, 2);
    expect(correlationOf(amounts)).toBeCloseTo(0.11, 2);
  });
});

describe('parameters are found again on simulated customers', () => {
  const populations = [
    { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
    { r: 1.2, alpha: 10, a: 0.5, b: 4 },
    { r: 3, alpha: 20, a: 1.5, b: 3 },
    { r: 0.6, alpha: 2, a: 2, b: 8 },
  ];
  test.each(populations)('BG/NBD r $r, α $alpha, a $a, b $b: within the intervals', (purchases) => {
    const histories = simulate({ customers: 8000, purchases }, 5);
    const groups = groupPurchases(histories);
    const fit = withPurchaseErrors(fitBetaGeometric(groups, { name: 'bgnbd' }), groups);
    expect(fit.converged).toBe(true);
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      const { value, standardError } = fit.estimates[name];
      // Purchases of one day are one, which moves the estimates a little: a tenth is allowed for it.
      const room = 3 * (standardError ?? 0) + 0.1 * purchases[name];
      expect(Math.abs(value - purchases[name])).toBeLessThan(room);
    }
  });

  test('one common buying rate settles too, at the best there is', () => {
    const shape = 1e6;
    const settled = [0.05, 0.2, 0.5].flatMap((rate, at) =>
      [
        { a: 0.8, b: 2.5 },
        { a: 0.01, b: 5 },
        { a: 100, b: 900 },
      ].map(({ a, b }) => {
        const purchases = { r: shape, alpha: shape / rate, a, b };
        const groups = groupPurchases(simulate({ customers: 400, purchases }, at + 1));
        const fit = fitBetaGeometric(groups, { name: 'bgnbd' });
        const near = betaGeometric('bgnbd', { r: 3000, alpha: 3000 / rate, a, b });
        const other = fitBetaGeometric(groups, { name: 'bgnbd', near });
        return fit.converged && fit.logLikelihood > other.logLikelihood - 1e-4;
      }),
    );
    expect(settled).not.toContain(false);
  });

  test.each([
    { p: 6.25, q: 3.74, gamma: 15.44 },
    { p: 1.5, q: 8, gamma: 400 },
    { p: 20, q: 2.5, gamma: 3 },
  ])('Gamma-Gamma p $p, q $q, γ $gamma: within three standard errors', (amounts) => {
    const purchases = { r: 2, alpha: 12, a: 0.5, b: 4 };
    const histories = simulate({ customers: 4000, purchases, amounts }, 9);
    const fit = fitGammaGamma(repeatAmounts(histories));
    expect(fit.converged).toBe(true);
    for (const name of ['p', 'q', 'gamma'] as const) {
      const { value, standardError } = fit.estimates[name];
      expect(Math.abs(value - amounts[name])).toBeLessThan(3 * (standardError ?? 0) + 0.05 * amounts[name]);
    }
  });

  test('amounts in cents change γ a hundredfold and nothing else', () => {
    const amounts = repeatAmounts(simulate({}, 3));
    const [euros, cents] = [amounts, { ...amounts, mean: amounts.mean.map((mean) => mean * 100) }].map(
      fitGammaGamma,
    );
    expect(cents?.parameters.p).toBeCloseTo(euros?.parameters.p ?? 0, 6);
    expect((cents?.parameters.gamma ?? 0) / (euros?.parameters.gamma ?? 1) / 100).toBeCloseTo(1, 6);
  });
});

describe('gradients are those of finite differences', () => {
  const histories = simulate({ customers: 300 }, 1);

  const LEAVINGS: readonly (readonly [name: string, leaving: Leaving])[] = [
    ['BG/NBD', { leavesAtFirst: false, stages: 1 }],
    ['MBG/NBD', { leavesAtFirst: true, stages: 1 }],
    ['MBG/CNBD-3', { leavesAtFirst: true, stages: 3 }],
  ];
  const points = [
    [0.3, 4, 0.8, 2.4],
    [2, 30, 0.05, 0.4],
    [0.05, 0.5, 12, 3],
    [5000, 60_000, 3000, 9000],
  ];

  test.each(LEAVINGS.flatMap(([name, leaving]) => points.map((at) => [name, at, leaving] as const)))(
    '%s at %j',
    (_, at, leaving) => {
      const groups = groupPurchases(histories);
      const value = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[], slopes = new Float64Array(4)) => {
        const model: BetaGeometric = { r, alpha, a, b };
        return betaGeometricLogLikelihood(leaving, model, groups, slopes);
      };
      const slopes = new Float64Array(4);
      value(at, slopes);
      compare(at, (point) => value(point), slopes);
    },
  );

  test.each([
    [0.5, 10, 0.4, 10],
    [2, 0.2, 0.05, 40],
    [0.05, 3, 12, 0.3],
    [4000, 60_000, 1000, 90_000],
  ])('Pareto/NBD at %d, %d, %d, %d', (...at) => {
    const groups = groupPurchases(histories);
    const value = ([r = 0, alpha = 0, s = 0, beta = 0]: readonly number[], slopes = new Float64Array(4)) =>
      paretoNbdLogLikelihood({ r, alpha, s, beta }, groups, slopes);
    const slopes = new Float64Array(4);
    value(at, slopes);
    // Its slopes are by the logarithms.
    compare(
      at,
      (point) => value(point),
      slopes.map((slope, index) => slope / (at[index] ?? 1)),
    );
  });

  test.each([
    [6, 4, 15],
    [0.5, 1.2, 100],
    [40, 12, 3],
  ])('Gamma-Gamma at %d, %d, %d', (...at) => {
    const amounts = repeatAmounts(histories);
    const value = ([p = 0, q = 0, gamma = 0]: readonly number[], slopes = new Float64Array(3)) =>
      gammaGammaLogLikelihood({ p, q, gamma }, knownAmounts(amounts), slopes);
    const slopes = new Float64Array(3);
    value(at, slopes);
    compare(at, (point) => value(point), slopes);
  });

  function compare(
    at: readonly number[],
    value: (point: readonly number[]) => number,
    slopes: Float64Array,
  ): void {
    for (const [index, coordinate] of at.entries()) {
      const step = coordinate * 1e-5;
      const shifted = (by: number) => value(at.map((other, place) => (place === index ? other + by : other)));
      const difference = (shifted(step) - shifted(-step)) / (2 * step);
      expect((slopes[index] ?? 0) * coordinate).toBeCloseTo(difference * coordinate, 2);
    }
  }
});
