import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addReplies } from '../../../src/domain/workshop/add-reply.ts';
import { conflictsIn } from '../../../src/domain/workshop/alike.ts';
import type { Reply } from '../../../src/domain/workshop/invitation.ts';
import { mergeCopies } from '../../../src/domain/workshop/merge-copies.ts';
import type { Receipt } from '../../../src/domain/workshop/receipt.ts';
import { leaveUnproven, takeUnproven, unprovenChanges } from '../../../src/domain/workshop/unproven.ts';
import { newCopy, type WorkingCopy } from '../../../src/domain/workshop/working-copy.ts';
import { anyLevel } from '../arbitrary.ts';
import { addReply } from './add-one.ts';

const WORKSHOP = '7K3M9PQ2';
const ID = 'AAAAAAAA';
const AUTHOR = 'author-key-1234';
const OTHER = 'another-key-567';
const empty = newCopy({ model: 1, workshop: WORKSHOP, groups: ['a', 'b'] }, '2026-11-21');

type Level = 0 | 1 | 2 | 3 | 4;
const said = (revision: number, level: Level, signer?: string): Reply => ({
  model: 1,
  workshop: WORKSHOP,
  id: ID,
  revision,
  answers: { guidance: level },
  ...(signer !== undefined && { signer }),
});
let drawn = 0;
const receipt = (more: Partial<Receipt> = {}): Receipt => {
  drawn += 1;
  return { how: 'link', key: `drawn-${drawn}`, draw: (drawn * 0.37) % 1, ...more };
};
const add = (copy: WorkingCopy, reply: Reply, more: Partial<Receipt> = {}) =>
  addReply(copy, reply, receipt(more));
const having = (...replies: readonly Reply[]) =>
  addReplies(
    empty,
    replies.map((reply) => ({ reply, receipt: receipt() })),
  ).copy;
const levels = ({ replies }: WorkingCopy) => replies.map(({ answers }) => answers.guidance).sort();

describe('a reply whose key is known', () => {
  const first = having(said(1, 2, AUTHOR));

  test('is replaced in silence by a revision that its author’s key signed', () => {
    const { copy, outcome } = add(first, said(2, 4, AUTHOR));
    expect(outcome.is).toBe('corrected');
    expect(levels(copy)).toEqual([4]);
    expect(copy.unproven).toBeUndefined();
  });

  test('stands against a revision that proves nothing, which is told and kept aside', () => {
    const { copy, outcome } = add(first, said(2, 0));
    expect(outcome).toMatchObject({ is: 'unproven', key: ID });
    expect(copy.replies).toEqual(first.replies);
    expect(unprovenChanges(copy)).toMatchObject([
      { revision: { answers: { guidance: 0 } }, of: { key: ID } },
    ]);
    expect(add(copy, said(2, 0)).copy).toBe(copy);
  });

  test('stands against a first reply that says otherwise and proves nothing', () => {
    expect(add(first, said(1, 0)).outcome.is).toBe('unproven');
  });

  test('is not asked about where its link came cut, without the key', () => {
    expect(add(first, said(1, 2))).toMatchObject({ copy: first, outcome: { is: 'again' } });
    const cut = having(said(1, 2));
    const whole = add(cut, said(1, 2, AUTHOR));
    expect(whole.outcome.is).toBe('again');
    expect(whole.copy.replies).toMatchObject([{ key: ID, signer: AUTHOR }]);
    expect(whole.copy.unproven).toBeUndefined();
  });

  test('stands beside what another key says of itself under the same id, and neither takes the other’s place', () => {
    const { copy, outcome } = add(first, said(7, 0, OTHER));
    expect(outcome.is).toBe('conflict');
    expect(levels(copy)).toEqual([0, 2]);
    expect(conflictsIn(copy)).toHaveLength(1);
    expect(levels(add(copy, said(2, 3, AUTHOR)).copy)).toEqual([0, 3]);
  });

  test('takes the place of a forged revision that came before it, and says so', () => {
    const forged = having(said(5, 0));
    const { copy, outcome } = add(forged, said(1, 2, AUTHOR));
    expect(outcome.is).toBe('corrected');
    expect(levels(copy)).toEqual([2]);
    expect(unprovenChanges(copy)).toHaveLength(1);
  });

  test('is asked about no more once its author proves a later revision', () => {
    const { copy } = add(add(first, said(2, 0)).copy, said(3, 4, AUTHOR));
    expect(copy.unproven).toBeUndefined();
    expect(levels(copy)).toEqual([4]);
  });

  test('is changed by the facilitator’s own word, and its author can still correct it', () => {
    const asked = add(first, said(5, 0)).copy;
    const [change] = unprovenChanges(asked);
    const taken = takeUnproven(asked, change?.revision.key ?? '');
    expect(levels(taken)).toEqual([0]);
    expect(taken.replies).toMatchObject([{ key: ID, revision: 1, signer: AUTHOR, byWord: true }]);
    expect(taken.unproven).toBeUndefined();
    expect(add(taken, said(5, 0)).outcome.is).toBe('again');
    expect(add(taken, said(1, 2, AUTHOR)).outcome.is).toBe('older');
    const again = add(taken, said(2, 3, AUTHOR));
    expect(again.outcome.is).toBe('corrected');
    expect(again.copy.replies[0]).not.toHaveProperty('byWord');
    expect(levels(again.copy)).toEqual([3]);
  });

  test('stands once the facilitator said so, however often the same is pasted again', () => {
    const asked = add(first, said(5, 0)).copy;
    const left = leaveUnproven(asked, unprovenChanges(asked)[0]?.revision.key ?? '');
    expect(unprovenChanges(left)).toEqual([]);
    expect(unprovenChanges(add(left, said(5, 0)).copy)).toEqual([]);
    expect(unprovenChanges(add(left, said(6, 1)).copy)).toHaveLength(1);
  });

  test('is corrected by a typed code where the facilitator says that it is its author’s', () => {
    const code = { model: 1, workshop: WORKSHOP, answers: { guidance: 4 } } as const;
    const { copy, outcome } = add(first, code, { how: 'code', replaces: ID });
    expect(outcome.is).toBe('corrected');
    expect(copy.replies).toMatchObject([{ signer: AUTHOR, revision: 1, byWord: true, how: 'code' }]);
    expect(add(copy, said(1, 2, AUTHOR)).outcome.is).toBe('older');
  });

  test('takes no second vote that proves nothing; by the facilitator’s word it stands beside the first', () => {
    const { copy, outcome } = add(first, said(2, 4), { isSecond: true });
    expect(outcome.is).toBe('unproven');
    const taken = takeUnproven(copy, unprovenChanges(copy)[0]?.revision.key ?? '');
    expect(taken.replies).toMatchObject([{ answers: { guidance: 2 }, second: { guidance: 4 } }]);
    expect(add(first, said(2, 4, AUTHOR), { isSecond: true }).outcome.is).toBe('second');
  });
});

describe('a reply of an earlier edition, which bears no key', () => {
  test('is corrected by its later revisions, as it was', () => {
    expect(levels(having(said(1, 2), said(2, 3)))).toEqual([3]);
  });

  test('is not undone by its own link pasted again once a code corrected it', () => {
    const code = { model: 1, workshop: WORKSHOP, answers: { guidance: 4 } } as const;
    const { copy } = add(having(said(1, 2)), code, { how: 'code', replaces: ID });
    expect(add(copy, said(1, 2))).toMatchObject({ copy, outcome: { is: 'older' } });
    expect(levels(add(copy, said(2, 3)).copy)).toEqual([3]);
  });
});

/** What its author, whoever copies them and an old edition may send under one id. Signed, a revision says one thing. */
const anySaid = fc.oneof(
  fc.record({ revision: fc.integer({ min: 1, max: 4 }), level: anyLevel }),
  fc.record({
    revision: fc.integer({ min: 1, max: 4 }),
    level: anyLevel,
    signer: fc.constantFrom(AUTHOR, OTHER),
  }),
);
const repliesOf = (list: readonly { revision: number; level: Level; signer?: string }[]) =>
  list.map(({ revision, level, signer }) => said(revision, level, signer));
/** All that counts, and all that waits for a word. */
const stands = ({ replies, unproven = [] }: WorkingCopy) => ({
  replies: replies.map(({ revision, signer, answers }) => JSON.stringify([revision, signer, answers])).sort(),
  unproven: unproven.map(({ revision, answers }) => JSON.stringify([revision, answers])).sort(),
});
const inAnyOrder = fc
  .array(anySaid, { maxLength: 7 })
  .chain((list) =>
    fc.tuple(
      fc.constant(repliesOf(list)),
      fc.shuffledSubarray(repliesOf(list), { minLength: list.length, maxLength: list.length }),
    ),
  );

test('whatever the order in which replies come, and however often, the same stand and the same are asked about', () => {
  fc.assert(
    fc.property(inAnyOrder, ([one, other]) => {
      expect(stands(having(...other, ...one))).toEqual(stands(having(...one)));
      expect(stands(having(...other))).toEqual(stands(having(...one)));
    }),
    { numRuns: 2_000 },
  );
});

test('two facilitators’ copies make, merged either way, what one who took in all has', () => {
  fc.assert(
    fc.property(fc.array(anySaid, { maxLength: 5 }), fc.array(anySaid, { maxLength: 5 }), (mine, theirs) => {
      const [one, other] = [having(...repliesOf(mine)), having(...repliesOf(theirs))];
      const all = stands(having(...repliesOf([...mine, ...theirs])));
      for (const merged of [mergeCopies(one, other), mergeCopies(other, one)]) {
        expect(merged && stands(merged.copy)).toEqual(all);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('no run of replies without the author’s key changes what its author said', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ revision: fc.integer({ min: 1, max: 9 }), level: anyLevel }), { maxLength: 6 }),
      fc.nat(6),
      (forged, at) => {
        const others = repliesOf(forged);
        const copy = having(...others.slice(0, at), said(1, 2, AUTHOR), ...others.slice(at));
        expect(levels(copy)).toEqual([2]);
      },
    ),
  );
});
