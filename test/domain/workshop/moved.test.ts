import { describe, expect, it } from 'vitest';
import { groupsOnWall } from '../../../src/domain/workshop/groups.ts';
import {
  everApart,
  firstFiguresOn,
  firstStatusOn,
  formerCounts,
  isSettled,
} from '../../../src/domain/workshop/moved.ts';
import { resultOf } from '../../../src/domain/workshop/result.ts';
import type { Respondent, Vote, Workshop } from '../../../src/domain/workshop/workshop.ts';
import { noGroups, practiceVotes } from '../../../src/domain/workshop/workshop-report.ts';
import { workshopOn } from '../sample.ts';

/** A room that was split on one practice and came together. */
const MOVED: Workshop = {
  ...workshopOn('guidance', []),
  respondents: [0, 0, 2, 4, 4].map((level) => ({
    answers: { guidance: level, 'closed-loop': 2 },
    second: { guidance: 1 },
  })) as Respondent[],
};
const apart = (workshop: Workshop) => everApart(workshop, practiceVotes(workshop, noGroups), noGroups);

describe('what moved', () => {
  it('is kept: the first votes, beside those that count', () => {
    expect(practiceVotes(MOVED).guidance).toMatchObject({ median: 1, status: 'close' });
    expect(firstFiguresOn(MOVED, 'guidance', noGroups)).toMatchObject({ median: 2, status: 'split' });
    expect(formerCounts(MOVED, 'guidance')).toEqual({
      counts: [2, 0, 1, 0, 2],
      dontKnow: 0,
      notApplicable: 0,
    });
    expect(formerCounts(MOVED, 'closed-loop')).toBeUndefined();
  });

  it('is still listed after a second vote and a decision', () => {
    expect(apart(MOVED)).toEqual(['guidance']);
    expect(apart({ ...MOVED, decided: { guidance: { level: 1 } } })).toEqual(['guidance']);
  });

  it('is listed where the hands alone disagree, the most divided first', () => {
    const hands = { present: 12, counts: [6, 0, 0, 0, 6], dontKnow: 0, notApplicable: 0 };
    expect(apart({ ...MOVED, room: { 'closed-loop': hands } })).toEqual(['guidance', 'closed-loop']);
  });

  it('is listed where groups that are shown stand two levels apart', () => {
    const votes = [...[1, 1, 1].map((level) => [level, 'a']), ...new Array(12).fill([3, 'b'])] as [
      Vote,
      string,
    ][];
    const workshop = workshopOn('guidance', votes);
    expect(apart(workshop)).toEqual([]);
    expect(everApart(workshop, practiceVotes(workshop), groupsOnWall)).toEqual(['guidance']);
  });

  it('is told by a result, with and without its votes', () => {
    for (const parts of [['votes'], [], ['notes']] as const) {
      const result = resultOf({ ...MOVED, decided: { guidance: { level: 1 } } }, parts);
      expect(firstStatusOn(result, 'guidance', noGroups)).toBe('split');
      expect(apart(result)).toEqual(['guidance']);
      expect([isSettled(result, 'guidance'), isSettled(result, 'closed-loop')]).toEqual([true, false]);
    }
  });

  it('is not known of a result of before, which holds every level and does not say which was decided', () => {
    const { settled, ...before } = resultOf(MOVED, []);
    expect(isSettled(before, 'guidance')).toBeUndefined();
    expect(resultOf(before, [])).not.toHaveProperty('settled');
  });
});
