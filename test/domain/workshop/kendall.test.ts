import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallOf, kendallW } from '../../../src/domain/workshop/kendall.ts';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import { anyLevel } from '../arbitrary.ts';

const workshop = (...votes: Workshop['respondents'][number]['answers'][]): Workshop => ({
  model: 1,
  date: '2026-11',
  respondents: votes.map((answers) => ({ answers })),
});

describe('whether people see the same order', () => {
  it('is 1 when they all do, at whatever level', () => {
    const same = kendallOf([
      [0, 1, 2],
      [1, 2, 4],
      [2, 3, 4],
    ]);
    expect(same).toMatchObject({ w: 1, respondents: 3, practices: 3, chiSquared: 6, pValue: null });
  });

  it('is computed on mid-ranks and corrected for ties', () => {
    // Rank sums 3.5, 5.5 and 9 around 6: 12 × 15.5 / (9 × 24 − 3 × 6).
    const tied = kendallOf([
      [0, 0, 2],
      [0, 1, 2],
      [0, 1, 2],
    ]);
    expect(tied?.w).toBe(186 / 198);
  });

  it('comes with a probability from four respondents on', () => {
    const rows = new Array(4).fill([0, 1, 2]) as (0 | 1 | 2)[][];
    expect(kendallOf(rows)?.pValue).toBeCloseTo(Math.exp(-4), 12);
  });

  it('cannot be told when everyone puts everything level, or there are too few of them', () => {
    expect(
      kendallOf([
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
    ).toBeNull();
    expect(
      kendallOf([
        [0, 1],
        [0, 1],
      ]),
    ).toBeNull();
    expect(kendallOf([[0], [1], [2]])).toBeNull();
    expect(kendallOf([])).toBeNull();
  });

  it('takes only the practices that every respondent rated', () => {
    const votes = { guidance: 1, 'closed-loop': 3 } as const;
    expect(kendallW(workshop(votes, votes, { ...votes, 'time-choice': 4 }))?.practices).toBe(2);
    expect(kendallW(workshop(votes, votes, { ...votes, guidance: 'dont-know' }))).toBeNull();
    expect(kendallW(workshop(votes, votes, {}))).toBeNull();
  });

  it('lies between 0 and 1, and does not depend on the order of respondents', () => {
    const row = fc.array(anyLevel, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 8 }), (rows) => {
        const w = kendallOf(rows)?.w ?? 0;
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1);
        expect(kendallOf([...rows].reverse())).toEqual(kendallOf(rows));
      }),
    );
  });
});
