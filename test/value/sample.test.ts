import { expect, test } from 'vitest';
import { readTransactions } from '../../src/value/reader/read-transactions.ts';
import { PUBLISHED_POPULATION, simulatePurchases, writeSample } from '../../src/value/sample.ts';
import { inPieces, namesIn } from './reader/sources.ts';

test('the sample is the same for everyone, reads without a question and says that it is synthetic', async () => {
  const text = writeSample();
  expect(writeSample()).toBe(text);
  const found = await readTransactions(inPieces(text));
  if (!found.ok) throw new Error('The sample must read.');
  expect(found.transactions.ids).toHaveLength(2357);
  expect(namesIn(found.transactions).every((id) => id?.startsWith('synthetic-'))).toBe(true);
  expect(found.transactions.amount.every((amount) => amount > 0)).toBe(true);
});

test('nobody buys before the first day or after the last, nor for less than a cent', () => {
  const cheap = { ...PUBLISHED_POPULATION, amounts: { p: 0.05, q: 3.74, gamma: 0.01 } };
  const purchases = simulatePurchases(cheap, 17);
  const from = Date.parse(cheap.from) / 86_400_000;
  const days = purchases.map(({ day }) => day - from);
  expect(Math.min(...days)).toBe(0);
  expect(Math.max(...days)).toBe(cheap.weeks * 7 - 1);
  expect(Math.min(...purchases.map(({ amount }) => amount))).toBe(0.01);
});
