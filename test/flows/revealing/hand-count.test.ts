import { expect, test } from 'vitest';
import { setTally } from '../../../src/domain/workshop/room.ts';
import { beginCount, countHands, sayPresent } from '../../../src/flows/revealing/hand-count.ts';
import { TWELVE } from '../kept-here.ts';

const two = { counts: [0, 0, 2, 0, 0] };

test('whoever raises a hand is there', () => {
  const count = countHands(beginCount(TWELVE, 'guidance'), two);
  expect(count.tally).toEqual({ present: 2, counts: two.counts, dontKnow: 0, notApplicable: 0 });
  expect(countHands(count, { dontKnow: 3 }).tally.present).toBe(5);
  expect(countHands(countHands(count, { dontKnow: 30 }), { dontKnow: 3 }).tally.present).toBe(5);
});

test('how many are there is what the facilitator says, whatever hands go up', () => {
  const count = countHands(sayPresent(beginCount(TWELVE, 'guidance'), 12), two);
  expect(count.tally.present).toBe(12);
  expect(countHands(count, { dontKnow: 30 }).tally.present).toBe(12);
});

test('the next count begins with as many as were there, a count made again with what was counted', () => {
  const tally = { present: 12, counts: [0, 0, 9, 2, 0], dontKnow: 0, notApplicable: 0 };
  const copy = setTally(TWELVE, 'guidance', tally);
  expect(countHands(beginCount(copy, 'closed-loop'), two).tally.present).toBe(12);
  expect(beginCount(copy, 'guidance').tally).toEqual(tally);
});
