import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  compareRatios,
  indexOf,
  meanOf,
  reaches,
  roundHalfUp,
} from '../../../src/domain/statistics/exact.ts';

it('rounds halves up and everything else to the nearest integer', () => {
  expect(roundHalfUp([1, 2])).toBe(1);
  expect(roundHalfUp([125, 10])).toBe(13);
  expect(roundHalfUp([249, 100])).toBe(2);
  expect(roundHalfUp([0, 3])).toBe(0);
});

it('rounds once: 2.4999… never becomes 3 by way of 2.5', () => {
  expect(roundHalfUp([249_999, 100_000])).toBe(2);
});

it('rounds to within a half of any ratio', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 5000 }), (numerator, denominator) => {
      const rounded = roundHalfUp([numerator, denominator]);
      expect(2 * rounded * denominator).toBeGreaterThan(2 * numerator - denominator);
      expect(2 * rounded * denominator).toBeLessThanOrEqual(2 * numerator + denominator);
    }),
  );
});

it('reaches a threshold exactly, without binary fractions', () => {
  expect(reaches(3, 4, [3, 4])).toBe(true);
  expect(reaches(3, 5, [3, 5])).toBe(true);
  expect(reaches(59, 100, [3, 5])).toBe(false);
  expect(reaches(0, 0, [0, 1])).toBe(false);
});

it('compares and averages ratios exactly', () => {
  expect(compareRatios([1, 3], [2, 6])).toBe(0);
  expect(compareRatios([1, 3], [1, 2])).toBeLessThan(0);
  const [numerator, denominator] = meanOf([
    [1, 3],
    [1, 2],
    [1, 6],
  ]);
  expect(numerator * 3).toBe(denominator);
});

it('puts levels on the scale of the index', () => {
  expect(indexOf([4, 1])).toBe(100);
  expect(indexOf([20, 6])).toBe(83);
  expect(indexOf([1, 2])).toBe(13);
});
