import { describe, expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import { addReplies } from '../../../src/domain/workshop/add-reply.ts';
import { alikeReplies, conflictsIn, keepOnly, sayApart, sayOne } from '../../../src/domain/workshop/alike.ts';
import { askFor, mergeReply } from '../../../src/domain/workshop/ask-someone.ts';
import type { Invitation, Reply } from '../../../src/domain/workshop/invitation.ts';
import type { Receipt } from '../../../src/domain/workshop/receipt.ts';
import {
  expectedOf,
  newCopy,
  removeReply,
  setSecond,
  toWorkshop,
  type WorkingCopy,
} from '../../../src/domain/workshop/working-copy.ts';
import { votesOn } from '../../../src/domain/workshop/workshop.ts';
import { addReply } from './add-one.ts';

const invitation: Invitation = {
  model: 1,
  workshop: '7K3M9PQ2',
  groups: ['Front line', 'Management'],
  expected: 12,
  notesAllowed: true,
};
const empty = newCopy(invitation, '2026-11-21');
const all = (level: 0 | 1 | 2 | 3 | 4) => Object.fromEntries(PRACTICE_IDS.map((id) => [id, level]));
const reply = (id: string, level: 0 | 1 | 2 | 3 | 4, revision = 1): Reply => ({
  model: 1,
  workshop: '7K3M9PQ2',
  id,
  revision,
  answers: all(level),
});
let drawn = 0;
function add(copy: WorkingCopy, one: Reply, more: Partial<Receipt> = {}) {
  drawn += 1;
  return addReply(copy, one, { how: 'link', key: `drawn-${drawn}`, draw: (drawn * 0.37) % 1, ...more });
}
const withReplies = (copy: WorkingCopy, ...replies: readonly Reply[]) =>
  replies.reduce((all, one) => add(all, one).copy, copy);
const votes = (copy: WorkingCopy) => votesOn(toWorkshop(copy), 'guidance');

describe('a reply', () => {
  test('is added, and who is in is counted', () => {
    const { copy, outcome } = add(empty, reply('AAAAAAAA', 2));
    expect(outcome).toEqual({ is: 'added', key: 'AAAAAAAA', left: [] });
    expect(expectedOf(copy)).toEqual({ inside: 1, expected: 12 });
    expect(votes(copy)).toEqual([2]);
  });

  test('corrected replaces the older revision, and an older one that comes late does not', () => {
    const once = withReplies(empty, reply('AAAAAAAA', 2));
    const twice = add(once, reply('AAAAAAAA', 4, 2));
    expect(twice.outcome.is).toBe('corrected');
    expect(votes(twice.copy)).toEqual([4]);
    expect(twice.copy.replies[0]?.label).toBe(once.replies[0]?.label);
    expect(add(twice.copy, reply('AAAAAAAA', 2)).outcome.is).toBe('older');
    expect(add(twice.copy, reply('AAAAAAAA', 4, 2))).toMatchObject({
      copy: twice.copy,
      outcome: { is: 'again' },
    });
  });

  test('that differs under the same id and revision is kept beside, until one is said to stand', () => {
    const { copy, outcome } = add(withReplies(empty, reply('AAAAAAAA', 2)), reply('AAAAAAAA', 3));
    expect(outcome.is).toBe('conflict');
    expect(votes(copy).sort()).toEqual([2, 3]);
    expect(conflictsIn(copy)).toHaveLength(1);
    expect(votes(keepOnly(copy, outcome.key ?? ''))).toEqual([3]);
  });

  test('to another workshop, by another model, of a group unknown here is said and not taken', () => {
    const one = reply('AAAAAAAA', 2);
    expect(add(empty, { ...one, workshop: 'ZZZZZZZZ' })).toMatchObject({
      copy: empty,
      outcome: { is: 'other-workshop' },
    });
    const { workshop, ...untagged } = one;
    expect(add(empty, untagged).outcome.is).toBe('other-workshop');
    expect(add(empty, { ...one, model: 2 })).toMatchObject({ copy: empty, outcome: { is: 'other-model' } });
    expect(add(empty, { ...one, group: 2 })).toMatchObject({ copy: empty, outcome: { is: 'no-such-group' } });
  });

  test('beyond the five thousandth is refused, and said', () => {
    const coming = Array.from({ length: 5_001 }, (_, at) => ({
      reply: reply(String(at).padStart(8, '0'), 2),
      receipt: { how: 'link' as const, key: `drawn-${at}`, draw: (at * 0.37) % 1 },
    }));
    const { copy, outcomes } = addReplies(empty, coming);
    expect(outcomes.filter(({ is }) => is === 'added')).toHaveLength(5_000);
    expect(outcomes.at(-1)?.is).toBe('full');
    expect(new Set(copy.replies.map(({ label }) => label)).size).toBe(5_000);
  });

  test('by a typed code corrects the reply it is said to be', () => {
    const { copy, outcome } = add(empty, { model: 1, answers: all(1) }, { how: 'code' });
    const again = add(copy, { model: 1, answers: all(3) }, { how: 'code', replaces: outcome.key });
    expect(again.outcome.is).toBe('corrected');
    expect(votes(again.copy)).toEqual([3]);
  });

  test('given again after the discussion stays beside the first', () => {
    const { copy, outcome } = add(withReplies(empty, reply('AAAAAAAA', 2)), reply('AAAAAAAA', 4, 2), {
      isSecond: true,
    });
    expect(outcome.is).toBe('second');
    expect(copy.replies[0]).toMatchObject({ answers: all(2), second: all(4), revision: 2 });
    expect(votes(setSecond(copy, 'AAAAAAAA', 'guidance', undefined))).toEqual([2]);
  });
});

describe('an anonymous workshop', () => {
  test('keeps no name, and says so', () => {
    const { copy, outcome } = add(empty, { ...reply('AAAAAAAA', 2), label: 'Ann' }, { name: 'Ann' });
    expect(outcome.left).toEqual(['name']);
    expect(JSON.stringify(copy)).not.toContain('Ann');
  });

  test('keeps no note that was not announced, and says so', () => {
    const quiet = newCopy({ ...invitation, notesAllowed: false }, '2026-11-21');
    const { copy, outcome } = add(quiet, { ...reply('AAAAAAAA', 2), notes: { guidance: 'Only by phone' } });
    expect(outcome.left).toEqual(['notes']);
    expect(JSON.stringify(copy)).not.toContain('phone');
  });

  test('is kept in the same way whatever came first', () => {
    const one = { how: 'link', key: '1', draw: 0.9 } as const;
    const other = { how: 'link', key: '2', draw: 0.1 } as const;
    const [a, b] = [reply('AAAAAAAA', 2), reply('BBBBBBBB', 3)];
    const ab = addReply(addReply(empty, a, one).copy, b, other).copy;
    const ba = addReply(addReply(empty, b, other).copy, a, one).copy;
    expect(ab.replies.map(({ label }) => label)).toEqual(['189', '910']);
    expect(ab.replies.map(({ key }) => key)).toEqual(ba.replies.map(({ key }) => key));
  });

  test('a named one keeps the names', () => {
    const named = newCopy({ ...invitation, named: true }, '2026-11-21');
    const { copy } = add(named, { ...reply('AAAAAAAA', 2), label: 'Ann' });
    expect(copy.replies[0]?.label).toBe('Ann');
    expect(
      add(copy, { model: 1, answers: all(1) }, { how: 'code', name: ' Bo ' }).copy.replies[1]?.label,
    ).toBe('Bo');
  });
});

describe('identical replies', () => {
  const code = { model: 1, answers: all(2) };
  const once = add(empty, code, { how: 'code' }).copy;
  const twice = add(once, code, { how: 'code' }).copy;

  test('are all kept until the facilitator says they are one', () => {
    expect(votes(twice)).toEqual([2, 2]);
    const [keys = []] = alikeReplies(twice);
    expect(keys).toHaveLength(2);
    expect(votes(sayOne(twice, keys))).toEqual([2]);
  });

  test('said to be several people’s are not asked about again, until one more comes', () => {
    const apart = sayApart(twice, alikeReplies(twice)[0] ?? []);
    expect(alikeReplies(apart)).toEqual([]);
    expect(alikeReplies(add(apart, code, { how: 'code' }).copy)[0]).toHaveLength(3);
  });

  test('with ids of their own and few answers are chance', () => {
    const short = (id: string): Reply => ({ model: 1, workshop: '7K3M9PQ2', id, answers: { guidance: 2 } });
    expect(alikeReplies(withReplies(empty, short('AAAAAAAA'), short('BBBBBBBB')))).toEqual([]);
    expect(alikeReplies(withReplies(empty, reply('AAAAAAAA', 2), reply('BBBBBBBB', 2)))).toHaveLength(1);
  });

  test('said to be one, the one with an id of its own stays, for its corrections', () => {
    const both = add(once, reply('AAAAAAAA', 2)).copy;
    const one = sayOne(both, alikeReplies(both)[0] ?? []);
    expect(one.replies.map(({ id }) => id)).toEqual(['AAAAAAAA']);
  });
});

test('a reply taken away may be added again', () => {
  const gone = removeReply(withReplies(empty, reply('AAAAAAAA', 2)), 'AAAAAAAA');
  expect(gone).toMatchObject({ replies: [], removed: ['AAAAAAAA'] });
  expect(add(gone, reply('AAAAAAAA', 2)).copy).toEqual({ ...empty, replies: [expect.anything()] });
});

test('whoever was asked fills in what was not known, and overwrites nothing', () => {
  const assessment = {
    model: 1,
    date: '2026-11-21',
    scope: 'Claims',
    answers: {
      guidance: { status: 'dont-know', importance: 3, ask: 'Ann' },
      'closed-loop': { level: 1 },
    },
  } as const;
  const asked = askFor(assessment, '7K3M9PQ2', ['guidance', 'closed-loop']);
  expect(asked).toMatchObject({
    scope: 'Claims',
    practices: ['guidance', 'closed-loop'],
    workshop: '7K3M9PQ2',
  });
  const answers = { guidance: 3, 'closed-loop': 4, 'self-service': 'dont-know' } as const;
  const merged = mergeReply(assessment, { model: 1, answers, notes: { guidance: 'Since May' } });
  expect(merged).toEqual({
    assessment: {
      ...assessment,
      answers: {
        guidance: { level: 3, importance: 3, note: 'Since May' },
        'closed-loop': { level: 1 },
        'self-service': { status: 'dont-know' },
      },
    },
    taken: ['self-service', 'guidance'],
    kept: ['closed-loop'],
  });
});
