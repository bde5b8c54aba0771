import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { findAlike, looseIdentity } from '../../../src/value/reader/rows/alike-customers.ts';
import { inPieces } from './sources.ts';

async function warned(customers: readonly string[]): Promise<unknown> {
  const rows = customers.map((customer) => `${customer},2026-01-31,3\n`).join('');
  const found = await readTransactions(inPieces(`customer,date,amount\n${rows}`));
  if (!found.ok) throw new Error('refused');
  return found.warnings.find(({ code }) => code === 'alike-customers')?.params;
}

test('customers written alike are told, with two of them', async () => {
  expect(await warned(['Ana Léon', 'ANA LEON', 'ana leon', 'Bo', '0042', '42'])).toEqual({
    customers: 3,
    first: expect.stringMatching(/^(Ana Léon|ANA LEON|0042)$/),
    last: expect.stringMatching(/^(ANA LEON|ana leon|42)$/),
  });
});

test('only rows that are used are looked at, and one written the same is one', async () => {
  expect(await warned(['Ana', ' Ana ', 'Bo', 'Guest', 'guest'])).toBeUndefined();
});

test.each([
  ['001A0006Vm9r', '001A0006VM9r'],
  ['C01', 'C1'],
  ['1-2', '12'],
  ['Léo Martin', 'Martin Léo'],
  ['0', '10'],
  ['zoé@x.example', 'zoe@x.example'],
])('%s and %s are two', async (one, other) => {
  expect(await warned([one, other, 'Zoé'])).toBeUndefined();
});

test('as many are alike as there are identities more than loose ones', () => {
  const name = fc.constantFrom(
    'Ana',
    'ANA',
    'aña',
    'Bo',
    'bo',
    '07',
    '7',
    '007',
    'a1',
    'A1',
    'a@x.example',
    '0',
  );
  fc.assert(
    fc.property(fc.uniqueArray(name), (names) => {
      const loose = names.map(looseIdentity).filter((text) => text !== null);
      const alike = findAlike(names.length, (place) => names[place] ?? '');
      expect(alike?.customers ?? 0).toBe(loose.length - new Set(loose).size);
      const [one = '', other = ''] = alike?.pair ?? [];
      if (alike) expect([looseIdentity(one), one === other]).toEqual([looseIdentity(other), false]);
    }),
  );
});
