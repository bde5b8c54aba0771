import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { newCopy } from '../../../src/domain/workshop/working-copy.ts';
import {
  answeredOn,
  ballotOf,
  correctBallot,
  markIn,
  markOf,
  NEW_BALLOT,
  nextBallot,
  replyOn,
  stepBack,
  withMark,
  withMarkAt,
  withNote,
} from '../../../src/flows/collecting/ballot.ts';
import { receive } from '../../../src/flows/collecting/handed-in.ts';
import { emptyDevice, facilitated, TWELVE } from '../kept-here.ts';

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

test('a note of the paper goes with its answer; a blank one is none', () => {
  const ballot = withNote(withMark(NEW_BALLOT, first, 3), first, 'Seen at the desk');
  expect(replyOn(ballot, TWELVE)?.notes).toEqual({ [first]: 'Seen at the desk' });
  expect(replyOn(withNote(ballot, first, ' '), TWELVE)).not.toHaveProperty('notes');
});

test('a choice is a level, a status, or nothing', () => {
  expect(['0', '4', 'dont-know', 'not-applicable', '', 'n', '17'].map(markIn)).toEqual([
    0,
    4,
    'dont-know',
    'not-applicable',
    'skip',
    'skip',
    'skip',
  ]);
});

test('all that was entered from a ballot can be entered anew: answers, notes, group, name', () => {
  emptyDevice();
  const invitation = { model: 2, workshop: '7K3M9PQ2', groups: ['a', 'b'], named: true, notesAllowed: true };
  const { id, kept } = facilitated(newCopy(invitation, '2026-11-21'));
  const entered = withNote(withMark({ ...NEW_BALLOT, group: '0', name: 'Ada' }, first, 3), first, 'So');
  const reply = replyOn(entered, kept());
  if (!reply) throw new Error('no reply');
  receive({ id }, [{ text: '', reply, taking: { how: 'ballot', name: 'Ada' } }]);
  const [before] = kept().replies;
  if (!before) throw new Error('not kept');
  const ballot = ballotOf(before);
  expect(ballot).toEqual({ ...entered, place: 0 });

  const anew = withNote(withMarkAt(withMarkAt(ballot, first, 'skip'), second, 1), first, '');
  expect(correctBallot(id, before, { ...anew, group: '', name: 'Bea' })).toBe(true);
  expect(kept().replies).toEqual([
    { key: before.key, how: 'ballot', label: 'Bea', answers: { [second]: 1 } },
  ]);
  expect(correctBallot(id, before, NEW_BALLOT)).toBe(false);
  expect(kept().replies).toHaveLength(1);
});
