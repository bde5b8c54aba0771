import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOfPercent, measureConcentration, shareOfHighest } from '../../src/value/concentration.ts';

const measure = (...revenue: number[]) => measureConcentration(Float64Array.from(revenue));

test('all alike is 0, one with all is (n − 1)/n', () => {
  expect(measure(5, 5, 5, 5).gini).toBe(0);
  expect(measure(0, 0, 0, 8).gini).toBe(0.75);
});

test('1, 2, 3, 4 has a Gini of 0.25, and its best half makes 70 %', () => {
  expect(measure(3, 1, 4, 2).gini).toBeCloseTo(0.25, 15);
  expect(measure(3, 1, 4, 2).top[50]).toBe(0.7);
});

test('the k % are a rounded count of customers, halves up', () => {
  expect([5, 15, 50].map((percent) => countOfPercent(percent, 10))).toEqual([1, 2, 5]);
  expect([5, 10, 15, 20, 50].map((percent) => countOfPercent(percent, 3))).toEqual([0, 0, 0, 1, 2]);
});

test('what the highest hold does not hang on who of equals is among them', () => {
  expect(shareOfHighest(Float64Array.of(1, 4, 4, 4, 7), 2)).toBe(0.55);
  expect(shareOfHighest(Float64Array.of(5, 5, 5, 5), 1)).toBe(0.25);
  expect(shareOfHighest(Float64Array.of(5, 5), 0)).toBe(0);
  expect(shareOfHighest(new Float64Array(3), 1)).toBeNull();
});

test('without revenue there is nothing to share, and no figure', () => {
  expect(measure().gini).toBeNull();
  expect(measure(5, -5)).toMatchObject({ gini: null, curve: [], top: { 5: null, 50: null } });
});

describe('whatever customers spend', () => {
  const revenue = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

  test('Gini is the mean difference over twice the mean', () => {
    fc.assert(
      fc.property(revenue, (values) => {
        let difference = 0;
        for (const one of values) for (const other of values) difference += Math.abs(one - other);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(measure(...values).gini).toBeCloseTo(difference / (2 * mean * values.length ** 2), 9);
      }),
    );
  });

  test('the curve climbs from 0 to 1 and never slower than the customers', () => {
    fc.assert(
      fc.property(revenue, (values) => {
        const { curve } = measure(...values);
        expect(curve[0]).toBe(0);
        expect(curve[100]).toBeCloseTo(1, 12);
        for (let percent = 1; percent <= 100; percent += 1) {
          expect(curve[percent]).toBeGreaterThanOrEqual(curve[percent - 1] as number);
          const share = countOfPercent(percent, values.length) / values.length;
          expect(curve[percent]).toBeGreaterThanOrEqual(share - 1e-9);
        }
      }),
    );
  });
});
