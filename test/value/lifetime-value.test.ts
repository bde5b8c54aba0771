import { expect, test } from 'vitest';
import { FIRST_ECONOMICS, isSameEconomics, monthsCovered, usualHorizon } from '../../src/value/economics.ts';
import type { Histories } from '../../src/value/histories.ts';
import { forecastAmounts, ownAmounts } from '../../src/value/lifetime-value.ts';
import { expectedAmount } from '../../src/value/models/gamma-gamma.ts';

const MODEL = { p: 6.25, q: 3.74, gamma: 15.44 };

test('the amount expected rests on the purchases after the first alone, and on no refund', () => {
  const histories = {
    purchaseDays: Int32Array.of(0, 1, 3, 2),
    repeatMean: Float64Array.of(0, 0, 50, -5),
  } as unknown as Histories;
  expect([...forecastAmounts(histories, MODEL)]).toEqual([
    expectedAmount(MODEL, 0, 0),
    expectedAmount(MODEL, 0, 0),
    expectedAmount(MODEL, 2, 50),
    expectedAmount(MODEL, 1, 0),
  ]);
});

test('who pays the same each time pays the mean of the days of purchase, and never less than nothing', () => {
  const histories = {
    purchaseDays: Int32Array.of(1, 3, 0),
    revenue: Float64Array.of(-5, 30, 10),
  } as unknown as Histories;
  expect([...ownAmounts(histories)]).toEqual([0, 10, 10]);
});

test('the usual horizon is the longest that was observed, or nearly', () => {
  expect([0.5, 1, 5.8, 6, 11.7, 11.8, 12, 90].map(usualHorizon)).toEqual([1, 1, 3, 6, 6, 12, 12, 36]);
  expect([23.5, 23.6, 24, 12 / 1.02].map(usualHorizon)).toEqual([12, 24, 24, 12]);
});

test('two settings are one where margin, rate and horizon are', () => {
  expect(isSameEconomics(FIRST_ECONOMICS, { margin: 1, yearlyRate: 0.1, months: 12 })).toBe(true);
  for (const other of [{ margin: 0.5 }, { yearlyRate: 0.2 }, { months: 24 }])
    expect(isSameEconomics(FIRST_ECONOMICS, { ...FIRST_ECONOMICS, ...other })).toBe(false);
});

test('months that are covered are whole, one at least, and one that is a little short is as long as it', () => {
  expect([0.2, 1.9, 1.97, 11.7, 11.8].map(monthsCovered)).toEqual([1, 1, 2, 11, 12]);
});
