import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRACTICE_IDS, type PracticeId } from '../../../src/domain/model/practice.ts';
import { mergeChoices, raisedFor } from '../../../src/domain/workshop/choices.ts';
import type { Reply } from '../../../src/domain/workshop/invitation.ts';
import { mergeCopies } from '../../../src/domain/workshop/merge-copies.ts';
import { resultOf } from '../../../src/domain/workshop/result.ts';
import { newCopy, toWorkshop, type WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';
import { addReply } from './add-one.ts';

const [first, second, third] = PRACTICE_IDS;
const empty = newCopy({ model: 2, workshop: '7K3M9PQ2' }, '2026-11-21');
const choice = (id: string, revision: number, ...matterMost: PracticeId[]): Reply => ({
  model: 2,
  workshop: '7K3M9PQ2',
  id,
  revision,
  answers: {},
  matterMost,
});
const count = (copy: WorkingCopy, one: Reply) => addReply(copy, one, { how: 'link', key: 'k', draw: 0.5 });
const all = (replies: readonly Reply[]) => replies.reduce((copy, one) => count(copy, one).copy, empty);

test('what a phone says matters most is counted beside the hands, and makes nobody a respondent', () => {
  const copy = all([choice('AAAAAAAA', 1, first, second), choice('BBBBBBBB', 1, second)]);
  expect(raisedFor(copy)).toEqual({ [first]: 1, [second]: 2 });
  expect(raisedFor(copy, { [second]: 3, [third]: 1 })).toEqual({ [first]: 1, [second]: 5, [third]: 1 });
  expect(copy.replies).toEqual([]);
});

test('a phone counts once, by its latest word, whatever the order its codes are read in', () => {
  const said = [
    choice('AAAAAAAA', 1, first),
    choice('AAAAAAAA', 2, first, second),
    choice('AAAAAAAA', 3, third),
    choice('BBBBBBBB', 1, first),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([...said, ...said], { minLength: 8 }), (order) => {
      expect(raisedFor(all(order))).toEqual({ [first]: 1, [third]: 1 });
    }),
  );
  const copy = all(said);
  expect(count(copy, choice('AAAAAAAA', 3, third)).outcome.is).toBe('again');
  expect(count(copy, choice('AAAAAAAA', 2, first)).outcome.is).toBe('older');
});

test('two facilitators’ counts become one, of each phone the latest', () => {
  const mine = all([choice('AAAAAAAA', 2, third), choice('BBBBBBBB', 1, first)]);
  const theirs = all([choice('AAAAAAAA', 1, first), choice('CCCCCCCC', 1, second)]);
  const merged = mergeChoices(mine.choices, theirs.choices);
  expect(mergeChoices(theirs.choices, mine.choices)).toEqual(merged);
  expect(mergeCopies(mine, theirs)?.copy.choices).toEqual(merged);
  expect(raisedFor({ choices: merged })).toEqual({ [first]: 1, [second]: 1, [third]: 1 });
});

test('of another workshop or of practices that were not asked nothing is counted', () => {
  const other = { ...choice('AAAAAAAA', 1, first), workshop: 'ZZZZZZZZ' };
  expect(count(empty, other).outcome.is).toBe('other-workshop');
  const few = newCopy({ model: 2, workshop: '7K3M9PQ2', practices: [second] }, '2026-11-21');
  expect(raisedFor(count(few, choice('AAAAAAAA', 1, first, second)).copy)).toEqual({ [second]: 1 });
});

test('what each phone chose never leaves the facilitator’s copy', () => {
  const copy = all([choice('AAAAAAAA', 1, first)]);
  expect(JSON.stringify(resultOf(toWorkshop(copy), ['votes', 'notes']))).not.toContain('AAAAAAAA');
  expect(resultOf(toWorkshop(copy), ['votes', 'notes']).matterMost).toBeUndefined();
});
