import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/practice.ts';
import { addReplies, type ComingIn } from '../../../src/domain/workshop/add-reply.ts';
import { mergeCopies } from '../../../src/domain/workshop/merge-copies.ts';
import { putUnder } from '../../../src/domain/workshop/notes-by-theme.ts';
import {
  type KeptReply,
  newCopy,
  removeReplies,
  removeReply,
  type WorkingCopy,
} from '../../../src/domain/workshop/working-copy.ts';
import { SYMBOLS } from '../../../src/share/crockford.ts';
import { anyLevel } from '../arbitrary.ts';
import { addReply } from './add-one.ts';

const empty = newCopy({ model: 1, workshop: '7K3M9PQ2', groups: ['a', 'b'] }, '2026-11-21');
const IDS = ['AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC', 'DDDDDDDD'];

const anyComing = fc
  .record({
    id: fc.constantFrom(...IDS, undefined),
    revision: fc.integer({ min: 1, max: 3 }),
    level: anyLevel,
    key: fc.uuid(),
    draw: fc.constantFrom(0, 0.2, 0.5, 0.99),
    isSecond: fc.boolean(),
    matters: fc.boolean(),
  })
  .map(
    ({ id, revision, level, key, draw, isSecond, matters }): ComingIn => ({
      reply: {
        model: 1,
        workshop: '7K3M9PQ2',
        revision,
        ...(id !== undefined && { id }),
        answers: matters ? {} : { guidance: level },
        ...(matters && { matterMost: ['guidance'] }),
      },
      receipt: { how: id ? 'link' : 'code', key, draw, isSecond },
    }),
  );

test('many replies taken in together are taken in as one after the other', () => {
  fc.assert(
    fc.property(fc.array(anyComing, { maxLength: 12 }), (coming) => {
      const start = { ...empty, removed: ['AAAAAAAA', 'gone'] };
      let copy: WorkingCopy = start;
      const outcomes = coming.map(({ reply, receipt }) => {
        const taken = addReply(copy, reply, receipt);
        copy = taken.copy;
        return taken.outcome;
      });
      expect(addReplies(start, coming)).toEqual({ copy, outcomes });
    }),
  );
});

/** So many people, each by a reply of their own; every tenth wrote a note. */
function people(many: number, from = 0): ComingIn[] {
  return Array.from({ length: many }, (_, at) => {
    const person = from + at;
    const digits = person.toString(32).padStart(8, '0');
    const id = [...digits].map((digit) => SYMBOLS[Number.parseInt(digit, 32)]).join('');
    const answers = Object.fromEntries(
      PRACTICE_IDS.map((one, place) => [one, ((person >> (place % 8)) + place) % 5]),
    );
    return {
      reply: { model: 1, workshop: '7K3M9PQ2', id, revision: 1, answers } as ComingIn['reply'],
      receipt: { how: 'link', key: `k${person}`, draw: (person * 0.618_034) % 1 },
    };
  });
}

/** The copy, and how often its replies were asked for their id. */
function counted(copy: WorkingCopy): { readonly copy: WorkingCopy; readonly asked: () => number } {
  let asked = 0;
  const replies = copy.replies.map(({ id, ...reply }) =>
    Object.defineProperty({ ...reply }, 'id', {
      enumerable: true,
      get: () => {
        asked += 1;
        return id;
      },
    }),
  ) as KeptReply[];
  return { copy: { ...copy, replies }, asked: () => asked };
}

test('one reply more costs no more comparisons, however many are in: what is in is looked through once', () => {
  const each = (inside: number, coming: number) => {
    const { copy, asked } = counted(addReplies(empty, people(inside)).copy);
    addReplies(copy, people(coming, inside));
    return asked() / inside;
  };
  const few = each(100, 300);
  expect(each(800, 100)).toBeLessThanOrEqual(few);
  expect(few).toBeLessThanOrEqual(3);
});

test('merging looks at each reply a few times, however many there are', () => {
  const each = (many: number) => {
    const mine = counted(addReplies(empty, people(many)).copy);
    const theirs = counted(addReplies(empty, people(many, many / 2)).copy);
    const merged = mergeCopies(mine.copy, theirs.copy);
    expect(merged?.copy.replies).toHaveLength(1.5 * many);
    return (mine.asked() + theirs.asked()) / (2 * many);
  };
  expect(each(600)).toBeLessThanOrEqual(each(100) + 1);
});

/** What is held of each person, but for numbers and order. */
const held = (copy: WorkingCopy | undefined) =>
  (copy?.replies ?? []).map(({ id, revision, answers }) => JSON.stringify([id, revision, answers])).sort();

test('hundreds of replies merge the same whoever begins, and once merged nothing is added', () => {
  const mine = addReplies(empty, people(600)).copy;
  const theirs = addReplies(empty, people(600, 300)).copy;
  const [one, other] = [mergeCopies(mine, theirs)?.copy, mergeCopies(theirs, mine)?.copy];
  expect(held(one)).toHaveLength(900);
  expect(held(other)).toEqual(held(one));
  const again = one && mergeCopies(one, theirs);
  expect(again?.conflicts).toEqual([]);
  expect(again?.copy).toEqual(one);
  expect(new Set(one?.replies.map(({ label }) => label)).size).toBe(900);
});

test('numbers that two copies both gave, one after the other in a row, are told apart', () => {
  const labelled = (from: number) =>
    people(400, from).map(({ reply, receipt }) => ({ reply, receipt: { ...receipt, draw: 0 } }));
  const [mine, theirs] = [addReplies(empty, labelled(0)).copy, addReplies(empty, labelled(400)).copy];
  const labels = mergeCopies(mine, theirs)?.copy.replies.map(({ label }) => Number(label));
  expect(labels).toEqual(Array.from({ length: 800 }, (_, at) => 100 + at));
});

test('many replies are taken away, or put under a theme, as one by one', () => {
  const { copy } = addReplies(
    { ...empty, invitation: { ...empty.invitation, notesAllowed: true } },
    people(9),
  );
  const keys = copy.replies.map(({ key }) => key).slice(2, 6);
  expect(removeReplies(copy, [...keys, 'nobody'])).toEqual(
    keys.reduce((rest, key) => removeReply(rest, key), copy),
  );
  expect(putUnder(copy, 'guidance', keys, 'Words')).toEqual(
    keys.reduce((rest, key) => putUnder(rest, 'guidance', [key], 'Words'), copy),
  );
});
