import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import {
  answeredOn,
  markOf,
  NEW_BALLOT,
  nextBallot,
  replyOn,
  stepBack,
  withMark,
} from '../../../src/flows/collecting/ballot.ts';
import { TWELVE } from '../kept-here.ts';

const [first, second] = PRACTICE_IDS;

test('a key is a level, a status or nothing said, whatever its case; another is none', () => {
  expect(['0', '4', 'n', 'N', 'd', 'D', ' '].map(markOf)).toEqual([
    0,
    4,
    'not-applicable',
    'not-applicable',
    'dont-know',
    'dont-know',
    'skip',
  ]);
  expect(['5', 'x', ''].map(markOf)).toEqual([undefined, undefined, undefined]);
});

test('each key answers one practice and asks the next', () => {
  const ballot = withMark(withMark(NEW_BALLOT, first, 3), second, 'dont-know');
  expect(ballot).toMatchObject({ answers: { [first]: 3, [second]: 'dont-know' }, place: 2 });
});

test('one goes back to a practice, changes it, or says nothing of it after all', () => {
  const back = stepBack(withMark(NEW_BALLOT, first, 3));
  expect(back).toMatchObject({ answers: { [first]: 3 }, place: 0 });
  expect(withMark(back, first, 1).answers).toEqual({ [first]: 1 });
  expect(withMark(back, first, 'skip').answers).toEqual({});
  expect(stepBack(NEW_BALLOT).place).toBe(0);
});

test('an empty ballot is no reply', () => {
  expect(replyOn(withMark(NEW_BALLOT, first, 'skip'), TWELVE)).toBeUndefined();
});

test('a ballot is a reply to its workshop, of its group where one was said', () => {
  const ballot = withMark(NEW_BALLOT, first, 0);
  const reply = { model: TWELVE.model, workshop: TWELVE.invitation.workshop, answers: { [first]: 0 } };
  expect(replyOn(ballot, TWELVE)).toEqual(reply);
  expect(replyOn({ ...ballot, group: '2' }, TWELVE)).toEqual({ ...reply, group: 2 });
});

test('the next ballot of a pile is of the same group, and of nobody yet', () => {
  const ballot = { ...withMark(NEW_BALLOT, first, 0), group: '1', name: 'Ada' };
  expect(answeredOn(ballot)).toBe(1);
  expect(nextBallot(ballot)).toEqual({ ...NEW_BALLOT, group: '1' });
});
