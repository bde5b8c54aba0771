import { expect, test } from 'vitest';
import { readEconomics } from '../../src/cli/value-economics.ts';
import { readDefinitions } from '../../src/cli/value-options.ts';

test('columns are passed on as they are named, the quantity of order lines included', () => {
  const named = { customer: 'who', date: '2', amount: 'unit', quantity: 'units' };
  expect(readDefinitions(named)).toEqual({ reading: named, economics: {} });
  expect(readDefinitions({})).toEqual({ reading: {}, economics: {} });
});

test('what is asked of a forecast goes up to all of an amount, and to the longest horizon', () => {
  expect(readEconomics({ margin: '100%', rate: '1', months: '36' })).toEqual({
    margin: 1,
    yearlyRate: 1,
    months: 36,
  });
  for (const months of ['0', '37', '1.5', 'x'])
    expect(readEconomics({ months })).toBe(`--months is a whole number from 1 to 36, not “${months}”`);
  for (const rate of ['1.01', '101%', 'x', '']) expect(readEconomics({ rate })).toContain(`not “${rate}”`);
});

test('what a file of one row per customer has none of is refused beside --summary', () => {
  const refused = (option: string) => `--${option} is for purchases, not for --summary`;
  expect(readDefinitions({ summary: true, order: 'none' })).toBe(refused('order'));
  expect(readDefinitions({ summary: true, 'take-wider': true })).toBe(refused('take-wider'));
  expect(readDefinitions({ summary: true, 'leave-out': true, end: '2026-11-21', sheet: '2' })).toMatchObject({
    isSummary: true,
  });
});
