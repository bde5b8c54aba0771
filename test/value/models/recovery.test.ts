import { describe, expect, test } from 'vitest';
import { studyContracts } from '../../../src/value/contract-forecast.ts';
import { followContracts, periodOf } from '../../../src/value/contract-spells.ts';
import { summariseHistories } from '../../../src/value/histories.ts';
import {
  fitBetaGeometric,
  fitParetoNbd,
  withPurchaseErrors,
} from '../../../src/value/models/fit-purchases.ts';
import type { Estimate } from '../../../src/value/models/likelihood-fit.ts';
import { groupPurchases } from '../../../src/value/purchase-groups.ts';
import { drawBeta, drawGamma, randomFrom } from '../../../src/value/random-draws.ts';
import { measureRegularity } from '../../../src/value/regularity.ts';
import { type NumberedRow, numbered } from '../cdnow.ts';

const DAYS = 7 * 104;
const CUSTOMERS = 5000;

/** Customers who buy at the end of every so many stages, and leave at a purchase or at a moment; days are whole. */
function simulate(
  seed: number,
  one: (random: () => number) => { gap: () => number; stays: () => boolean; gone: number },
) {
  const random = randomFrom(seed);
  const rows: NumberedRow[] = [];
  for (let customer = 0; customer < CUSTOMERS; customer += 1) {
    const { gap, stays, gone } = one(random);
    const first = Math.floor(random() * 7 * 40);
    let weeks = first / 7;
    rows.push([customer, first]);
    while (stays()) {
      weeks += gap();
      if (!(weeks * 7 < DAYS) || weeks - first / 7 > gone) break;
      rows.push([customer, Math.floor(weeks * 7)]);
    }
  }
  return numbered(rows);
}

/** What was meant, within three standard errors and what whole days move. */
function expectNear(
  estimates: Readonly<Record<string, Estimate>>,
  meant: Readonly<Record<string, number>>,
): void {
  for (const [name, value] of Object.entries(meant)) {
    const { value: found = 0, standardError = 0 } = estimates[name] ?? {};
    expect(Math.abs(found - value), name).toBeLessThan(3 * (standardError ?? 0) + 0.1 * value);
  }
}

describe('parameters are found again', () => {
  test.each([
    { r: 0.6, alpha: 8, a: 0.55, b: 1 },
    { r: 1.8, alpha: 45, a: 0.7, b: 1.7 },
    { r: 3, alpha: 20, a: 1.5, b: 6 },
  ])('MBG/NBD r $r, α $alpha, a $a, b $b', ({ r, alpha, a, b }) => {
    const purchases = simulate(3, (random) => {
      const [rate, leaving] = [drawGamma(random, r) / alpha, drawBeta(random, a, b)];
      return {
        gap: () => -Math.log(random()) / rate,
        stays: () => random() > leaving,
        gone: Number.POSITIVE_INFINITY,
      };
    });
    const groups = groupPurchases(summariseHistories(purchases, DAYS));
    const fit = withPurchaseErrors(fitBetaGeometric(groups, { name: 'mbgnbd' }), groups);
    expect(fit.converged).toBe(true);
    expectNear(fit.estimates, { r, alpha, a, b });
  });

  test.each([2, 3])('MBG/CNBD-%i, by chance less likely, and its stages seen', (stages) => {
    const [r, alpha, a, b] = [1.3, 3, 0.45, 0.9];
    const purchases = simulate(5, (random) => {
      const [rate, leaving] = [drawGamma(random, r) / alpha, drawBeta(random, a, b)];
      return {
        gap: () => drawGamma(random, stages) / rate,
        stays: () => random() > leaving,
        gone: Number.POSITIVE_INFINITY,
      };
    });
    const groups = groupPurchases(summariseHistories(purchases, DAYS));
    const regularity = measureRegularity(purchases, DAYS);
    expect(Math.round(regularity.stages ?? 0)).toBe(stages);
    const { logGaps } = regularity;
    const found = fitBetaGeometric(groups, { name: 'mbgcnbd', stages, logGaps });
    const fit = withPurchaseErrors(found, groups);
    expectNear(fit.estimates, { r, alpha, a, b });
    const other = fitBetaGeometric(groups, { name: 'mbgcnbd', stages: stages + 1, logGaps });
    const chance = fitBetaGeometric(groups, { name: 'mbgnbd', logGaps });
    expect(fit.logLikelihood).toBeGreaterThan(other.logLikelihood);
    expect(fit.logLikelihood).toBeGreaterThan(chance.logLikelihood + 100);
  });

  test.each([
    { r: 0.55, alpha: 12, s: 0.6, beta: 12 },
    { r: 1.4, alpha: 40, s: 0.7, beta: 60 },
    { r: 2, alpha: 10, s: 2, beta: 40 },
  ])('Pareto/NBD r $r, α $alpha, s $s, β $beta', ({ r, alpha, s, beta }) => {
    const purchases = simulate(7, (random) => {
      const [rate, leaving] = [drawGamma(random, r) / alpha, drawGamma(random, s) / beta];
      return {
        gap: () => -Math.log(random()) / rate,
        stays: () => true,
        gone: -Math.log(random()) / leaving,
      };
    });
    const groups = groupPurchases(summariseHistories(purchases, DAYS));
    const near = fitBetaGeometric(groups, { name: 'mbgnbd' });
    const fit = withPurchaseErrors(fitParetoNbd(groups, near), groups);
    expect(fit.converged).toBe(true);
    expectNear(fit.estimates, { r, alpha, s, beta });
  });

  test.each([
    { a: 0.7, b: 3.8 },
    { a: 1.3, b: 5 },
    { a: 4, b: 60 },
  ])('contracts a $a, b $b, paid every 30 days, some days late', ({ a, b }) => {
    const purchases = simulate(9, (random) => {
      const leaving = drawBeta(random, a, b);
      return {
        gap: () => (30 + 3 * random() ** 3) / 7,
        stays: () => random() > leaving,
        gone: Number.POSITIVE_INFINITY,
      };
    });
    const period = periodOf(purchases, DAYS) ?? 0;
    expect(Math.abs(period - 30.4)).toBeLessThan(1);
    const study = studyContracts(followContracts(purchases, DAYS, period), DAYS);
    expect(study.fit.converged).toBe(true);
    expect(study.reactivated).toBe(0);
    expectNear(study.fit.estimates, { a, b });
  });
});
