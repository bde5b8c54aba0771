import { describe, expect, it } from 'vitest';
import { groupLevel, levelFromVotes } from '../../../src/domain/workshop/group-level.ts';
import { workshopOn } from '../sample.ts';

describe('the level of a group', () => {
  it('is the lower median: a level that somebody gave', () => {
    expect(levelFromVotes([1, 2, 3, 4])).toBe(2);
    expect(levelFromVotes([4, 0, 4])).toBe(4);
  });

  it('needs half of those who replied to know', () => {
    expect(levelFromVotes([2, 2, 3, 'dont-know', 'dont-know', 'dont-know'])).toBe(2);
    expect(levelFromVotes([2, 2, 3, 'dont-know', 'dont-know', 'dont-know', 'dont-know'])).toBe('unknown');
    expect(levelFromVotes([3, 3, ...new Array<'dont-know'>(10).fill('dont-know')])).toBe('unknown');
  });

  it('takes fewer than three votes only when nobody who replied abstained', () => {
    expect(levelFromVotes([3])).toBe(3);
    expect(levelFromVotes([3, 1])).toBe(1);
    expect(levelFromVotes([3, 1, 'dont-know'])).toBe('unknown');
    expect(levelFromVotes([])).toBe('unknown');
  });

  it('is not applicable when more than half of those who replied say so', () => {
    expect(levelFromVotes(['not-applicable', 'not-applicable', 3])).toBe('not-applicable');
    expect(levelFromVotes(['not-applicable', 'not-applicable', 3, 3])).toBe('unknown');
    expect(levelFromVotes(['not-applicable', 'not-applicable', 'not-applicable', 3, 3, 3])).toBe(3);
  });

  it('counts only those who replied to the practice', () => {
    expect(groupLevel(workshopOn('guidance', [3, undefined, undefined, undefined]), 'guidance')).toBe(3);
  });

  it('is what was decided, level or status, where something was', () => {
    const workshop = workshopOn('guidance', [3, 3, 3]);
    expect(groupLevel({ ...workshop, decided: { guidance: { level: 1 } } }, 'guidance')).toBe(1);
    expect(groupLevel({ ...workshop, decided: { guidance: { status: 'not-applicable' } } }, 'guidance')).toBe(
      'not-applicable',
    );
    expect(groupLevel({ ...workshop, decided: { guidance: { status: 'dont-know' } } }, 'guidance')).toBe(
      'unknown',
    );
    expect(groupLevel({ ...workshop, decided: { guidance: { reason: 'as voted' } } }, 'guidance')).toBe(3);
  });

  it('is not applicable to a workshop that did not ask', () => {
    const workshop = { ...workshopOn('guidance', [3, 3, 3]), practices: ['closed-loop' as const] };
    expect(groupLevel(workshop, 'guidance')).toBe('not-applicable');
    expect(groupLevel(workshop, 'closed-loop')).toBe('unknown');
  });

  it('follows the second vote', () => {
    const workshop = {
      model: 1,
      date: '2026-11',
      respondents: [{ answers: { guidance: 4 as const }, second: { guidance: 2 as const } }],
    };
    expect(groupLevel(workshop, 'guidance')).toBe(2);
  });
});
