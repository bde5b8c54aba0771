import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  lengthsOf,
  longestLength,
  PERIOD_LENGTHS,
  periodsOf,
  placesByDay,
  wholePeriods,
} from '../../../src/value/audit/periods.ts';
import { endOfMonth, isoDay, monthsBefore } from '../../../src/value/calendar.ts';
import { on } from './files.ts';

const between = (from: string, to: string) => ({ startDay: on(from), endDay: on(to) });
const shown = (periods: ReturnType<typeof periodsOf>) =>
  periods.map(({ from, to, isWhole }) => `${isoDay(from)} ${isoDay(to)}${isWhole ? '' : ' part'}`);

test('the same day months before: the last of a month stays the last', () => {
  expect(isoDay(monthsBefore(on('2026-05-31'), 1))).toBe('2026-04-30');
  expect(isoDay(monthsBefore(on('2026-04-30'), 1))).toBe('2026-03-31');
  expect(isoDay(monthsBefore(on('2026-03-30'), 1))).toBe('2026-02-28');
  expect(isoDay(monthsBefore(on('2025-02-28'), 12))).toBe('2024-02-29');
  expect(isoDay(monthsBefore(on('2026-03-15'), 3))).toBe('2025-12-15');
  expect(isoDay(endOfMonth(on('2024-02-03')))).toBe('2024-02-29');
});

test('with an end on 31 December years are calendar years, and closed days at either end take nothing from them', () => {
  expect(shown(periodsOf(between('2024-01-02', '2025-12-30'), 12))).toEqual([
    '2024-01-01 2024-12-31',
    '2025-01-01 2025-12-30',
  ]);
});

test('periods are counted back from the end, and the first may be a part of one', () => {
  expect(shown(periodsOf(between('2025-01-25', '2025-10-15'), 3))).toEqual([
    '2025-01-25 2025-04-15 part',
    '2025-04-16 2025-07-15',
    '2025-07-16 2025-10-15',
  ]);
  expect(wholePeriods(between('2025-01-25', '2025-10-15'), 3)).toHaveLength(2);
});

test('the longest length that was observed often enough is the usual one', () => {
  expect(longestLength(between('2024-01-01', '2025-12-31'), 2)).toBe(12);
  expect(longestLength(between('2025-01-01', '2026-06-30'), 2)).toBe(3);
  expect(longestLength(between('2025-01-01', '2025-03-31'), 2)).toBe(1);
  expect(longestLength(between('2025-01-01', '2025-01-05'), 2)).toBe(1);
});

test('an observation of centuries has no periods, and one of decades no months', () => {
  expect(lengthsOf(between('1901-01-01', '2190-01-01'))).toEqual([]);
  expect(longestLength(between('1901-01-01', '2190-01-01'), 2)).toBeUndefined();
  expect(lengthsOf(between('2000-01-01', '2025-01-01'))).toEqual([12, 3]);
});

test('every day of an observation is in one period, and no period is empty or overlaps another', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10_000, max: 20_000 }),
      fc.integer({ min: 0, max: 3000 }),
      fc.constantFrom(...PERIOD_LENGTHS),
      (startDay, days, length) => {
        const observation = { startDay, endDay: startDay + days };
        const periods = periodsOf(observation, length);
        expect(periods.length).toBeGreaterThan(0);
        expect(periods.at(-1)?.to).toBe(observation.endDay);
        for (const [at, { from, to }] of periods.entries()) {
          expect(to).toBeGreaterThanOrEqual(from);
          const next = periods[at + 1];
          if (next) expect(next.from).toBe(to + 1);
        }
        expect([...placesByDay(observation, periods)].every((place) => place >= 0)).toBe(true);
      },
    ),
  );
});
