import { expect, test } from 'vitest';
import { choose, isCounted, withChoices } from '../../../src/flows/lab/sale-choices.ts';
import type { SaleValue } from '../../../src/value/reader/account.ts';

const saleValue = (value: string, taken: SaleValue['taken']): SaleValue => ({
  column: 'status',
  value,
  rows: 1,
  amount: 10,
  taken,
});
const paid = saleValue('paid', 'counted');
const failed = saleValue('failed', 'set-aside');
const odd = saleValue('quarantined', 'unknown');

test('a value counts as it was taken until the visitor says otherwise; of an unknown one nothing is assumed', () => {
  expect([paid, failed, odd].map((value) => isCounted(value, {}))).toEqual([true, false, undefined]);
  expect(isCounted(paid, choose({}, paid, false))).toBe(false);
  expect(isCounted(odd, choose({}, odd, true))).toBe(true);
  expect(isCounted(saleValue('constructor', 'counted'), {})).toBe(true);
});

test('a choice that is undone is none', () => {
  expect(choose(choose({}, paid, false), paid, true)).toEqual({});
  expect(choose(choose({}, odd, true), odd, false)).toEqual({ quarantined: false });
});

test('the file is read by what was said, and what was said before of other values stays', () => {
  const before = { decimal: 'comma', counts: ['quarantined'], setsAside: ['gift'] } as const;
  expect(withChoices(before, { quarantined: false, failed: true })).toEqual({
    decimal: 'comma',
    counts: ['failed'],
    setsAside: ['gift', 'quarantined'],
  });
  expect(withChoices({}, {})).toEqual({});
});

test('yes and no are named with their column: the same word may say the contrary in another', () => {
  const unpaid: SaleValue = { ...saleValue('0', 'set-aside'), column: 'paid', said: 'paid=0' };
  const noTest: SaleValue = { ...saleValue('0', 'counted'), column: 'test', said: 'test=0' };
  const choices = choose({}, unpaid, true);
  expect([isCounted(unpaid, choices), isCounted(noTest, choices)]).toEqual([true, true]);
  expect(withChoices({}, choose(choices, noTest, false))).toEqual({
    counts: ['paid=0'],
    setsAside: ['test=0'],
  });
});
