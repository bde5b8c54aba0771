import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDay } from '../../src/value/calendar.ts';
import { gatherCohorts } from '../../src/value/cohorts.ts';
import { summariseHistories } from '../../src/value/histories.ts';
import { countPurchases } from '../../src/value/orders.ts';
import { groupPurchases } from '../../src/value/purchase-groups.ts';
import { arrangeTransactions } from '../../src/value/transactions.ts';
import { transactionsOf } from './cdnow.ts';

const day = (iso: string) => dayNumber(...(iso.split('-').map(Number) as [number, number, number])) as number;

/** One customer's history from [ISO day, amount] rows. */
function historyOf(rows: readonly (readonly [string, number])[], end = '2026-12-31') {
  const transactions = transactionsOf(rows.map(([at, amount]) => ({ customer: 'a', day: day(at), amount })));
  const found = summariseHistories(transactions, day(end));
  return {
    rows: found.rows,
    days: found.purchaseDays[0],
    last: isoDay(found.lastDay[0] ?? 0),
    revenue: found.revenue[0],
    mean: found.repeatMean[0],
    refunds: found.refunds,
  };
}

test('every day of three centuries has its number and back', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      (date) => {
        expect(isoDay(day(date.toISOString().slice(0, 10)))).toBe(date.toISOString().slice(0, 10));
      },
    ),
  );
});

test('purchases of one day are one; the mean leaves the first day out', () => {
  expect(
    historyOf([
      ['2026-01-05', 10],
      ['2026-01-05', 5],
      ['2026-02-01', 7],
      ['2026-02-01', 1],
      ['2026-03-01', 4],
    ]),
  ).toEqual({
    rows: 5,
    days: 3,
    last: '2026-03-01',
    revenue: 27,
    mean: 6,
    refunds: { rows: 0, amount: 0 },
  });
});

test('a purchase of 0 is a purchase', () => {
  expect(
    historyOf([
      ['2026-01-05', 10],
      ['2026-02-01', 0],
    ]),
  ).toMatchObject({ rows: 2, days: 2, mean: 0 });
});

test('a refund is no purchase: it is taken off the day it falls on or follows', () => {
  const rows = [
    ['2026-01-05', 10],
    ['2026-01-20', -4],
    ['2026-02-01', 30],
    ['2026-02-01', -5],
    ['2026-03-01', -15],
  ] as const;
  const expected = {
    rows: 5,
    days: 2,
    last: '2026-02-01',
    revenue: 16,
    mean: 10,
    refunds: { rows: 3, amount: 24 },
  };
  expect(historyOf(rows)).toEqual(expected);
  expect(historyOf(rows.toReversed())).toEqual(expected);
});

test('what binary fractions leave of a full refund is nothing', () => {
  expect(
    historyOf([
      ['2026-01-05', 1],
      ['2026-02-01', 0.1],
      ['2026-02-01', 0.2],
      ['2026-02-02', -0.3],
    ]),
  ).toMatchObject({ mean: 0 });
});

test('a customer with refunds only is a customer, whom no model takes in', () => {
  const transactions = transactionsOf([{ customer: 'a', day: day('2026-01-05'), amount: -4 }]);
  const found = summariseHistories(transactions, day('2026-02-01'));
  expect([found.customer.length, found.revenue[0], groupPurchases(found).customers.length]).toEqual([
    1, -4, 0,
  ]);
});

test('rows after the end are as if they were not there', () => {
  const rows = [
    ['2026-01-05', 10],
    ['2026-02-01', 7],
    ['2026-03-01', -3],
  ] as const;
  expect(historyOf(rows, '2026-02-01')).toEqual(historyOf(rows.slice(0, 2), '2026-02-01'));
});

test('frequency, recency and age are counted from the first purchase, in days', () => {
  const transactions = transactionsOf([
    { customer: 'a', day: day('2026-01-01'), amount: 1 },
    { customer: 'a', day: day('2026-01-15'), amount: 1 },
    { customer: 'b', day: day('2026-01-08'), amount: 1 },
    { customer: 'c', day: day('2026-01-08'), amount: 1 },
  ]);
  const groups = groupPurchases(summariseHistories(transactions, day('2026-02-05')));
  expect(groups).toEqual({
    group: Int32Array.of(1, 0, 0),
    customers: new Float64Array([2, 1]),
    frequency: new Int32Array([0, 1]),
    recency: new Int32Array([0, 14]),
    age: new Int32Array([28, 35]),
    frequencyAtMost: 1,
    ageAtMost: 35,
  });
});

test('cohorts follow the customers of a month to the end', () => {
  const rows = [
    ['a', '2025-12-30', 10],
    ['a', '2026-01-02', 5],
    ['a', '2026-01-20', 5],
    ['b', '2025-12-01', 1],
    ['b', '2026-02-20', 1],
    ['c', '2026-02-01', 3],
  ] as const;
  const transactions = transactionsOf(
    rows.map(([customer, at, amount]) => ({ customer, day: day(at), amount })),
  );
  expect(gatherCohorts(transactions, summariseHistories(transactions, day('2026-02-28')))).toEqual([
    { month: '2025-12', customers: 2, revenue: 22, buyers: [2, 1, 1] },
    { month: '2026-02', customers: 1, revenue: 3, buyers: [1] },
  ]);
});

test('a day whose purchases were all taken back is no purchase day, and a purchase for nothing still is one', () => {
  expect(
    historyOf([
      ['2026-01-05', 100],
      ['2026-01-05', -100],
      ['2026-02-01', 20],
      ['2026-03-01', 0.1],
      ['2026-03-01', 0.2],
      ['2026-03-01', -0.3],
    ]),
  ).toMatchObject({ rows: 6, days: 1, last: '2026-02-01', revenue: 20, refunds: { rows: 2, amount: 100.3 } });
  const refunded = (back: number) => {
    const transactions = arrangeTransactions({
      ids: ['a'],
      customer: Int32Array.of(0),
      day: Int32Array.of(day('2026-01-05')),
      amount: Float64Array.of(49 - back),
      refunded: Float64Array.of(back),
    });
    return summariseHistories(transactions, day('2026-12-31')).purchaseDays[0];
  };
  expect([0, 5, 49].map(refunded)).toEqual([1, 1, 0]);
});

test('numbered orders are counted however many rows they take, refunds and later ones not', () => {
  const of = (order: readonly number[], amount: readonly number[]) =>
    countPurchases(
      {
        ids: ['a'],
        customer: new Int32Array(order.length),
        day: Int32Array.from(order, (_, at) => at),
        amount: Float64Array.from(amount),
        order: Int32Array.from(order),
      },
      3,
    );
  expect(of([0, 0, 1, 2], [10, 5, -4, 0])).toBe(2);
  expect(of([0, 0, 0, 1, 2], [0.1, 0.2, -0.3, 5, 7])).toBe(2);
});
