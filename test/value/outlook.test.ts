import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, observe } from '../../src/value/analysis.ts';
import { writeCustomerList } from '../../src/value/customer-list.ts';
import { monthsCovered } from '../../src/value/economics.ts';
import { lifetimeValues } from '../../src/value/lifetime-value.ts';
import { lookAhead, variationsOf } from '../../src/value/outlook.ts';
import { readTransactions } from '../../src/value/reader/read-transactions.ts';
import { writeSample } from '../../src/value/sample.ts';
import { segmentByActivity, segmentByRecencyFrequencyValue } from '../../src/value/segments.ts';
import { binValues, roundStep } from '../../src/value/value-bins.ts';

async function* bytes() {
  yield new TextEncoder().encode(writeSample());
}
const read = await readTransactions(bytes());
if (!read.ok) throw new Error('The sample is not read');
const histories = observe(read.transactions);
const analysis = analyse(read.transactions, histories);
const { forecast } = analysis;
if (!forecast) throw new Error('The sample is not forecast');
const study = { transactions: read.transactions, histories, hasAmounts: true, analysis };
function ahead() {
  const outlook = lookAhead(study, ids, economics);
  if (!outlook) throw new Error('The sample is not forecast');
  return outlook;
}
const economics = { margin: 0.3, yearlyRate: 0.1, months: 24 } as const;
const { ids } = read.transactions;

test('the whole is the sum of its segments, of its bins and of its customers', () => {
  const outlook = ahead();
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  expect(sum([...lifetimeValues(forecast, economics)])).toBeCloseTo(outlook.total, 4);
  expect(sum(outlook.segments.map(({ value }) => value))).toBeCloseTo(outlook.total, 4);
  expect(sum(outlook.bins.map(({ customers }) => customers))).toBe(2357);
  const same = outlook.variations.find(
    ({ changed, economics: { months } }) => changed === 'months' && months === 24,
  );
  expect(same?.total).toBeCloseTo(outlook.total, 4);
});

test('more margin, a longer horizon and a lower rate are worth more', () => {
  const { variations, total } = ahead();
  for (const { changed, economics: other, total: then } of variations) {
    const isMore =
      changed === 'yearlyRate' ? other[changed] < economics[changed] : other[changed] > economics[changed];
    if (other[changed] !== economics[changed]) expect(then > total).toBe(isMore);
  }
});

test('no setting leaves what is possible', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (margin, yearlyRate) => {
        for (const { economics: other } of variationsOf({ margin, yearlyRate, months: 12 }, 12)) {
          expect(other.margin > 0 && other.margin <= 1 && other.yearlyRate >= 0).toBe(true);
        }
      },
    ),
  );
});

test('what is varied looks no further than the file goes back, or than was chosen', () => {
  const horizons = (months: number, usual: number) =>
    variationsOf({ ...economics, months }, usual).flatMap(({ changed, economics: other }) =>
      changed === 'months' ? [other.months] : [],
    );
  expect(horizons(1, 1)).toEqual([1]);
  expect(horizons(6, 12)).toEqual([1, 3, 6, 12]);
  expect(horizons(24, 6)).toEqual([1, 3, 6, 12, 24]);
  expect([7, 28, 50, 365, 720].map((days) => monthsCovered(days / (365.25 / 12)))).toEqual([1, 1, 1, 12, 24]);
});

test('every value has its bin', () => {
  const values = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(values, (list) => {
      const bins = binValues(Float64Array.from(list));
      expect(bins.reduce((count, { customers }) => count + customers, 0)).toBe(list.length);
    }),
  );
  expect([0.3, 1, 17, 0].map(roundStep)).toEqual([0.5, 1, 20, 1]);
});

test('the list has every customer once, and fewer columns without a forecast', () => {
  const titles = {
    customer: 'customer',
    first: 'first',
    last: 'last',
    days: 'days',
    revenue: 'revenue',
    activity: 'activity',
    recencyFrequencyValue: 'rfm',
    active: 'active',
    purchases: 'purchases',
    value: 'value',
    segment: 'segment',
  };
  const listed = {
    ids,
    histories,
    hasDates: true,
    hasRevenue: true,
    activity: segmentByActivity(read.transactions, histories),
    recencyFrequencyValue: segmentByRecencyFrequencyValue(histories),
  };
  const write = (one: typeof forecast | null) =>
    writeCustomerList(
      { ...listed, forecast: one },
      economics,
      { titles, names: { best: 'Best' } },
      { delimiter: ';', decimal: ',' },
    )
      .trim()
      .split('\r\n');
  expect(write(forecast).length).toBe(2358);
  expect(write(forecast)[0]?.split(';').length).toBe(11);
  expect(write(null)[0]?.split(';').length).toBe(7);
  expect(write(forecast).some((line) => line.includes(';Best;'))).toBe(true);
});
