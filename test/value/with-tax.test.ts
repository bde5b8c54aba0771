import { expect, test } from 'vitest';
import { includesTax } from '../../src/value/with-tax.ts';

const COLUMNS = { amount: 0 };
const of = (title: string) => includesTax({ titles: [title], columns: COLUMNS, warnings: [] });

test.each([
  'Montant TTC',
  'total_ttc',
  'Total (incl. VAT)',
  'total_price_tax_incl',
  'Total paid (tax incl.)',
  'Amount incl. all taxes',
  'Montant toutes taxes comprises',
])('%s says that tax is in', (title) => {
  expect(of(title)).toBe(true);
});

test.each(['Montant HT', 'Total excl. VAT', 'Total', 'Tax', 'Ventes nettes', 'Attach', 'VAT'])(
  '%s does not',
  (title) => {
    expect(of(title)).toBe(false);
  },
);

test('a book of accounts says it, and a file without amounts nothing', () => {
  const warnings = [{ code: 'book-with-tax' }] as const;
  expect(includesTax({ titles: ['Debit'], columns: {}, warnings })).toBe(true);
  expect(includesTax({ titles: ['Montant TTC'], columns: {}, warnings: [] })).toBe(false);
});
