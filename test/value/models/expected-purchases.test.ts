import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probabilityActive } from '../../../src/value/models/bg-nbd.ts';
import {
  expectedPurchases,
  integralOfPurchases,
  purchasesBeforeLeaving,
  seriesOfPurchases,
} from '../../../src/value/models/expected-purchases.ts';

/** ₂F₁(A, B; C; z) out of our regularised form. */
function gauss(A: number, B: number, C: number, z: number): number {
  const a = C - B + 1;
  const expected = seriesOfPurchases({ shape: A, a, stays: B })(z / (1 - z));
  return (1 - z) ** -A * (1 - ((a - 1) / C) * expected);
}

describe('the hypergeometric function behind the forecast', () => {
  test.each([0.01, 0.3, 0.5, 0.9, 0.99, 0.999])('is −ln(1−z)/z for (1, 1; 2) at z = %d', (z) => {
    expect(gauss(1, 1, 2, z) / (-Math.log1p(-z) / z)).toBeCloseTo(1, 11);
  });

  test.each([
    // K(m) of Abramowitz and Stegun, table 17.1.
    [0.5, 1.854_074_677_301_372],
    [0.9, 2.578_092_113_348_173],
    [0.99, 3.695_637_362_989_875],
  ])('gives the complete elliptic integral K(%d) of the tables', (m, k) => {
    expect((Math.PI / 2) * gauss(0.5, 0.5, 1, m)).toBeCloseTo(k, 10);
  });

  test.each([0.1, 0.5, 0.95])('is artanh(s)/s for (½, 1; 3/2) at s = %d', (s) => {
    expect(gauss(0.5, 1, 1.5, s * s)).toBeCloseTo(Math.atanh(s) / s, 11);
  });

  test('series and integral are one function', () => {
    const prospect = fc.record({
      shape: fc.double({ min: 0.05, max: 60, noNaN: true }),
      a: fc.double({ min: 0.05, max: 5, noNaN: true }),
      stays: fc.double({ min: 0.1, max: 60, noNaN: true }),
      horizon: fc.double({ min: 0.001, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(prospect, (one) => {
        expect(integralOfPurchases(one, one.horizon) / seriesOfPurchases(one)(one.horizon)).toBeCloseTo(1, 8);
      }),
    );
  });

  test('a = 1 and a + b = 1, where the textbook form divides 0 by 0, are ordinary points', () => {
    const at = (a: number) => purchasesBeforeLeaving({ shape: 0.7, a, stays: 0.5 })(3);
    expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 10);
    expect(at(0.5)).toBeCloseTo((at(0.5 - 1e-6) + at(0.5 + 1e-6)) / 2, 10);
  });

  test('near z = 1, a horizon without end, everyone makes the purchases of a lifetime: (a + b − 1)/(a − 1)', () => {
    const forEver = purchasesBeforeLeaving({ shape: 4, a: 3, stays: 5 })(1e9);
    expect(forEver).toBeCloseTo((3 + 5 - 1) / (3 - 1), 6);
  });
});

describe('expected purchases', () => {
  const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

  test('are those of the customer the authors work out: 1.226 in 39 weeks', () => {
    expect(expectedPurchases(published)(2, 30.43, 38.86, 39)).toBeCloseTo(1.226, 3);
  });

  const history = fc
    .record({
      r: fc.double({ min: 0.01, max: 20, noNaN: true }),
      alpha: fc.double({ min: 0.05, max: 100, noNaN: true }),
      a: fc.double({ min: 0.01, max: 20, noNaN: true }),
      b: fc.double({ min: 0.01, max: 20, noNaN: true }),
      frequency: fc.integer({ min: 0, max: 100 }),
      age: fc.double({ min: 1, max: 300, noNaN: true }),
      share: fc.double({ min: 0, max: 0.99, noNaN: true }),
      later: fc.double({ min: 0, max: 0.01, noNaN: true }),
      weeks: fc.double({ min: 0, max: 200, noNaN: true }),
    })
    .map((one) => ({ ...one, recency: one.frequency === 0 ? 0 : one.share * one.age }));

  test('are never negative, and never fewer in a longer time', () => {
    fc.assert(
      fc.property(history, (one) => {
        const within = expectedPurchases(one);
        const short = within(one.frequency, one.recency, one.age, one.weeks);
        const long = within(one.frequency, one.recency, one.age, one.weeks * 1.1);
        expect(short).toBeGreaterThanOrEqual(0);
        expect(long).toBeGreaterThanOrEqual(short * (1 - 1e-9));
      }),
    );
  });

  test('a customer who bought more recently is never less likely to be active', () => {
    fc.assert(
      fc.property(history, (one) => {
        const before = probabilityActive(one, one.frequency, one.recency, one.age);
        const after = probabilityActive(one, one.frequency, one.recency + one.later * one.age, one.age);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
