import { expect, test } from 'vitest';
import type { NamedRole } from '../../../src/value/reader/column-roles.ts';
import { propose } from '../../../src/value/reader/propose-columns.ts';
import { saysSummary } from '../../../src/value/reader/summary/summary-titles.ts';
import { isTotalBesideLines } from '../../../src/value/reader/usual-titles.ts';

const CURRENCIES = ['EUR', '€', 'euros', 'USD', '$', 'GBP', 'CHF', 'US$'];
/** A title with its currency as people and programs join them. */
const JOINED = CURRENCIES.flatMap((currency) => [
  ...[' ', '-', '–', ' - ', '_', '/', ' / ', '.', ': ', '\u00a0', '\u202f'].map(
    (joint) => (title: string) => `${title}${joint}${currency}`,
  ),
  ...[' en ', ' in '].map((leads) => (title: string) => `${title}${leads}${currency}`),
  ...['()', '[]', '{}'].map(
    ([open, close]) =>
      (title: string) =>
        `${title}${open}${currency}${close}`,
  ),
  (title: string) => `${title} (${currency})`,
  (title: string) => `${currency} ${title}`,
]);

const columnsOf = (...titles: readonly string[]) => propose(['Client', 'Date', ...titles]).columns;
const found =
  (role: NamedRole | 'debit' | 'credit', before: readonly string[], behind: readonly string[] = []) =>
  (title: string) =>
    columnsOf(...before, title, ...behind)[role] === before.length + 2;

test.each<readonly [what: string, title: string, holds: (title: string) => boolean]>([
  ['an amount', 'Montant', found('amount', [])],
  ['an amount', 'Order total', found('amount', [])],
  ['a unit price', 'Prix unitaire', found('amount', [], ['Quantity'])],
  ['a net unit price', 'Prix unitaire net', found('amount', ['Prix unitaire'], ['Quantity'])],
  ['a refund', 'Montant remboursé', found('refunded', ['Total'])],
  ['a discount', 'Remise', found('discount', ['Unit price', 'Quantity'])],
  ['a discount', 'Discount amount', found('discount', ['Unit price', 'Quantity'])],
  ['a debit', 'Débit', found('debit', [], ['Crédit'])],
  ['a credit', 'Credit', found('credit', ['Debit'])],
  [
    'a price before its discount',
    'Original price',
    (title) => columnsOf('Price', 'Quantity', 'Discount', title).discount === undefined,
  ],
  ['a line’s amount', 'Line total', (title) => isTotalBesideLines(['Total', title], 0)],
  ['a total beside lines', 'Total', (title) => isTotalBesideLines([title, 'Line total'], 0)],
  ['what a customer spent', 'Total spent', (title) => saysSummary(['Email', 'Orders', title])],
  ['a tax, which is no amount', 'Montant TVA', (title) => columnsOf(title).amount === undefined],
  ['a fee, which is no amount', 'Frais', (title) => columnsOf(title).amount === undefined],
])('%s is known with any currency joined to it: %s', (_, title, holds) => {
  const unknown = JOINED.map((joined) => joined(title)).filter((joined) => !holds(joined));
  expect(unknown).toEqual([]);
});

test.each([
  'Amount (cents)',
  'amount_cents',
  'CA (k€)',
  'Montant en milliers d’euros',
  'Sales ($000)',
  'Total (M€)',
])('a sum in another unit than its currency is not taken for one: %s', (title) => {
  expect(columnsOf(title).amount).toBeUndefined();
  expect(columnsOf(title, 'Montant').amount).toBe(3);
});
