import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handsIn } from '../../../src/domain/workshop/hands-in.ts';
import { mergeCopies } from '../../../src/domain/workshop/merge-copies.ts';
import { presentIn, setTally } from '../../../src/domain/workshop/room.ts';
import { EMPTY_TALLY, faultOf, figuresOfTally, peopleWithin } from '../../../src/domain/workshop/tally.ts';
import {
  type KeptReply,
  newCopy,
  toWorkshop,
  type WorkingCopy,
} from '../../../src/domain/workshop/working-copy.ts';
import type { Tally, Vote } from '../../../src/domain/workshop/workshop.ts';
import { buildWorkshopReport } from '../../../src/domain/workshop/workshop-report.ts';
import { anyTally, anyWorkshop } from '../arbitrary.ts';
import { workshopOn } from '../sample.ts';
import { addReply } from './add-one.ts';

function copyWith(votes: readonly (Vote | undefined)[]): WorkingCopy {
  const replies = votes.map(
    (vote, place): KeptReply => ({
      key: `k${place}`,
      how: 'link',
      label: String(100 + place),
      answers: vote === undefined ? {} : { guidance: vote },
    }),
  );
  return { ...newCopy({ model: 1 }, '2026-11-21'), replies };
}

const hands = (counts: readonly number[], more: Partial<Tally> = {}): Tally => ({
  ...EMPTY_TALLY,
  present: counts.reduce((sum, n) => sum + n, 0),
  counts,
  ...more,
});
const reportOn = (copy: WorkingCopy) => buildWorkshopReport(toWorkshop(copy)).practices.guidance;
const TWELVE_HANDS = hands([0, 1, 5, 6, 0]);

describe('hands counted in the room', () => {
  it('have figures of their own, by the rules of votes', () => {
    expect(figuresOfTally(TWELVE_HANDS)).toEqual({
      present: 12,
      n: 12,
      distribution: [0, 1, 5, 6, 0],
      median: 2.5,
      status: 'close',
      level: 2,
    });
    expect(figuresOfTally(hands([1, 1, 0, 0, 0]))).toMatchObject({ n: 2, status: null, level: 0 });
    expect(figuresOfTally(hands([4, 0, 0, 0, 0], { present: 12, dontKnow: 5 }))).toMatchObject({
      status: 'to-discuss',
      level: 'unknown',
    });
    expect(figuresOfTally(hands([1, 0, 0, 0, 0], { present: 4, notApplicable: 3 })).level).toBe(
      'not-applicable',
    );
  });

  it('leave every vote as it was given', () => {
    const before = copyWith([0, 1, 4, undefined]);
    const after = setTally(before, 'guidance', hands([0, 0, 3, 1, 0]));
    expect(after.replies).toEqual(before.replies);
    const { room, level, ...votes } = reportOn(after);
    const { level: _, ...first } = reportOn(before);
    expect(votes).toEqual(first);
    expect(room?.distribution).toEqual([0, 0, 3, 1, 0]);
    expect(setTally(after, 'guidance', undefined)).toEqual(before);
  });

  it('of 12 over 300 earlier replies stand beside them; the level stays the votes’', () => {
    const three = copyWith(Array.from({ length: 300 }, (_, place) => (place % 3 === 0 ? 1 : 2)));
    const after = reportOn(setTally(three, 'guidance', hands([12, 0, 0, 0, 0])));
    expect(after).toMatchObject({ n: 300, distribution: [0, 100, 200, 0, 0], level: 2 });
    expect(after.room).toMatchObject({ present: 12, n: 12, level: 0 });
  });

  it('of 12 over 11 replies speak for the group', () => {
    const eleven = copyWith(new Array<Vote>(11).fill(3));
    expect(reportOn(setTally(eleven, 'guidance', hands([0, 12, 0, 0, 0])))).toMatchObject({
      n: 11,
      level: 1,
    });
  });

  it('speak for the group from half of those who replied on, and where nobody had', () => {
    const twelve = new Array<Vote>(12).fill(3);
    const level = (votes: readonly (Vote | undefined)[], present: number) =>
      reportOn(setTally(copyWith(votes), 'guidance', hands([0, 5, 0, 0, 0], { present }))).level;
    expect([level(twelve, 5), level(twelve, 6)]).toEqual([3, 1]);
    expect(level([...twelve, undefined, undefined], 6)).toBe(1);
    expect(level([undefined], 5)).toBe(1);
  });

  it('give way to a decision', () => {
    const copy = setTally(copyWith([3, 3, 3]), 'guidance', hands([0, 3, 0, 0, 0]));
    expect(reportOn({ ...copy, decided: { guidance: { level: 2 } } })).toMatchObject({
      level: 2,
      median: 3,
      room: { level: 1 },
    });
  });

  it('take nothing from a late reply, which joins the first votes', () => {
    const copy = setTally(copyWith([3, 3, 3]), 'guidance', TWELVE_HANDS);
    const reply = { model: 1, answers: { guidance: 0 } } as const;
    const { copy: after } = addReply(copy, reply, { how: 'code', key: 'late', draw: 0.5 });
    expect(after.room).toEqual(copy.room);
    expect(reportOn(after).distribution).toEqual([1, 0, 0, 3, 0]);
  });

  it('on a practice that was not asked count for nothing', () => {
    const workshop = { ...workshopOn('guidance', [1, 2, 3]), practices: ['closed-loop'] as const };
    expect(
      buildWorkshopReport({ ...workshop, room: { guidance: TWELVE_HANDS } }).practices.guidance.level,
    ).toBe('not-applicable');
  });

  it('change neither rows, nor Kendall’s W, nor the jack-knife, whatever they are', () => {
    const practices = fc.dictionary(fc.constantFrom('guidance', 'closed-loop', 'place-choice'), anyTally);
    fc.assert(
      fc.property(anyWorkshop, practices, (workshop, room) => {
        const [without, beside] = [workshop, { ...workshop, room }].map((one) => buildWorkshopReport(one));
        if (!without || !beside) throw new Error('No report');
        expect(beside.kendallW).toEqual(without.kendallW);
        expect(beside.jackknife).toEqual(without.jackknife);
        for (const [id, { room: _, level, ...votes }] of Object.entries(beside.practices)) {
          expect(without.practices[id as 'guidance']).toMatchObject(votes);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of two copies are merged: mine stand where both counted, theirs are told', () => {
    const mine = copyWith([1, 2, 3]);
    const theirs = setTally(mine, 'guidance', hands([0, 3, 0, 0, 0]));
    expect(mergeCopies(mine, theirs)?.copy.room).toEqual(theirs.room);
    const other = setTally(mine, 'guidance', hands([3, 0, 0, 0, 0]));
    const merged = mergeCopies(other, theirs);
    expect(merged?.copy.room).toEqual(other.room);
    expect(merged?.conflicts).toEqual([
      { what: 'room', practice: 'guidance', theirs: hands([0, 3, 0, 0, 0]) },
    ]);
    expect(mergeCopies(other, other)?.conflicts).toEqual([]);
  });

  it('of a copy of before are read as hands; those who raised one are all that is known to have been there', () => {
    const before = { ...copyWith([0, 1, 4]), hands: { guidance: [0, 0, 2, 1, 0] } };
    expect(reportOn(before)).toMatchObject({
      distribution: [1, 1, 0, 0, 1],
      level: 2,
      room: { present: 3, n: 3 },
    });
    expect(presentIn(before)).toBe(3);
    const after = setTally(before, 'guidance', TWELVE_HANDS);
    expect(after).toMatchObject({ room: { guidance: TWELVE_HANDS } });
    expect(after).not.toHaveProperty('hands');
    expect(setTally(before, 'guidance', undefined)).not.toHaveProperty('hands');
  });
});

describe('counting hands', () => {
  it('needs a hand, and no more hands than people', () => {
    expect(faultOf(hands([0, 0, 0, 0, 0], { present: 12 }))).toBe('none');
    expect(faultOf(hands([0, 0, 9, 4, 0], { present: 12 }))).toBe('more');
    expect(faultOf(hands([0, 0, 9, 0, 0], { present: 12, dontKnow: 4 }))).toBe('more');
    expect(faultOf(hands([0, 0, 9, 0, 0], { present: 12, dontKnow: 3 }))).toBeUndefined();
  });

  it('counts whole people, from none to as many as a room can hold', () => {
    expect([-1, 0, 12, 50_000, 2.5, Number.NaN].map((people) => peopleWithin(people, 7))).toEqual([
      0, 0, 12, 5_000, 7, 7,
    ]);
  });

  it('counts every hand once', () => {
    fc.assert(
      fc.property(anyTally, (tally) => {
        expect(handsIn(tally)).toBeLessThanOrEqual(tally.present);
      }),
    );
  });
});
