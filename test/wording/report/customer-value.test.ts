import { expect, test } from 'vitest';
import { type CustomerValue, FORMER_DOUBTS } from '../../../src/domain/model/customer-value.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { customerValueSentences } from '../../../src/wording/report/customer-value.ts';

const FORECAST = { months: 24, margin: 0.3, yearlyRate: 0.1, total: 35_250.4, topTenth: 0.647 };
const SHOP: CustomerValue = {
  from: '2025-01-01',
  to: '2026-06-30',
  currency: 'EUR',
  customers: 2357,
  revenue: 240_553.2,
  top15: 0.5812,
  gini: 0.6,
  forecast: FORECAST,
  check: { expected: 1594, actual: 1640 },
};
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const sentences = (locale: Locale, value: CustomerValue) =>
  customerValueSentences(locale, messagesOf(locale).report.customerValue, value).map(plain);

test('what was counted, what is expected and how the check went are three sentences', () => {
  expect(sentences('en', SHOP)).toEqual([
    'From 1 January 2025 to 30 June 2026, 2,357 customers brought €240,553 in revenue. The top 15% of them made 58.1% of it (Gini index 0.60, where 0 is all alike and 1 a single customer spending everything).',
    'Over 24 months, these customers are expected to bring €35,250 in margin (30% of revenue, discounted at 10% a year). The 10% expected to bring most hold 64.7% of it.',
    'Check on the past: made from the first part of the period, the forecast of purchases in the rest was 2.8% too low.',
  ]);
  expect(sentences('fr', SHOP)).toEqual([
    'Du 1er janvier 2025 au 30 juin 2026, 2 357 clients ont apporté un chiffre d’affaires de 240 553 €. Les 15 % de meilleurs clients en ont fait 58,1 % (indice de Gini 0,60, où 0 veut dire que tous dépensent autant, et 1 qu’un seul dépense tout).',
    'Sur 24 mois, on attend de ces clients 35 250 € de marge (30 % du chiffre d’affaires, avec une actualisation de 10 % par an). Les 10 % dont on attend le plus en détiennent 64,7 %.',
    'Vérification sur le passé : faite à partir de la première partie de la période, la prévision des achats du reste était trop basse de 2,8 %.',
  ]);
});

test('where the past repeated is proposed, how far it would have been off is said too', () => {
  const proposed = { ...SHOP, forecast: { ...FORECAST, plain: 30_000, proposed: 'plain' } };
  const check = { expected: 2460, actual: 1640, plain: 1804 };
  expect(sentences('en', { ...proposed, check })[2]).toMatch(
    /was 50% too high\. The past repeated would have been 10% too high\.$/,
  );
  expect(sentences('fr', { ...proposed, check: { ...check, plain: 1640 } })[2]).toMatch(
    /Répéter le passé aurait donné un chiffre juste à 1 % près\.$/,
  );
  for (const other of [{ ...SHOP, check }, { ...proposed, check: { ...check, actual: 0 } }, proposed])
    expect(sentences('en', other)[2]).not.toContain('past repeated');
});

test('an interval is told with what it leaves out', () => {
  const forecast = { ...FORECAST, interval: [31_000, 40_000] as const };
  expect(sentences('en', { ...SHOP, forecast })[1]).toMatch(
    /the uncertainty of the models’ parameters alone: €31,000 to €40,000\.$/,
  );
});

test('a range is told with what it carries, and the plain rule beside the model, or before it where it was nearer', () => {
  const forecast = { ...FORECAST, range: [21_000, 50_000] as const, plain: 33_000, proposed: 'model' };
  expect(sentences('en', { ...SHOP, forecast })[1]).toMatch(
    /^Over 24 months.*95% interval for the total: €21,000 to €50,000, by the parameters, chance and how far such forecasts are off\. Repeating the past over as long would give €33,000\.$/,
  );
  const first = { ...forecast, proposed: 'plain' };
  expect(sentences('en', { ...SHOP, forecast: first })[1]).toMatch(
    /^Repeating the past, which came nearer .* gives €33,000 over 24 months\. Over 24 months/,
  );
  expect(sentences('fr', { ...SHOP, forecast: { ...first, months: 1 } })[1]).toContain('sur 1 mois');
});

test('a margin of 100 % is called revenue', () => {
  const [, expected] = sentences('en', { ...SHOP, forecast: { ...FORECAST, margin: 1 } });
  expect(expected).toContain('in revenue (no cost deducted');
});

test.each([
  [{ expected: 100.4, actual: 100 }, 'right to within 1%'],
  [{ expected: 140, actual: 100 }, '40% too high'],
  [{ expected: 2156, actual: 100 }, 'was 22 times what came'],
  [{ expected: 3, actual: 0 }, 'no customer of the first part'],
  [undefined, 'could not be checked'],
])('a check of %o reads “%s”', (check, words) => {
  expect(sentences('en', { ...SHOP, check })[2]).toContain(words);
});

test('without a forecast, nothing is said of the future', () => {
  expect(sentences('en', { ...SHOP, forecast: undefined })).toEqual([
    expect.stringContaining('2,357 customers'),
    'Nothing could be forecast from these purchases.',
  ]);
});

test('doubts go with the figures; one of a later version is kept and not told', () => {
  const doubts = ['regular-purchases', 'of a later version', 'short-period'];
  expect(sentences('en', { ...SHOP, doubts }).at(-1)).toBe(
    'Handle with care: purchases come as regularly as subscriptions and less than half a year of purchases.',
  );
  expect(sentences('fr', { ...SHOP, doubts: ['unknown'] })).toHaveLength(3);
});

test('what became of the rows is one line', () => {
  const setAside = [
    { why: 'no-customer', rows: 135_080 },
    { why: 'not-a-sale', rows: 5 },
  ];
  const rows = { read: 541_909, used: 406_824, setAside };
  expect(sentences('en', { ...SHOP, rows }).at(-1)).toBe(
    'Of the 541,909 rows of the file, 406,824 are used and 135,085 set aside: no customer (135,080) and not a sale (5).',
  );
  expect(sentences('fr', { ...SHOP, rows }).at(-1)).toBe(
    'Lignes du fichier : 541 909. Utilisées : 406 824 ; mises de côté : 135 085, soit sans client (135 080) et pas une vente (5).',
  );
  expect(sentences('en', { ...SHOP, rows: { read: 9, used: 9, setAside: [] } }).at(-1)).toBe(
    'All 9 rows of the file are used.',
  );
});

test('doubts that only reports of before may hold are still said', () => {
  for (const locale of ['en', 'fr'] as const)
    expect(sentences(locale, { ...SHOP, doubts: FORMER_DOUBTS })).toHaveLength(4);
});
