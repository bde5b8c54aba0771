import { expect, test } from 'vitest';
import { readTransactions } from '../../src/value/reader/read-transactions.ts';
import { writeSample } from '../../src/value/sample.ts';
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
