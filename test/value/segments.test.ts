import { expect, test } from 'vitest';
import { observe } from '../../src/value/analysis.ts';
import {
  segmentByActivity,
  segmentByRecencyFrequencyValue,
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
  expect(sizes(activity)).toEqual({ 'very-active': 2, active: 8 });
  const byRecency = totalSegments(segmentByRecencyFrequencyValue(histories), histories.revenue);
  expect(sizes(byRecency)).toEqual({ new: 10 });
});
