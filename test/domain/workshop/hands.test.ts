import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/domain/workshop/agreement.ts';
import { groupFigures } from '../../../src/domain/workshop/groups.ts';
import { mergeCopies } from '../../../src/domain/workshop/merge-copies.ts';
import { checkHands, handsWithin, mayKeep, setHands } from '../../../src/domain/workshop/show-of-hands.ts';
import {
  type KeptReply,
  newCopy,
  toWorkshop,
  type WorkingCopy,
} from '../../../src/domain/workshop/working-copy.ts';
import { type Vote, votesOn } from '../../../src/domain/workshop/workshop.ts';

function copyWith(votes: readonly (Vote | undefined)[], groups: readonly number[] = []): WorkingCopy {
  const replies = votes.map(
    (vote, place): KeptReply => ({
      key: `k${place}`,
      how: 'link',
      label: String(100 + place),
      group: groups[place],
      answers: vote === undefined ? {} : { guidance: vote },
    }),
  );
  return { ...newCopy({ model: 1, groups: ['Leaders', 'Front line'] }, '2026-11-21'), replies };
}

const figures = (copy: WorkingCopy) => figuresOf(votesOn(toWorkshop(copy), 'guidance'));

describe('a show of hands', () => {
  it('replaces the votes in the figures; the first are kept', () => {
    const before = copyWith([0, 1, 4]);
    const after = setHands(before, 'guidance', [0, 0, 2, 1, 0]);
    expect(figures(after).distribution).toEqual([0, 0, 2, 1, 0]);
    expect(after.replies).toEqual(before.replies);
    expect(toWorkshop(after).respondents.map(({ answers }) => answers.guidance)).toEqual([0, 1, 4]);
    expect(figures(setHands(after, 'guidance', undefined))).toEqual(figures(before));
  });

  it('leaves those without a hand as people who do not know', () => {
    const after = setHands(copyWith([0, 1, 4, 'dont-know', 'not-applicable']), 'guidance', [0, 0, 2, 0, 0]);
    expect(figures(after)).toMatchObject({ n: 2, dontKnow: 2, notApplicable: 1 });
  });

  it('counts the hand of someone who had given no level', () => {
    const after = setHands(copyWith([1, 'not-applicable', undefined]), 'guidance', [0, 2, 0, 0, 0]);
    expect(figures(after)).toMatchObject({ n: 2, dontKnow: 0, notApplicable: 1 });
  });

  it('is compared with the number of replies', () => {
    const copy = copyWith([1, 2, 'dont-know']);
    const check = (hands: number[]) => checkHands(copy, 'guidance', hands).is;
    expect(check([0, 0, 0, 0, 0])).toBe('none');
    expect(check([0, 1, 0, 0, 0])).toBe('fewer');
    expect(check([0, 2, 0, 0, 0])).toBe('all');
    expect(check([0, 2, 1, 0, 0])).toBe('all');
    expect(check([0, 2, 2, 0, 0])).toBe('more');
  });

  it('says nothing of groups, which keep their first votes', () => {
    const copy = copyWith([4, 4, 4, 1, 1, 1], [0, 0, 0, 1, 1, 1]);
    const after = toWorkshop(setHands(copy, 'guidance', [6, 0, 0, 0, 0]));
    expect(groupFigures(after, 'guidance')).toEqual(groupFigures(toWorkshop(copy), 'guidance'));
    expect(groupFigures(after, 'guidance')).toHaveLength(2);
  });

  it('is kept when two copies are merged', () => {
    const mine = copyWith([1, 2, 3]);
    const theirs = setHands(mine, 'guidance', [0, 3, 0, 0, 0]);
    expect(mergeCopies(mine, theirs)?.copy.hands).toEqual({ guidance: [0, 3, 0, 0, 0] });
  });

  it('of any size is what the figures count, however people voted first', () => {
    const votes = fc.array(
      fc.constantFrom<(Vote | undefined)[]>(0, 1, 2, 3, 4, 'not-applicable', 'dont-know', undefined),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(votes, fc.array(fc.nat(4), { minLength: 5, maxLength: 5 }), (first, hands) => {
        const copy = copyWith(first);
        const { is } = checkHands(copy, 'guidance', hands);
        if (is === 'more' || is === 'none') return;
        expect(figures(setHands(copy, 'guidance', hands)).distribution).toEqual(hands);
      }),
    );
  });
});

describe('keeping a show of hands', () => {
  it('needs a word of warning when some hands stayed down, and is refused with none or too many', () => {
    expect((['none', 'all', 'fewer', 'more'] as const).map((is) => mayKeep({ is }, false))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect((['none', 'all', 'fewer', 'more'] as const).map((is) => mayKeep({ is }, true))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('counts whole hands, from none to as many as a room can hold', () => {
    expect([-1, 0, 12, 5_000, 2.5, Number.NaN].map((hands) => handsWithin(hands, 7))).toEqual([
      0, 0, 12, 1_000, 7, 7,
    ]);
  });
});
