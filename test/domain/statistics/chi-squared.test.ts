import { expect, it } from 'vitest';
import { chiSquaredTail } from '../../../src/domain/statistics/chi-squared.ts';

it.each([
  [3.841, 1, 0.05],
  [6.635, 1, 0.01],
  [5.991, 2, 0.05],
  [9.488, 4, 0.05],
  [2.833, 6, 0.829],
  [23.209, 10, 0.01],
  [29.588, 10, 0.001],
  [26.296, 16, 0.05],
  [32.0, 16, 0.01],
  [7.962, 16, 0.95],
])(
  'χ² of %d with %d degrees of freedom is exceeded with the published probability %d',
  (value, degrees, p) => {
    expect(Math.abs(chiSquaredTail(value, degrees) - p)).toBeLessThan(p * 0.002);
  },
);

it('is exp(−x/2) with two degrees of freedom', () => {
  for (const value of [0.1, 1, 3.9, 4.1, 20, 200]) {
    expect(chiSquaredTail(value, 2) / Math.exp(-value / 2)).toBeCloseTo(1, 12);
  }
});

it('runs from 1 at nothing to almost 0 far out, always down', () => {
  expect(chiSquaredTail(0, 16)).toBe(1);
  const tails = Array.from({ length: 400 }, (_, at) => chiSquaredTail(at, 16));
  expect(tails.every((tail, at) => at === 0 || tail < (tails[at - 1] ?? 0) + 1e-15)).toBe(true);
  expect(tails.at(-1)).toBeGreaterThan(0);
});
