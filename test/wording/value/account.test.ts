import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresIn } from '../../../src/i18n/figures.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { type RowAccount, SET_ASIDE_REASONS } from '../../../src/value/reader/account.ts';
import {
  accountSentence,
  accountTable,
  mergedSentence,
  type ReadingLanguage,
} from '../../../src/wording/value/account.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const language = (locale: Locale): ReadingLanguage => ({
  locale,
  t: { reading: messagesOf(locale).valueReading },
  format: figuresIn(locale, 'EUR'),
});
const SHOP: RowAccount = {
  read: 1207,
  used: 1200,
  setAside: [
    { why: 'no-customer', rows: 4, amount: 120, first: [] },
    { why: 'not-a-sale', rows: 3, amount: null, values: ['cancelled', 'failed'], first: [] },
  ],
};

test('the account is a sentence that adds up', () => {
  expect(accountSentence(language('en'), SHOP)).toBe(
    'The file has 1,207 rows below its titles: 1,200 used and 7 set aside.',
  );
  expect(plain(accountSentence(language('fr'), SHOP))).toBe(
    'Le fichier a 1 207 lignes sous ses titres. Utilisées : 1 200 ; mises de côté : 7.',
  );
  expect(accountSentence(language('en'), { read: 3, used: 3, setAside: [] })).toBe(
    'The file has 3 rows below its titles, and all are used.',
  );
});

test('and a table, each kind with its reason, its rows and their sum', () => {
  expect(accountTable(language('en'), SHOP, 50_000)).toEqual([
    ['Used', '1,200', '€50,000'],
    ['Set aside: no customer', '4', '€120'],
    ['Set aside: not a sale (cancelled and failed)', '3', ''],
    ['In the file', '1,207', ''],
  ]);
  expect(accountTable(language('fr'), SHOP, null).map(([what]) => plain(what))).toEqual([
    'Utilisées',
    'Mises de côté : sans client',
    'Mises de côté : pas une vente (cancelled et failed)',
    'Dans le fichier',
  ]);
});

test('whatever was set aside, the numbers of the table come to that of the file', () => {
  const kinds = fc
    .uniqueArray(fc.constantFrom(...SET_ASIDE_REASONS))
    .chain((whys) =>
      fc.tuple(
        fc.nat(1e6),
        fc.constant(whys),
        fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: whys.length, maxLength: whys.length }),
      ),
    );
  fc.assert(
    fc.property(kinds, ([used, whys, rows]) => {
      const setAside = whys.map((why, at) => ({ why, rows: rows[at] ?? 0, amount: null, first: [] }));
      const read = rows.reduce((sum, n) => sum + n, used);
      const numbers = accountTable(language('en'), { read, used, setAside }, 0).map(([, n]) =>
        Number(n.replaceAll(',', '')),
      );
      const total = numbers.pop();
      expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(total);
    }),
  );
});

test('customers that fell together are told', () => {
  expect(mergedSentence(language('en'), 0)).toBe('');
  expect(mergedSentence(language('en'), 2)).toMatch(/^2 ways of writing a customer were joined/);
  expect(plain(mergedSentence(language('fr'), 1))).toMatch(/^1 façon d’écrire un client a été réunie/);
});
