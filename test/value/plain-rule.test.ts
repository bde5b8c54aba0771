import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observe } from '../../src/value/analysis.ts';
import { keepRecentRates, RECENT_PART, repeatLastPeriod } from '../../src/value/plain-rule.ts';
import { anyFile, fileOf, on, sumOf } from './audit/files.ts';
import { numbered } from './cdnow.ts';

const DAYS = 100;

describe('the last period repeated', () => {
  test('expects of each what he did in as many days before the end', () => {
    const { transactions, histories } = fileOf([
      [0, '2025-01-01', 10],
      [0, '2025-12-01', 20],
      [0, '2025-12-30', 5],
      [1, '2025-03-01', 40],
      [2, '2025-12-31', 7],
    ]);
    const { purchases, revenue } = repeatLastPeriod(transactions, histories, 31);
    expect([...purchases]).toEqual([2, 0, 1]);
    expect([...revenue]).toEqual([25, 0, 7]);
  });

  test('takes back what was taken back, and counts no day on which all of it was', () => {
    const { transactions, histories } = fileOf([
      [0, '2025-01-01', 10],
      [0, '2025-12-20', 30],
      [0, '2025-12-20', -30],
      [0, '2025-12-31', -4],
    ]);
    const { purchases, revenue } = repeatLastPeriod(transactions, histories, 31);
    expect([...purchases]).toEqual([0]);
    expect([...revenue]).toEqual([-4]);
  });

  test('stretches a shorter observation to the days, and repeats one about as long as it stands', () => {
    const half = fileOf([
      [0, '2025-01-01', 10],
      [0, '2025-02-19', 30],
    ]);
    expect([...repeatLastPeriod(half.transactions, half.histories, DAYS).purchases]).toEqual([4]);
    const about = fileOf([
      [0, '2025-01-01', 10],
      [0, '2025-04-12', 30],
    ]);
    expect([...repeatLastPeriod(about.transactions, about.histories, DAYS).purchases]).toEqual([2]);
    expect([...repeatLastPeriod(about.transactions, about.histories, DAYS, 'exactly').purchases]).toEqual([
      1,
    ]);
  });

  test('over the whole observation is all that came', () => {
    fc.assert(
      fc.property(anyFile, ({ transactions, histories }) => {
        const days = histories.endDay - histories.startDay + 1;
        const { purchases, revenue } = repeatLastPeriod(transactions, histories, days);
        expect([...purchases]).toEqual([...histories.purchaseDays]);
        expect(sumOf(revenue)).toBeCloseTo(sumOf(histories.revenue), 6);
      }),
    );
  });
});

describe('who bought recently', () => {
  test('goes on at his own rate of repeat purchases, and the others never come back', () => {
    const { histories } = fileOf([
      [0, '2025-01-01', 10],
      [0, '2025-04-10', 10],
      [0, '2025-10-27', 10],
      [1, '2025-01-01', 10],
      [1, '2025-02-01', 10],
      [2, '2025-10-27', 10],
    ]);
    const known = histories.endDay - on('2025-01-01');
    expect([...keepRecentRates(histories, DAYS)]).toEqual([(2 * DAYS) / known, 0, 0]);
  });

  test('is who did in the last third, be it by a day', () => {
    const last = 300;
    const edge = last - Math.floor(RECENT_PART * (last + 1));
    const at = (day: number) =>
      observe(
        numbered([
          [0, 0],
          [0, day],
          [1, last],
        ]),
      );
    expect(keepRecentRates(at(edge), DAYS)[0]).toBeGreaterThan(0);
    expect(keepRecentRates(at(edge - 1), DAYS)[0]).toBe(0);
  });
});
