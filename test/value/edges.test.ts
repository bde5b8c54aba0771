import { expect, test } from 'vitest';
import { lonelyEdges } from '../../src/value/edges.ts';

const rowsOn = (days: readonly number[]) => ({
  ids: ['a'],
  customer: new Int32Array(days.length),
  day: Int32Array.from(days),
  amount: new Float64Array(days.length).fill(1),
});
/** Two rows a day over a year. */
const YEAR = Array.from({ length: 730 }, (_, at) => 20_000 + Math.floor(at / 2));

test('a file without gaps at its ends has none', () => {
  expect(lonelyEdges(rowsOn(YEAR), 20_000, 20_364)).toBeUndefined();
  expect(lonelyEdges(rowsOn([20_000, 20_001, 20_002]), 20_000, 20_002)).toBeUndefined();
});

test('a mistyped year is seen, at either end', () => {
  expect(lonelyEdges(rowsOn([...YEAR, 30_000]), 20_000, 30_000)).toEqual({ from: 20_003, to: 20_361 });
  expect(lonelyEdges(rowsOn([100, ...YEAR]), 100, 20_364)).toEqual({ from: 20_003, to: 20_361 });
});

test('an end long after the last purchase is seen, a month or two are not', () => {
  expect(lonelyEdges(rowsOn(YEAR), 20_000, 20_364 + 300)).toEqual({ from: 20_003, to: 20_361 });
  expect(lonelyEdges(rowsOn(YEAR), 20_000, 20_364 + 50)).toBeUndefined();
});

test('rows after the end are not looked at', () => {
  expect(lonelyEdges(rowsOn([...YEAR, 30_000]), 20_000, 20_364)).toBeUndefined();
});
