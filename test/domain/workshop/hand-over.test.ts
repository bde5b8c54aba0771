import { expect, test } from 'vitest';
import { conflictsIn, saySeveral } from '../../../src/domain/workshop/alike.ts';
import { replyOf } from '../../../src/domain/workshop/hand-over.ts';
import type { Invitation, Reply } from '../../../src/domain/workshop/invitation.ts';
import {
  newCopy,
  removeReply,
  restoreReplies,
  type WorkingCopy,
} from '../../../src/domain/workshop/working-copy.ts';
import { addReply } from './add-one.ts';

const invitation: Invitation = {
  model: 1,
  workshop: 'K7Q2M4XA',
  groups: ['a', 'b'],
  named: true,
  notesAllowed: true,
};
const reply: Reply = {
  model: 1,
  workshop: 'K7Q2M4XA',
  id: 'ABCD1234',
  revision: 2,
  group: 1,
  label: 'Ann',
  answers: { guidance: 3, 'self-service': 'dont-know' },
  notes: { guidance: 'seen' },
};
const withReply = (copy: WorkingCopy, one: Reply, key = 'k', draw = 0.5) =>
  addReply(copy, one, { how: 'link', key, draw }).copy;
const empty = newCopy(invitation, '2026-11-21');

test('a reply handed to another device is the reply that came', () => {
  const [kept] = withReply(empty, reply).replies;
  expect(kept && replyOf(empty, kept)).toEqual(reply);
});

test('the number of a reply without a name does not travel as a name', () => {
  const { label, ...nameless } = reply;
  const [kept] = withReply(empty, nameless).replies;
  expect(kept?.label).toMatch(/^\d+$/);
  expect(kept && replyOf(empty, kept)).toEqual(nameless);
});

test('handed over twice, a reply is in once', () => {
  const here = withReply(empty, reply);
  const [kept] = here.replies;
  const there = kept ? withReply(here, replyOf(here, kept), 'other') : undefined;
  expect(there).toEqual(here);
});

test('a reply taken away comes back as it was, once', () => {
  const full = withReply(withReply(empty, reply), { ...reply, id: 'WXYZ1234', label: 'Ben' });
  const [gone] = full.replies;
  if (!gone) throw new Error('Nobody is in.');
  const less = removeReply(full, gone.key);
  expect(less.removed).toEqual([gone.key]);
  const back = restoreReplies(less, [gone]);
  expect(back).toEqual(full);
  expect(restoreReplies(back, [gone])).toEqual(full);
});

test('replies under one id, said to be several people’s, contradict no longer and are all kept', () => {
  const both = withReply(withReply(empty, reply), { ...reply, answers: { guidance: 0 } }, 'other', 0.1);
  const [keys = []] = conflictsIn(both);
  expect(keys).toHaveLength(2);
  const several = saySeveral(both, keys);
  expect(conflictsIn(several)).toEqual([]);
  expect(several.replies.map(({ answers }) => answers)).toEqual(both.replies.map(({ answers }) => answers));
  expect(several.replies.filter(({ id }) => id === reply.id)).toHaveLength(1);
});
