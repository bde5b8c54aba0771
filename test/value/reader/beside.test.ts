import { expect, test } from 'vitest';
import { observe } from '../../../src/value/analysis.ts';
import { placesOf } from '../../../src/value/audit/customer-base.ts';
import { channelsOf, marginOf, overallRate } from '../../../src/value/audit/row-margins.ts';
import { readTransactions } from '../../../src/value/reader/read-transactions.ts';

async function* bytes(text: string) {
  yield new TextEncoder().encode(text);
}

const FILE = [
  'customer,date,amount,source,margin,category',
  'b,2026-01-02,100,Web,40,Books',
  'a,2026-01-03,50,,,Toys',
  'a,2026-01-01,20, web ,5,Toys',
  'b,2026-01-09,-10,Fair,4,Books',
].join('\n');

async function readBeside(beside: object) {
  const found = await readTransactions(bytes(FILE), { beside });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.transactions;
}

test('columns are kept beside the purchases, in their order', async () => {
  const transactions = await readBeside({ channel: 3, margin: 4, family: 5 });
  const { ids, customer, amount, beside } = transactions;
  const rows = [...amount].map((value, at) => [
    ids.at(customer[at] ?? 0),
    value,
    beside?.channel?.names[beside.channel.of[at] ?? -1] ?? null,
    beside?.margin?.[at],
    beside?.family?.names[beside.family.of[at] ?? -1],
  ]);
  expect(rows).toEqual([
    ['b', 100, 'Web', 40, 'Books'],
    ['b', -10, 'Fair', -4, 'Books'],
    ['a', 20, 'Web', 5, 'Toys'],
    ['a', 50, null, Number.NaN, 'Toys'],
  ]);
});

test('nothing is kept that was not asked for', async () => {
  expect((await readBeside({})).beside).toEqual({});
  const plain = await readTransactions(bytes(FILE));
  expect(plain.ok && plain.transactions.beside).toBeUndefined();
});

test('a margin is the file’s own, else that of its family, else the rate of all', async () => {
  const rates = { rate: 0.5, byFamily: { Toys: 0.1 } };
  const own = marginOf(await readBeside({ margin: 4, family: 5 }), rates);
  // What is not said is at the mean rate of what is: 41 of 110.
  expect('ofRow' in own && [...own.ofRow]).toEqual([40, -4, 5, 50 * (41 / 110)]);
  const families = await readBeside({ family: 5 });
  const byFamily = marginOf(families, rates);
  expect('ofRow' in byFamily && [...byFamily.ofRow]).toEqual([50, -5, 2, 5]);
  expect(overallRate(families, byFamily)).toBeCloseTo(52 / 160, 9);
  expect(marginOf(families, { rate: 0.5, byFamily: {} })).toEqual({ rate: 0.5 });
});

test('a customer came by the channel of his first row', async () => {
  const transactions = await readBeside({ channel: 3 });
  const histories = observe(transactions);
  const channels = channelsOf(transactions, placesOf(transactions, histories), histories.customer.length);
  expect(channels?.names).toEqual(['Web', 'Fair']);
  expect([...(channels?.of ?? [])]).toEqual([0, 0]);
  expect(channelsOf(await readBeside({}), new Int32Array(), 0)).toBeUndefined();
});
