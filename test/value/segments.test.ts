import { expect, test } from 'vitest';
import { observe } from '../../src/value/analysis.ts';
import {
  segmentByActivity,
  segmentByRecencyFrequencyValue,
  segmentByValue,
  totalSegments,
} from '../../src/value/segments.ts';
import { type NumberedRow, numbered } from './cdnow.ts';

const sizes = (totals: ReturnType<typeof totalSegments>) =>
  Object.fromEntries(totals.filter(({ customers }) => customers > 0).map((one) => [one.name, one.customers]));

test('whoever bought on the last day is recent, however many did', () => {
  const months = (customer: number, until: number): NumberedRow[] =>
    Array.from({ length: until }, (_, month) => [customer, 20_000 + 30 * month, 10 + customer] as const);
  const transactions = numbered(Array.from({ length: 10 }, (_, at) => months(at, at < 3 ? 4 : 12)).flat());
  const histories = observe(transactions);
  const segments = sizes(totalSegments(segmentByRecencyFrequencyValue(histories), histories.revenue));
  expect((segments['best'] ?? 0) + (segments['loyal'] ?? 0)).toBe(7);
});

test('in a file of one day everyone is active, and new', () => {
  const transactions = numbered(Array.from({ length: 10 }, (_, at) => [at, 20_000, 5] as const));
  const histories = observe(transactions);
  const activity = totalSegments(segmentByActivity(transactions, histories), histories.revenue);
  // They spent the same: nobody spent most.
  expect(sizes(activity)).toEqual({ active: 10 });
  const byRecency = totalSegments(segmentByRecencyFrequencyValue(histories), histories.revenue);
  expect(sizes(byRecency)).toEqual({ new: 10 });
});

test('equal customers are in one group by value: whom an edge would part is in the lower one', () => {
  const values = Float64Array.from({ length: 310 }, (_, at) => (at % 31 === 0 ? 900 : 564));
  expect(sizes(totalSegments(segmentByValue(values), values))).toEqual({ great: 10, others: 300 });
  expect(sizes(totalSegments(segmentByValue(values, { great: 3, good: 97 }), values))).toEqual({
    good: 310,
  });
});

test('cuts are percents of the customers, and may be set', () => {
  const rows = Array.from({ length: 20 }, (_, at): NumberedRow[] => [
    [at, 20_000, 1],
    [at, 20_100 + at, at],
  ]);
  const histories = observe(numbered(rows.flat()));
  const cut = (cuts: { recent: number; high: number }) =>
    sizes(totalSegments(segmentByRecencyFrequencyValue(histories, cuts), histories.revenue));
  expect(cut({ recent: 40, high: 40 })).toEqual({ best: 8, loyal: 4, slipping: 8 });
  expect(cut({ recent: 10, high: 50 })).toEqual({ best: 2, loyal: 4, 'slipping-best': 4, slipping: 10 });
  expect(cut({ recent: 100, high: 95 })).toEqual({ best: 19, loyal: 1 });
});

test('until someone sets others, two fifths are recent, two fifths spend much, and a fifth is in the middle', () => {
  // Who bought later than how many, and who spent more than how many: in two orders.
  const spent = (at: number) => (at * 37) % 100;
  const rows = Array.from({ length: 100 }, (_, at): NumberedRow[] => [
    [at, 20_000, 1],
    [at, 20_100 + at, 1 + spent(at)],
  ]);
  const histories = observe(numbered(rows.flat()));
  const count = (isIn: (at: number) => boolean) => rows.filter((_, at) => isIn(at)).length;
  expect(sizes(totalSegments(segmentByRecencyFrequencyValue(histories), histories.revenue))).toEqual({
    best: count((at) => at >= 60 && spent(at) >= 60),
    loyal: count((at) => at >= 40 && !(at >= 60 && spent(at) >= 60)),
    'slipping-best': count((at) => at < 40 && spent(at) >= 60),
    slipping: count((at) => at < 40 && spent(at) < 60),
  });
});

test('very active is the fifth of those who bought in the last year that spent most in it, whatever they spent before', () => {
  const of = (at: number): NumberedRow[] => [
    [at, 20_000, at < 10 ? 10_000 : 1],
    ...(at < 100 ? ([[at, 20_500, 10 + at] as const, [at, 20_600, 10 + at] as const] as const) : []),
  ];
  const transactions = numbered(Array.from({ length: 110 }, (_, at) => of(at)).flat());
  const histories = observe(transactions);
  const { names, segment } = segmentByActivity(transactions, histories);
  const named = [...segment].map((place, at) => [histories.customer[at], names[place]]);
  expect(named.filter(([, name]) => name === 'very-active').map(([customer]) => customer)).toEqual(
    Array.from({ length: 20 }, (_, at) => 80 + at),
  );
  expect(named.filter(([, name]) => name === 'inactive').map(([customer]) => customer)).toEqual(
    Array.from({ length: 10 }, (_, at) => 100 + at),
  );
});

test('one customer is all of them, and of none there is no share', () => {
  const shares = (value: readonly number[]) =>
    totalSegments(segmentByValue(Float64Array.from(value)), Float64Array.from(value)).map(
      (one) => one.customerShare,
    );
  expect(shares([5]).reduce((sum, share) => sum + share)).toBe(1);
  expect(shares([])).toEqual([0, 0, 0]);
});
