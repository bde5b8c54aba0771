import { expect, test } from 'vitest';
import {
  firstRoles,
  missingRoles,
  namedRoles,
  type RoleChoices,
  twiceChosen,
} from '../../../src/flows/lab/role-choices.ts';
import { previewTable } from '../../../src/value/reader/preview.ts';
import { readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { inPieces } from '../../value/reader/sources.ts';

const TITLED = { columns: { customer: 0, date: 1, amount: 2, status: 3 }, guessed: [] };
const GUESSED = {
  columns: { customer: 0, date: 1, amount: 2 },
  guessed: ['customer', 'date', 'amount'],
} as const;
const BOOK = { columns: { customer: 6, date: 3, debit: 11, credit: 12 }, guessed: [] };

const NAMES = { columns: { firstName: 0, customer: 1, date: 2, amount: 3 }, guessed: [] };

test('controls show what was settled before, else what is proposed, else that something is to be chosen', () => {
  expect(firstRoles(TITLED, {})).toEqual({
    customer: '1',
    date: '2',
    amount: '3',
    quantity: 'none',
    order: 'none',
    status: '4',
    type: 'none',
    refunded: 'none',
    discount: 'none',
    returnedQuantity: 'none',
  });
  expect(firstRoles(TITLED, { date: { place: 5 }, status: 'none' })).toMatchObject({
    customer: '1',
    date: '5',
    status: 'none',
  });
  const nothing = { columns: {}, guessed: [] };
  expect(missingRoles(firstRoles(nothing, {}))).toEqual(['customer', 'date']);
  expect(firstRoles(nothing, {}).amount).toBe('none');
  expect(firstRoles(BOOK, {}).amount).toBe('book');
  expect(firstRoles(NAMES, {}).customer).toBe('names');
});

test('only what is chosen otherwise than proposed is named to the reader', () => {
  const proposed = firstRoles(TITLED, {});
  expect(namedRoles(proposed, TITLED)).toEqual({});
  expect(namedRoles({ ...proposed, customer: '5', status: 'none' }, TITLED)).toEqual({
    customer: { place: 5 },
    status: 'none',
  });
  // Two names stand for a customer only as they are proposed.
  expect(namedRoles(firstRoles(NAMES, {}), NAMES)).toEqual({});
  expect(namedRoles({ ...firstRoles(NAMES, {}), customer: '2' }, NAMES)).toEqual({ customer: { place: 2 } });
  // What is taken off the price of a unit has no place beside the amount of a row.
  expect(namedRoles({ ...proposed, discount: '5' }, TITLED)).toEqual({});
  // An amount that is named goes without the quantity of another.
  expect(namedRoles({ ...proposed, amount: '5' }, TITLED)).toEqual({
    amount: { place: 5 },
    quantity: 'none',
  });
  expect(namedRoles({ ...proposed, quantity: '5' }, TITLED)).toEqual({
    amount: { place: 3 },
    quantity: { place: 5 },
  });
});

test('what is only guessed is chosen by the visitor, and named to the reader', () => {
  const first = firstRoles(GUESSED, {});
  expect(missingRoles(first)).toEqual(['customer', 'date', 'amount']);
  const chosen = { ...first, customer: '1', date: '2', amount: '3' };
  expect(namedRoles(chosen, GUESSED)).toEqual({
    customer: { place: 1 },
    date: { place: 2 },
    amount: { place: 3 },
    quantity: 'none',
  });
});

test('debit less credit stays as it is proposed', () => {
  const proposed = firstRoles(BOOK, {});
  expect(namedRoles({ ...proposed, customer: '8' }, BOOK)).toEqual({ customer: { place: 8 } });
});

test('two roles never share a column', () => {
  const roles: RoleChoices = firstRoles(TITLED, {});
  expect(twiceChosen(roles)).toBeUndefined();
  expect(twiceChosen({ ...roles, amount: '2' })).toBe('amount');
});

test.each([
  'a;b;c\nAnn;2026-01-02;12,50\nBob;2026-02-03;8,00\n',
  '3,2024-01-01,20.50\n1,2024-01-02,3\n',
  'client;date;commande;quantité;prix unitaire\nC1;31/12/2025;C9;3;2,50\nC2;31/12/2025;C8;1;4,00\n',
])('a file is read by the columns that seem to suit, once they are chosen: %j', async (text) => {
  const preview = await previewTable(inPieces(text));
  if (!preview.ok) throw new Error('not looked at');
  const first = firstRoles(preview, {});
  const chosen = preview.guessed.map((role) => [role, String((preview.columns[role] ?? -1) + 1)]);
  const roles = { ...first, ...Object.fromEntries(chosen) };
  const file = await readTransactions(inPieces(text), namedRoles(roles, preview));
  expect(file).toMatchObject({ ok: true, columns: preview.columns });
});
