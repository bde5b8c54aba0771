import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observe } from '../../../src/value/analysis.ts';
import { audit } from '../../../src/value/audit/audit.ts';
import { baseOf, ordersPlaced } from '../../../src/value/audit/customer-base.ts';
import { NO_COSTS } from '../../../src/value/audit/money.ts';
import { ordersByRow } from '../../../src/value/audit/order-days.ts';
import { countPurchases } from '../../../src/value/orders.ts';
import { arrangeTransactions, type Transactions } from '../../../src/value/transactions.ts';
import { on, sumOf } from './files.ts';

type Row = readonly [customer: number, iso: string, amount: number, order: number];

function numbered(rows: readonly Row[], isNumbered = true): Transactions {
  return arrangeTransactions({
    ids: ['Ana', 'Bo'],
    customer: Int32Array.from(rows, ([customer]) => customer),
    day: Int32Array.from(rows, ([, iso]) => on(iso)),
    amount: Float64Array.from(rows, ([, , amount]) => amount),
    ...(isNumbered && { order: Int32Array.from(rows, ([, , , order]) => order) }),
  });
}

const placedIn = (transactions: Transactions) => [
  ...ordersPlaced(baseOf(transactions, observe(transactions), NO_COSTS)),
];

const ROWS: readonly Row[] = [
  [0, '2025-03-01', 10, 0],
  [0, '2025-03-01', 5, 0],
  [0, '2025-03-01', 20, 1],
  [0, '2025-04-02', 30, 2],
  [1, '2025-03-01', 40, 3],
];

test('two orders of one day are two where they are numbered, however many rows each takes', () => {
  expect(placedIn(numbered(ROWS))).toEqual([3, 1]);
});

test('without numbers, what is bought on one day is one', () => {
  expect(placedIn(numbered(ROWS, false))).toEqual([2, 1]);
});

test('an order that sums to less than nothing is a refund, not an order', () => {
  const rows: readonly Row[] = [...ROWS, [0, '2025-03-01', -4, 4], [1, '2025-05-01', -9, 5]];
  expect(placedIn(numbered(rows))).toEqual([3, 1]);
});

test('rows with an order each are as many orders as are no refunds', () => {
  const { order: _, ...rows } = numbered(ROWS);
  expect(placedIn({ ...rows, order: 'own' })).toEqual([4, 1]);
});

test('who came back is told by days: two orders of one day are no return', () => {
  const rows: readonly Row[] = ['2024-01-05', '2025-01-05', '2026-01-05', '2027-01-05'].flatMap((iso, at) => [
    [at % 2, iso, 10, 2 * at] as const,
    [at % 2, iso, 10, 2 * at + 1] as const,
  ]);
  const transactions = numbered(rows);
  const seen = audit(transactions, observe(transactions), NO_COSTS, { cohortLength: 12 });
  expect(seen.isNumbered).toBe(true);
  expect(seen.comparison?.cohorts.map(({ backShare }) => backShare ?? 0)).toEqual([0, 0]);
});

test('on days without a refund, the orders of all days are those of the file', () => {
  const row = fc.tuple(
    fc.constantFrom(0, 1),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 50 }),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      // An order is of one customer, on one day.
      const transactions = numbered(
        rows.map(([customer, day, amount], at) => [
          customer,
          `2025-01-0${day % 9 || 9}`,
          amount,
          customer * 100 + (day % 9) * 10 + (at % 3),
        ]),
      );
      const end = on('2025-02-01');
      const orders = sumOf(ordersByRow(transactions));
      expect(orders).toBe(countPurchases(transactions, end));
      expect(sumOf(placedIn(transactions))).toBe(orders);
    }),
  );
});
