import { expect, test } from 'vitest';
import { minimise } from '../../../src/value/models/minimise.ts';

const rosenbrock = (point: Float64Array, gradient: Float64Array) => {
  const [x = 0, y = 0] = point;
  gradient.set([-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

test('finds the end of Rosenbrock’s valley', () => {
  const { point, converged } = minimise(rosenbrock, [-1.2, 1], { low: -10, high: 10 });
  expect(converged).toBe(true);
  expect(point[0]).toBeCloseTo(1, 7);
  expect(point[1]).toBeCloseTo(1, 7);
});

test('stops at the bound that lies before it, and says so', () => {
  const found = minimise(rosenbrock, [-1.2, 0.3], { low: -2, high: 0.5 });
  expect(found.converged).toBe(true);
  expect([...found.point].map((value) => value.toFixed(4))).toEqual(['0.5000', '0.2500']);
  expect(found.bounded).toEqual([true, false]);
});

test('a function that has no value where one starts is not minimised', () => {
  const nowhere = (_: Float64Array, gradient: Float64Array) => {
    gradient.fill(Number.NaN);
    return Number.NaN;
  };
  expect(minimise(nowhere, [0], { low: -1, high: 1 }).converged).toBe(false);
});
