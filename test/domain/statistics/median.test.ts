import { expect, it } from 'vitest';
import { doubledMedian, lowerMedian } from '../../../src/domain/statistics/median.ts';

it('a median between two levels is kept between them, its lower one is a level', () => {
  expect(doubledMedian([4, 0, 3, 2])).toBe(5);
  expect(lowerMedian([4, 0, 3, 2])).toBe(2);
  expect(doubledMedian([3, 1, 2])).toBe(4);
  expect(lowerMedian([3, 1, 2])).toBe(2);
});

it('no level has no median', () => {
  expect(doubledMedian([])).toBeUndefined();
  expect(lowerMedian([])).toBeUndefined();
});
