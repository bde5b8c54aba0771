import { describe, expect, test } from 'vitest';
import { measureRegularity } from '../../src/value/regularity.ts';
import { PUBLISHED_POPULATION, simulatePurchases } from '../../src/value/sample.ts';
import { type NumberedRow, numbered } from './cdnow.ts';

const monthly = (customer: number, months: number): NumberedRow[] =>
  Array.from({ length: months }, (_, month) => [customer, customer + 30 * month + (month % 2)] as const);

describe('how regular purchases are', () => {
  test('subscriptions keep their rhythm', () => {
    const rows = Array.from({ length: 20 }, (_, customer) => monthly(customer, 6)).flat();
    expect(measureRegularity(numbered(rows), 10_000)).toMatchObject({ customers: 20, share: 1 });
  });

  test('purchases that come by chance keep none', () => {
    const simulated = simulatePurchases({ ...PUBLISHED_POPULATION, customers: 3000 }, 4);
    const rows = simulated.map(({ customer, day, amount }) => [customer, day, amount] as const);
    const { customers, share } = measureRegularity(numbered(rows), 100_000);
    expect(customers).toBeGreaterThan(300);
    expect(share).toBeLessThan(0.1);
  });

  test('only those who came often enough are judged, refunds and later rows left out', () => {
    const rows: NumberedRow[] = [
      ...monthly(0, 3),
      ...monthly(1, 4),
      [1, 37, -5],
      [2, 0],
      [2, 1],
      [2, 50],
      [2, 300],
    ];
    expect(measureRegularity(numbered(rows), 10_000)).toMatchObject({ customers: 2, share: 0.5 });
    expect(measureRegularity(numbered(rows), 60)).toMatchObject({ customers: 0, share: 0 });
  });
});
