import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTransactions } from '../../../src/value/reader/read-transactions.ts';
import { flagRole } from '../../../src/value/reader/sales/flag-title.ts';
import { inPieces } from './sources.ts';

/** Whether a yes under these titles says that a row is a sale. */
const YES_IS_SALE = [
  ...['paid', 'is_paid', 'isPaid', 'Payé', 'Payée ?', 'Commande réglée', 'captured', 'Encaissé (O/N)'],
  ...['completed', 'order_completed', 'Terminée', 'shipped', 'Livré', 'valid', 'livemode', 'is_successful'],
];
const YES_IS_NONE = [
  ...['unpaid', 'Impayé', 'is_test', 'Test order', 'test', 'cancelled', 'is_canceled', 'Annulée', 'refunded'],
  ...['is_refunded', 'Remboursé', 'voided', 'deleted', 'Supprimé', 'is_draft', 'failed', 'fraud', 'returned'],
];
const WORDS = [
  ['true', 'false'],
  ['TRUE', 'FALSE'],
  ['yes', 'no'],
  ['Oui', 'Non'],
  ['1', '0'],
  ['1.0', '0.0'],
  ['-1', '0'],
  ['x', ''],
  ['✓', ''],
  ['Y', 'N'],
  ['O', 'N'],
  ['vrai', 'faux'],
  ['t', 'f'],
] as const;

test('yes or no in a column says which rows are sales, by its title; what is set aside is listed with its sum', async () => {
  const columns = [
    ...YES_IS_SALE.map((title) => ({ title, isSale: true })),
    ...YES_IS_NONE.map((title) => ({ title, isSale: false })),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...columns),
      fc.constantFrom(...WORDS),
      // Some rows are sales, one is none.
      fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }).map((saids) => [true, ...saids, false]),
      fc.boolean(),
      async ({ title, isSale }, [yes, no], saids, comesFirst) => {
        const line = (...[said, ...others]: readonly string[]) =>
          (comesFirst ? [said, ...others] : [...others, said]).join(';');
        const rows = saids.map((said, at) => line(said ? yes : no, `C${at}`, '2024-03-02', String(2 ** at)));
        const text = [line(title, 'customer', 'date', 'amount'), ...rows].join('\n');
        const found = await readTransactions(inPieces(text));
        if (!found.ok) throw new Error(found.problems.map(({ code }) => code).join());
        const sum = (kept: boolean) =>
          saids.reduce((total, said, at) => total + ((said === isSale) === kept ? 2 ** at : 0), 0);
        expect(found.transactions.amount.reduce((total, one) => total + one, 0)).toBe(sum(true));
        const rowsAside = saids.filter((said) => said !== isSale).length;
        expect(found.account.setAside).toMatchObject([
          { why: 'not-a-sale', rows: rowsAside, amount: sum(false) },
        ]);
      },
    ),
    { numRuns: 150 },
  );
});

test.each([
  ...['Paid amount', 'Montant payé', 'Order', 'Commande', 'Facture', 'Invoice', 'Accepts Marketing'],
  ...['Payment method', 'Mode de paiement', 'Status', 'Is gift', 'Test name', 'Delivery', 'Montant facturé'],
])('the title “%s” asks nothing of being a sale', (title) => {
  expect(flagRole(title)).toBeUndefined();
});
