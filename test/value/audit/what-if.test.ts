import { expect, test } from 'vitest';
import { analyse, observe } from '../../../src/value/analysis.ts';
import { fewerLosses, monthlyRevenue } from '../../../src/value/audit/what-if.ts';
import { lifetimeValues } from '../../../src/value/lifetime-value.ts';
import { PUBLISHED_POPULATION, simulatePurchases } from '../../../src/value/sample.ts';
import { transactionsOf } from '../cdnow.ts';
import { sumOf } from './files.ts';

const rows = simulatePurchases({ ...PUBLISHED_POPULATION, customers: 800 }, 3);
const transactions = transactionsOf(rows.map((row) => ({ ...row, customer: String(row.customer) })));
const { forecast } = analyse(transactions, observe(transactions));
if (!forecast) throw new Error('The sample is sound.');

test('the months add up to the value of all customers', () => {
  const flow = monthlyRevenue(forecast, 24);
  expect(flow).toHaveLength(24);
  const economics = { margin: 1, yearlyRate: 0, months: 24 };
  expect(sumOf(flow)).toBeCloseTo(sumOf(lifetimeValues(forecast, economics)), 4);
});

test('what is kept is what the second year is forecast to bring of the first, however far one looks', () => {
  const undiscounted = (months: number) =>
    sumOf(lifetimeValues(forecast, { margin: 1, yearlyRate: 0, months }));
  const [first, both] = [undiscounted(12), undiscounted(24)];
  for (const months of [2, 6, 12, 36]) {
    const found = fewerLosses(forecast, { margin: 0.4, yearlyRate: 0.1, months });
    expect(found?.kept).toBeCloseTo((both - first) / first, 9);
  }
});

test('avoiding a tenth of the losses is worth more, the more the longer one looks', () => {
  const then = (months: number) => {
    const found = fewerLosses(forecast, { margin: 0.3, yearlyRate: 0.1, months });
    if (!found) throw new Error('Something is lost.');
    expect(found.total).toBeCloseTo(
      sumOf(lifetimeValues(forecast, { margin: 0.3, yearlyRate: 0.1, months })),
      4,
    );
    expect(1 - found.better).toBeCloseTo(0.9 * (1 - found.kept), 9);
    return found.improved / found.total;
  };
  expect(then(12)).toBeGreaterThan(1);
  expect(then(36)).toBeGreaterThan(then(12));
  expect(fewerLosses(forecast, { margin: 1, yearlyRate: 0, months: 1 })).toBeNull();
});
