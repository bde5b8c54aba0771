import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weighAcquisition } from '../../../src/value/audit/acquisition.ts';
import { sumAtRisk } from '../../../src/value/audit/at-risk.ts';
import { baseOf } from '../../../src/value/audit/customer-base.ts';
import { splitEquity } from '../../../src/value/audit/equity.ts';
import { NO_COSTS } from '../../../src/value/audit/money.ts';
import { marginCurves, paybackMonth } from '../../../src/value/audit/payback.ts';
import { periodsOf } from '../../../src/value/audit/periods.ts';
import { profileSegments } from '../../../src/value/audit/profiles.ts';
import { FIRST_SETTINGS, findWhom } from '../../../src/value/audit/whom.ts';
import { isoDay } from '../../../src/value/calendar.ts';
import { segmentByRecencyFrequencyValue } from '../../../src/value/segments.ts';
import { anyFile, fileOf, on, sumOf } from './files.ts';

test('a segment has its profile: orders, basket, when it was seen first and last, its channel', () => {
  const { histories } = fileOf([
    [1, '2025-01-01', 10],
    [1, '2025-03-01', 30],
    [2, '2025-02-01', 20],
    [3, '2025-02-02', -5],
  ]);
  const segmentation = { names: ['some', 'others'] as const, segment: Uint8Array.of(0, 0, 1) };
  const [some, others] = profileSegments(
    segmentation,
    histories,
    histories.purchaseDays,
    Float64Array.of(4, 2, 0),
    {
      names: ['shop', 'web'],
      of: Int32Array.of(1, 1, -1),
    },
  );
  expect(some).toEqual({
    name: 'some',
    customers: 2,
    customerShare: 2 / 3,
    value: 60,
    valueShare: 60 / 55,
    orders: 1.5,
    basket: 20,
    lastSeen: on('2025-02-01'),
    firstSeen: on('2025-01-01'),
    trait: { name: 'web', share: 1 },
    expected: 6,
  });
  expect(others).toMatchObject({ orders: 0, basket: null, lastSeen: null, trait: null, expected: 0 });
});

test('profiles of any file have every customer, all revenue and all that is expected', () => {
  fc.assert(
    fc.property(anyFile, ({ histories }) => {
      const values = histories.revenue.map((one) => Math.abs(one));
      const profiles = profileSegments(
        segmentByRecencyFrequencyValue(histories),
        histories,
        histories.purchaseDays,
        values,
      );
      expect(sumOf(profiles.map(({ customers }) => customers))).toBe(histories.customer.length);
      expect(sumOf(profiles.map(({ value }) => value))).toBeCloseTo(sumOf(histories.revenue), 6);
      expect(sumOf(profiles.map(({ expected }) => expected ?? 0))).toBeCloseTo(sumOf(values), 6);
      for (const { basket, orders, customers, value } of profiles)
        if (basket !== null) expect(basket * (orders ?? 0) * customers).toBeCloseTo(value, 6);
    }),
  );
});

test('at risk are the best so far who have probably left', () => {
  const past = Float64Array.from({ length: 40 }, (_, at) => 100 - at);
  const active = past.map((_, at) => (at === 1 || at === 30 ? 0.2 : 0.9));
  const values = past.map((_, at) => at);
  expect(sumAtRisk(past, active, values)).toEqual({
    best: 4,
    customers: 1,
    past: 99,
    pastShare: 99 / sumOf(past),
    expected: 1,
  });
});

test('equals of whom only some would be among the best are no best, and few customers have none', () => {
  const same = new Float64Array(40).fill(5);
  expect(sumAtRisk(same, new Float64Array(40), same)).toMatchObject({ best: 0, customers: 0 });
  expect(sumAtRisk(same.slice(0, 4), new Float64Array(4), same.slice(0, 4))).toBeNull();
});

/** Twelve customers won on one day, who spend so much then and so much on each of the dates after. */
function alike(first: number, later: readonly (readonly [iso: string, amount: number])[], end: string) {
  return fileOf([
    ...Array.from({ length: 12 }, (_, at) => [
      [at, '2025-01-01', first] as const,
      ...later.map(([iso, amount]) => [at, iso, amount] as const),
    ]).flat(),
    [99, end, 0],
  ]);
}

test('what a customer brings is followed month by month, and tells when his cost has come back', () => {
  const { transactions, histories } = alike(
    10,
    [
      ['2025-02-15', 5],
      ['2025-04-20', 20],
      ['2025-05-01', -8],
    ],
    '2025-06-05',
  );
  const groups = histories.firstDay.map((first) => (first === on('2025-01-01') ? 0 : -1));
  const [curve = []] = marginCurves(baseOf(transactions, histories, { rate: 0.5 }), groups, 1);
  // The fourth month ends on 2 May, the fifth on 2 June.
  expect(curve).toEqual([5, 7.5, 7.5, 13.5, 13.5]);
  expect(paybackMonth(curve, 7)).toBe(2);
  expect(paybackMonth(curve, 5)).toBe(1);
  expect(paybackMonth(curve, 14)).toBeNull();
});

test('a month is averaged over those who were followed through it', () => {
  const young = Array.from({ length: 20 }, (_, at) => [100 + at, '2025-05-20', 4] as const);
  const old = Array.from({ length: 20 }, (_, at) => [at, '2025-03-01', 10] as const);
  const back = old.map(([who]) => [who, '2025-04-15', 6] as const);
  const { transactions, histories } = fileOf([...young, ...old, ...back, [999, '2025-06-25', 0]]);
  const [curve] = marginCurves(
    baseOf(transactions, histories, NO_COSTS),
    new Int32Array(histories.customer.length),
    1,
  );
  // The first month: twenty brought 10, twenty 4; the second and third: the old ones alone.
  expect(curve).toEqual([7, 13, 13]);
});

test('what customers bring is set against what winning them cost, by cohort and by channel', () => {
  const { transactions, histories } = alike(30, [['2025-04-20', 20]], '2025-06-30');
  const values = histories.revenue.map((revenue) => revenue / 5);
  const names = ['web', 'fair'];
  const channel = { names, of: histories.customer.map((_, at) => (at < 6 ? 0 : at < 12 ? 1 : -1)) };
  const seen = weighAcquisition(baseOf(transactions, histories, { rate: 0.5 }), periodsOf(histories, 3), {
    cost: { each: 10, byChannel: { fair: 40 } },
    values,
    channel,
  });
  expect(seen.byChannel[0]).toMatchObject({
    channel: 'web',
    customers: 6,
    cost: 10,
    soFar: 25,
    remaining: 10,
  });
  expect(seen.byChannel.map(({ worth, ratio }) => [worth, ratio])).toEqual([
    [35, 3.5],
    [35, 0.875],
  ]);
  expect(seen.byCohort[0]).toMatchObject({ customers: 12, cost: 25, payback: 4 });
  // One customer won later is too few to speak of: those of the first period count.
  expect(seen.all).toMatchObject({ customers: 13 });
});

test('where enough were won since, those of the file’s first period are not taken for won', () => {
  const later = Array.from({ length: 25 }, (_, at) => [100 + at, '2025-06-01', 4] as const);
  const { transactions, histories } = fileOf([[1, '2025-01-01', 1000], ...later, [1, '2025-09-30', 50]]);
  const { all, byCohort } = weighAcquisition(
    baseOf(transactions, histories, NO_COSTS),
    periodsOf(histories, 3),
    {
      cost: { each: 2, byChannel: {} },
      values: null,
    },
  );
  expect(all).toMatchObject({ customers: 25, soFar: 4, cost: 2, payback: 1 });
  expect(byCohort.map(({ customers }) => customers)).toEqual([1, 25]);
});

test('without a cost nothing is said to be paid back, and without a forecast nobody has a worth', () => {
  const { transactions, histories } = alike(30, [], '2025-06-30');
  const { all } = weighAcquisition(baseOf(transactions, histories, NO_COSTS), periodsOf(histories, 3), {
    cost: { each: null, byChannel: {} },
    values: null,
  });
  expect(all).toMatchObject({ cost: null, remaining: null, worth: null, ratio: null, payback: null });
});

test('cohorts and channels of any file have every buyer and all their margin', () => {
  fc.assert(
    fc.property(anyFile, ({ transactions, histories }) => {
      const channel = { names: ['a', 'b'], of: histories.customer.map((one) => one % 2) };
      const seen = weighAcquisition(baseOf(transactions, histories, NO_COSTS), periodsOf(histories, 3), {
        cost: { each: 3, byChannel: { a: 1 } },
        values: null,
        channel,
      });
      const buyers = histories.purchaseDays.filter((days) => days > 0).length;
      const brought = sumOf(histories.revenue.filter((_, at) => histories.purchaseDays[at] !== 0));
      for (const groups of [seen.byCohort, seen.byChannel]) {
        expect(sumOf(groups.map(({ customers }) => customers))).toBe(buyers);
        expect(sumOf(groups.map(({ customers, soFar }) => customers * soFar))).toBeCloseTo(brought, 6);
      }
      const costs = [seen.byCohort, seen.byChannel].map((groups) =>
        sumOf(groups.map(({ customers, cost }) => customers * (cost ?? 0))),
      );
      expect(costs[0]).toBeCloseTo(costs[1] ?? Number.NaN, 6);
    }),
    { numRuns: 60 },
  );
});

test('what remains to come is split between known customers and those a period won', () => {
  const { histories } = fileOf([
    [1, '2025-01-01', 1],
    [2, '2025-06-01', 1],
    [3, '2025-07-01', -1],
  ]);
  const split = splitEquity(Float64Array.of(10, 4, 0), histories, {
    from: on('2025-05-01'),
    to: on('2025-12-31'),
  });
  expect(split).toEqual({
    total: 14,
    known: { customers: 1, value: 10 },
    won: { customers: 1, value: 4 },
  });
  expect(isoDay(histories.endDay)).toBe('2025-07-01');
});

/** Each customer buys once a month, for 10. */
function foreseen(size: number) {
  return {
    active: new Float64Array(size).fill(1),
    stages: 1,
    curve: new Int32Array(size),
    share: new Float64Array(size).fill(1),
    curves: [Float64Array.from({ length: 36 }, (_, month) => month + 1)],
    amount: new Float64Array(size).fill(10),
  };
}

test('what customers won brought and what is still to come of them are counted at one margin', () => {
  const { transactions, histories } = fileOf([
    [1, '2025-01-01', 10],
    [2, '2025-02-01', 30],
  ]);
  const withMargins = { ...transactions, beside: { margin: Float64Array.of(4, 12) } };
  for (const margin of [1, 0.3]) {
    const base = { transactions: withMargins, histories, forecast: foreseen(2) };
    const { acquisition, ownRate } = findWhom(base, { margin, yearlyRate: 0, months: 12 }, FIRST_SETTINGS);
    expect(ownRate).toBeCloseTo(0.4, 12);
    expect(acquisition.all.soFar).toBeCloseTo(8, 9);
    expect(acquisition.all.remaining).toBeCloseTo(0.4 * 120, 9);
    expect(acquisition.all.worth).toBeCloseTo(56, 9);
  }
  // Without margins of its own a file is counted at the margin set.
  const base = { transactions, histories, forecast: foreseen(2) };
  const { acquisition } = findWhom(base, { margin: 0.3, yearlyRate: 0, months: 12 }, FIRST_SETTINGS);
  expect(acquisition.all.worth).toBeCloseTo(0.3 * (20 + 120), 9);
});

test('who was won in the last period is told where a period came before, and not of the first of a file', () => {
  const won = (rows: Parameters<typeof fileOf>[0]) => {
    const { transactions, histories } = fileOf(rows);
    const forecast = foreseen(histories.customer.length);
    const base = { transactions, histories, forecast };
    const { equity } = findWhom(base, { margin: 1, yearlyRate: 0, months: 12 }, FIRST_SETTINGS);
    return equity && [isoDay(equity.period.from), equity.won.customers, equity.won.value, equity.total];
  };
  const yearly: Parameters<typeof fileOf>[0] = [
    [1, '2025-01-01', 10],
    [2, '2025-02-01', 10],
    [3, '2025-11-01', 10],
    [1, '2025-12-31', 10],
  ];
  // A single year is the first of the file: its last quarter is looked at.
  expect(won(yearly)).toEqual(['2025-10-01', 1, 120, 360]);
  expect(won([...yearly, [4, '2024-01-01', 10]])).toEqual(['2025-01-01', 3, 360, 480]);
  expect(
    won([
      [1, '2025-01-01', 10],
      [1, '2025-01-31', 10],
    ]),
  ).toBeNull();
});
