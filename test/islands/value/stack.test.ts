import { expect, test } from 'vitest';
import { heightOn, ticksBetween, ticksUpTo } from '../../../src/islands/value/chart/scale.ts';
import { namedEvery, reachOf, stackParts } from '../../../src/islands/value/chart/stack.ts';

const part = (value: number) => ({ value, look: 'own' as const });

test('gains are piled up from the axis, losses hang from it', () => {
  const placed = stackParts([part(3), part(-1), part(2), part(-4)]);
  expect(placed.map(({ low, high }) => [low, high])).toEqual([
    [0, 3],
    [-1, 0],
    [3, 5],
    [-5, -1],
  ]);
  expect(reachOf([placed, stackParts([part(7)])])).toEqual([-5, 7]);
  expect(reachOf([])).toEqual([0, 0]);
});

test('ticks are round, hold zero, and reach beyond both ends', () => {
  expect(ticksBetween(0, 10)).toEqual(ticksUpTo(10));
  expect(ticksBetween(-3, 10)).toEqual([-5, 0, 5, 10]);
  expect(ticksBetween(-10, 0)).toEqual([-10, -5, 0]);
  const up = heightOn({ width: 0, height: 0, left: 0, right: 0, top: 0, bottom: 90 }, [-5, 0, 5, 10]);
  expect([up(-5), up(0), up(10)]).toEqual([90, 60, 0]);
});

test('names stand apart, however many there are', () => {
  expect(namedEvery(['1', '2', '3'], 360, 9)).toBe(1);
  expect(namedEvery(Array(24).fill('Jan 2025'), 360, 9)).toBe(6);
  expect(namedEvery([], 360, 9)).toBe(1);
});
