import { expect, test } from 'vitest';
import { asTyped, economicsTyped, isWrong, percentTyped } from '../../../src/flows/lab/typed-economics.ts';

test.each([
  ['40', 0.4],
  ['40 %', 0.4],
  [' 12,5', 0.125],
  ['12.5%', 0.125],
  ['100', 1],
  ['0', 0],
])('“%s” is %d', (typed, share) => {
  expect(percentTyped(typed, 0)).toBe(share);
});

test.each(['', 'a', '-1', '100.1', '1e1', '1,2,3', '%'])('“%s” is no percentage', (typed) => {
  expect(percentTyped(typed, 0)).toBeNull();
});

test('a number before 200,000 spaces and a letter is no percentage', () => {
  expect(percentTyped(`1${' '.repeat(200_000)}x`, 0)).toBeNull();
});

test('shares are typed as they were set, and read as they were typed', () => {
  const economics = { margin: 0.07, yearlyRate: 0.1, months: 24 };
  expect(asTyped(economics)).toEqual({ margin: '7', yearlyRate: '10', months: 24 });
  expect(economicsTyped(asTyped(economics))).toEqual(economics);
});

test('a margin of nothing is wrong, a rate of nothing is not; what is wrong gives no economics', () => {
  const typed = { margin: '0', yearlyRate: '0', months: 12 };
  expect([isWrong(typed, 'margin'), isWrong(typed, 'yearlyRate')]).toEqual([true, false]);
  expect(economicsTyped(typed)).toBeUndefined();
});
