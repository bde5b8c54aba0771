import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyInPieces, mergeCopies } from '../../../src/domain/workshop/merge-copies.ts';
import { newCopy, removeReply, type WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';
import { anyLevel } from '../arbitrary.ts';
import { addReply } from './add-one.ts';

const empty = newCopy({ model: 1, workshop: '7K3M9PQ2', groups: ['a', 'b'] }, '2026-11-21');

/** One facilitator's copy: replies by link or code, some corrected. */
const anyCopy = fc
  .array(
    fc.record({
      id: fc.constantFrom('AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC', undefined),
      revision: fc.integer({ min: 1, max: 3 }),
      group: fc.constantFrom(0, 1, undefined),
      level: anyLevel,
      key: fc.uuid(),
      draw: fc.constantFrom(0, 0.2, 0.5, 0.9),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    list.reduce((copy, { id, revision, group, level, key, draw }) => {
      const tag = id === undefined ? {} : { id, revision, workshop: '7K3M9PQ2' };
      const reply = { model: 1, ...tag, ...(group !== undefined && { group }), answers: { guidance: level } };
      return addReply(copy, reply, { how: id ? 'link' : 'code', key, draw }).copy;
    }, empty),
  );

const merged = (mine: WorkingCopy, theirs: WorkingCopy) => {
  const result = mergeCopies(mine, theirs);
  if (!result) throw new Error('Not merged');
  return result;
};
/** What a copy holds of each person: the newest contents under each id, and every reply without one. */
const contents = ({ replies }: WorkingCopy) =>
  new Set(
    replies.map(({ id, key, revision, group, answers }) =>
      JSON.stringify([id ?? key, revision, group, answers]),
    ),
  );

test('a copy merged with itself stays as it is', () => {
  fc.assert(
    fc.property(anyCopy, (copy) => {
      expect(merged(copy, copy)).toEqual({ copy, conflicts: [] });
    }),
  );
});

test('a copy merged piece by piece makes what it makes at once, and tells the same', () => {
  fc.assert(
    fc.property(anyCopy, anyCopy, fc.integer({ min: 1, max: 4 }), (mine, some, many) => {
      const theirs: WorkingCopy = { ...some, removed: ['k1'], decided: { guidance: { level: 1 } } };
      // What was taken away is not inside.
      const removed = ['k1', 'AAAAAAAA'].filter((gone) => mine.replies.every(({ key }) => key !== gone));
      const start: WorkingCopy = {
        ...mine,
        removed,
        decided: { guidance: { level: 3 } },
      };
      let copy = start;
      const conflicts = copyInPieces(theirs, many).flatMap((piece) => {
        const step = merged(copy, piece);
        copy = step.copy;
        return step.conflicts;
      });
      const whole = merged(start, theirs);
      // Numbers that a correction freed meanwhile may be given again.
      const said = ({ replies, ...rest }: WorkingCopy) => ({
        ...rest,
        replies: replies
          .map(({ id, revision, group, answers }) => JSON.stringify([id, revision, group, answers]))
          .sort(),
      });
      expect(said(copy)).toEqual(said(whole.copy));
      expect(conflicts.map(({ what }) => what).sort()).toEqual(
        whole.conflicts.map(({ what }) => what).sort(),
      );
    }),
  );
});

test('every reply of both copies is in, but those a correction replaces', () => {
  fc.assert(
    fc.property(anyCopy, anyCopy, (mine, theirs) => {
      const both = contents(merged(mine, theirs).copy);
      expect(contents(merged(theirs, mine).copy)).toEqual(both);
      const all = [...mine.replies, ...theirs.replies];
      for (const { id, revision = 0 } of all) {
        if (id === undefined) continue;
        const newest = Math.max(...all.filter((one) => one.id === id).map((one) => one.revision ?? 0));
        const isIn = [...both].some((text) => text.startsWith(JSON.stringify([id, revision]).slice(0, -1)));
        expect(isIn).toBe(revision === newest);
      }
      for (const { id, key } of all) if (id === undefined) expect([...both].join()).toContain(key);
    }),
  );
});

test('labels and keys stay one a reply', () => {
  fc.assert(
    fc.property(anyCopy, anyCopy, (mine, theirs) => {
      const { replies } = merged(mine, theirs).copy;
      expect(new Set(replies.map(({ label }) => label)).size).toBe(replies.length);
      expect(new Set(replies.map(({ key }) => key)).size).toBe(replies.length);
    }),
  );
});

test('where decisions differ mine stands and theirs is told; the others come together', () => {
  const mine = { ...empty, decided: { guidance: { level: 2 } }, matterMost: ['guidance'] } as const;
  const theirs = {
    ...empty,
    decided: { guidance: { level: 3 }, 'closed-loop': { level: 1 } },
    matterMost: ['closed-loop'],
    decisions: [{ action: 'Ask' }],
  } as const;
  const { copy, conflicts } = merged(mine, theirs);
  expect(copy.decided).toEqual({ guidance: { level: 2 }, 'closed-loop': { level: 1 } });
  expect(copy.decisions).toEqual([{ action: 'Ask' }]);
  expect(conflicts).toEqual([
    { what: 'decided', practice: 'guidance', theirs: { level: 3 } },
    { what: 'matterMost', theirs: ['closed-loop'] },
  ]);
});

test('a reply that one had taken away and the other holds is back, and it is said', () => {
  const reply = {
    model: 1,
    workshop: '7K3M9PQ2',
    id: 'AAAAAAAA',
    revision: 1,
    answers: { guidance: 2 },
  } as const;
  const theirs = addReply(empty, reply, { how: 'link', key: 'k', draw: 0 }).copy;
  const { copy, conflicts } = merged(removeReply(theirs, 'AAAAAAAA'), theirs);
  expect(copy.replies).toHaveLength(1);
  expect(conflicts).toEqual([{ what: 'removed', key: 'AAAAAAAA' }]);
});

test('groups added on one side keep their people', () => {
  const theirs = {
    ...empty,
    invitation: { ...empty.invitation, groups: ['a', 'b', 'd'] },
    replies: [{ key: 'k', how: 'ballot', label: '100', group: 2, answers: {} }],
  } as const;
  const mine = { ...empty, invitation: { ...empty.invitation, groups: ['a', 'b', 'c'] } };
  const { copy } = merged(mine, theirs);
  expect(copy.invitation.groups).toEqual(['a', 'b', 'c', 'd']);
  expect(copy.replies[0]?.group).toBe(3);
});

test('what is said beside the replies comes together; where both said it mine stands, and the longer keeping', () => {
  const half = (at: number, owner: string) => ({ at, said: { owner } });
  const mine: WorkingCopy = {
    ...{ ...empty, apart: ['a'], halves: [half(1, 'Ann'), half(3, 'Cy')] },
    stage: { shown: 'guidance', revealed: ['guidance'], minutes: 60 },
    keep: { until: '2027-01-31', reason: 'a dispute' },
  };
  const theirs: WorkingCopy = {
    ...{ ...empty, apart: ['a', 'b'], halves: [half(2, 'Bo'), half(5, 'Cy')], left: 'votes' },
    stage: { revealed: ['guidance', 'closed-loop'], minutes: 30 },
    keep: { until: '2027-06-30', reason: 'an audit' },
  };
  const { copy } = merged(mine, theirs);
  expect(copy).toMatchObject({
    ...{ apart: ['a', 'b'], halves: [half(1, 'Ann'), half(2, 'Bo'), half(3, 'Cy')], left: 'votes' },
    stage: { shown: 'guidance', revealed: ['guidance', 'closed-loop'], minutes: 60 },
    keep: theirs.keep,
  });
  expect(merged(theirs, mine).copy.keep).toEqual(theirs.keep);
  expect(merged({ ...mine, left: 'groups' }, theirs).copy.left).toBe('groups');
});

test('people of one name, and those of one number, are told apart', () => {
  const reply = (key: string, label: string, level: 0 | 1) =>
    ({ key, how: 'code', label, answers: { guidance: level } }) as const;
  const mine = { ...empty, replies: [reply('a', 'Ann', 0), reply('b', 'Ann 2', 0), reply('c', '100', 0)] };
  const theirs = { ...empty, replies: [reply('d', 'Ann', 1), reply('e', '100', 1), reply('a', 'Bo', 1)] };
  expect(
    merged(theirs, { ...empty, replies: [reply('f', 'Bo', 0)] }).copy.replies.map(({ label }) => label),
  ).toContain('Bo 2');
  const { copy } = merged(mine, theirs);
  expect(copy.replies.map(({ label }) => label).sort()).toEqual(
    ['Ann', 'Ann 2', 'Ann 3', '100', '101', 'Bo'].sort(),
  );
  expect(new Set(copy.replies.map(({ key }) => key)).size).toBe(6);
});

test('a correction keeps the place, the number and the second votes of what it corrects', () => {
  const tag = { id: 'AAAAAAAA', how: 'link' } as const;
  const first = { ...tag, revision: 1, key: 'mine', label: '100', answers: { guidance: 2 } } as const;
  const later = { ...tag, revision: 2, key: 'theirs', label: '200', answers: { guidance: 3 } } as const;
  const mine = { ...empty, replies: [{ ...first, second: { guidance: 1, 'closed-loop': 1 } } as const] };
  const theirs = { ...empty, replies: [{ ...later, second: { guidance: 4 } } as const] };
  expect(merged(mine, theirs).copy.replies).toEqual([
    { ...later, key: 'mine', label: '100', second: { guidance: 4, 'closed-loop': 1 } },
  ]);
});

test('a second vote, or a note, makes another reply of two that are alike without an id', () => {
  const reply = { key: 'k', how: 'code', label: '100', answers: { guidance: 2 } } as const;
  const many = (more: object) =>
    merged({ ...empty, replies: [reply] }, { ...empty, replies: [{ ...reply, ...more }] }).copy.replies
      .length;
  expect([many({}), many({ group: 1 }), many({ second: { guidance: 3 } })]).toEqual([1, 2, 2]);
  expect(many({ notes: { guidance: 'why' } })).toBe(2);
});

test('what matters most is told only where the two say other practices; of two themes mine stands', () => {
  const most = (...matterMost: readonly ('guidance' | 'closed-loop')[]) => ({ ...empty, matterMost });
  expect(merged(most('guidance', 'closed-loop'), most('closed-loop', 'guidance')).conflicts).toEqual([]);
  const grouped = (guidance: string) => {
    const reply = { key: 'k', how: 'code', label: '100', answers: {}, notes: { guidance: 'why' } } as const;
    return { ...empty, replies: [{ ...reply, themes: { guidance } }] };
  };
  const [reply] = merged(grouped('Mine'), grouped('Theirs')).copy.replies;
  expect(reply?.themes).toEqual({ guidance: 'Mine' });
});

test('copies of two workshops do not merge, nor of two models', () => {
  expect(mergeCopies(empty, { ...empty, model: 2 })).toBeUndefined();
  expect(mergeCopies(empty, { ...empty, invitation: { model: 1, workshop: 'ZZZZZZZZ' } })).toBeUndefined();
});
