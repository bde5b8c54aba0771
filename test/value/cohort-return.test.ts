import { expect, test } from 'vitest';
import { isMonthWhole, returnedNextMonth, wholeMonths } from '../../src/value/cohort-return.ts';
import type { Cohort } from '../../src/value/cohorts.ts';

const cohort = (month: string, ...buyers: number[]): Cohort => ({
  month,
  customers: 10,
  revenue: 100,
  buyers,
});

test.each([
  ['2026-01-31', true],
  ['2026-01-30', false],
  ['2024-02-28', false],
  ['2024-02-29', true],
  ['2025-12-31', true],
])('the month of %s is whole: %s', (day, isWhole) => {
  expect(isMonthWhole(day)).toBe(isWhole);
});

test('a month that is not over is not counted', () => {
  const cohorts = [cohort('2025-11', 10, 4, 3), cohort('2025-12', 10, 2), cohort('2026-01', 10)];
  expect(cohorts.map((one) => wholeMonths(one, '2026-01-31'))).toEqual([3, 2, 1]);
  expect(returnedNextMonth(cohorts, '2026-01-31')).toBe(0.3);
  expect(cohorts.map((one) => wholeMonths(one, '2026-01-15'))).toEqual([2, 1, 0]);
  expect(returnedNextMonth(cohorts, '2026-01-15')).toBe(0.4);
});

test('in a file of one month nobody can have come back the month after', () => {
  expect(returnedNextMonth([cohort('2026-01', 10)], '2026-01-31')).toBeNull();
  expect(returnedNextMonth([], '2026-01-31')).toBeNull();
});
