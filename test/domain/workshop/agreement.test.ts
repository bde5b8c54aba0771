import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRACTICE_IDS, type PracticeId } from '../../../src/domain/model/model.ts';
import { discussionOrder, figuresOf, judgeAgreement } from '../../../src/domain/workshop/agreement.ts';
import type { Vote } from '../../../src/domain/workshop/workshop.ts';
import { anyLevel } from '../arbitrary.ts';

describe('the votes on a practice', () => {
  it.each([
    { votes: [2, 2, 3, 3, 3], median: 3, range: 1, sd: 0.55, rwg: 0.85, ad: 0.4, within: 1, status: 'close' },
    { votes: [1, 2, 2, 3, 3], median: 2, range: 2, sd: 0.84, rwg: 0.65, ad: 0.6, within: 1, status: 'close' },
    {
      votes: [1, 2, 2, 3, 4],
      median: 2,
      range: 3,
      sd: 1.14,
      rwg: 0.35,
      ad: 0.8,
      within: 0.8,
      status: 'close',
    },
    {
      votes: [1, 1, 1, 4],
      median: 1,
      range: 3,
      sd: 1.5,
      rwg: -0.12,
      ad: 0.75,
      within: 0.75,
      status: 'to-discuss',
    },
    { votes: [0, 0, 2, 4, 4], median: 2, range: 4, sd: 2, rwg: -1, ad: 1.6, within: 0.2, status: 'split' },
  ] as const)('$votes are $status', ({ votes, status, median, range, within, ...rounded }) => {
    const figures = figuresOf(votes);
    expect(figures).toMatchObject({ n: votes.length, status, median, range, within });
    for (const key of ['sd', 'rwg', 'ad'] as const) {
      expect(Math.abs((figures[key] ?? Number.NaN) - rounded[key])).toBeLessThanOrEqual(0.005 + 1e-12);
    }
  });

  it('count a level for each voter, and abstentions apart', () => {
    expect(figuresOf([0, 4, 4, 'dont-know', 'not-applicable', 'dont-know'])).toMatchObject({
      n: 3,
      distribution: [1, 0, 0, 0, 2],
      notApplicable: 1,
      dontKnow: 2,
    });
  });

  it('are not close once a third of those who replied do not know', () => {
    const knowing = (know: number, dontKnow: number, notApplicable = 0) =>
      figuresOf([
        ...new Array<Vote>(know).fill(2),
        ...new Array<Vote>(dontKnow).fill('dont-know'),
        ...new Array<Vote>(notApplicable).fill('not-applicable'),
      ]).status;
    expect([knowing(7, 3), knowing(6, 3), knowing(7, 4)]).toEqual(['close', 'to-discuss', 'to-discuss']);
    expect([knowing(6, 3, 1), knowing(2, 9)]).toEqual(['close', null]);
    expect(figuresOf([0, 0, 2, 4, 4, 'dont-know', 'dont-know', 'dont-know']).status).toBe('split');
  });

  it('are not judged below three', () => {
    expect(figuresOf([1, 4, 'dont-know'])).toEqual({
      n: 2,
      distribution: [0, 1, 0, 0, 1],
      median: 2.5,
      range: 3,
      mean: 2.5,
      sd: null,
      ad: null,
      rwg: null,
      within: null,
      status: null,
      notApplicable: 0,
      dontKnow: 1,
    });
  });

  it('leave every figure empty when nobody gave a level', () => {
    expect(figuresOf(['dont-know'])).toMatchObject({
      n: 0,
      distribution: [0, 0, 0, 0, 0],
      median: null,
      range: null,
      mean: null,
    });
  });

  it('are close when all agree, whatever the level', () => {
    fc.assert(
      fc.property(anyLevel, fc.integer({ min: 3, max: 30 }), (level, n) => {
        const figures = figuresOf(new Array<Vote>(n).fill(level));
        expect(figures).toMatchObject({ status: 'close', median: level, sd: 0, ad: 0, rwg: 1, within: 1 });
      }),
    );
  });

  it('mean the same in any order', () => {
    fc.assert(
      fc.property(fc.array(anyLevel), (votes) => {
        expect(figuresOf([...votes].reverse())).toEqual(figuresOf(votes));
      }),
    );
  });

  it('keep a median between two levels exact: 1, 2, 3, 4 stand within one level for half', () => {
    expect(figuresOf([1, 2, 3, 4])).toMatchObject({ median: 2.5, ad: 1, within: 0.5, status: 'split' });
  });
});

describe('a room', () => {
  const room = (votes: Partial<Record<PracticeId, readonly Vote[]>>) =>
    Object.fromEntries(PRACTICE_IDS.map((id) => [id, figuresOf(votes[id] ?? [])])) as Record<
      PracticeId,
      ReturnType<typeof figuresOf>
    >;

  it('talks first about what splits it, then about the larger spread, then in model order', () => {
    const order = discussionOrder(
      room({
        'channel-choice': [2, 2, 2],
        'time-choice': [1, 1, 1, 4],
        'self-service': [0, 0, 2, 4, 4],
        'place-choice': [0, 2, 4],
        'privacy-choice': [0, 0, 0, 4],
        guidance: [2, 2, 2],
        'closed-loop': [0, 4],
      }),
    );
    expect(order).toEqual([
      'self-service',
      'place-choice',
      'privacy-choice',
      'time-choice',
      'channel-choice',
      'guidance',
    ]);
  });

  it('agrees well when three judged practices in four are close, fairly when half are', () => {
    const close = [2, 2, 2] as const;
    const split = [0, 2, 4] as const;
    expect(judgeAgreement(room({ guidance: close, 'time-choice': [1, 4] }))).toBe('good');
    expect(judgeAgreement(room({ guidance: close, 'time-choice': split }))).toBe('fair');
    expect(judgeAgreement(room({ guidance: split }))).toBe('low');
    expect(judgeAgreement(room({ guidance: [2, 2] }))).toBeNull();
  });
});
