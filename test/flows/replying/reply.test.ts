import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { invitationFile } from '../../../src/share/files.ts';
import { FakeStorage } from '../../stores/tab.ts';

afterEach(() => vi.unstubAllGlobals());

async function beginning() {
  vi.resetModules();
  vi.stubGlobal('localStorage', new FakeStorage());
  const acts = await import('../../../src/flows/replying/reply.ts');
  const { $ownReplies, beginReply, replyOut, replySent } = await import('../../../src/stores/own-replies.ts');
  const id = beginReply(invitationFile({ model: 1, workshop: 'W0RKSH0P' }));
  const reply = () => $ownReplies.get()[0]?.reply;
  return { ...acts, id, reply, replyOut, replySent };
}

test('a vote is given, changed and taken back', async () => {
  const { voteOn, id, reply } = await beginning();
  voteOn(id, 'guidance', 3);
  voteOn(id, 'closed-loop', 'dont-know');
  voteOn(id, 'guidance', 2);
  expect(reply()?.answers).toEqual({ guidance: 2, 'closed-loop': 'dont-know' });
  voteOn(id, 'guidance', undefined);
  expect(reply()?.answers).toEqual({ 'closed-loop': 'dont-know' });
});

test('an empty note and a blank name are none', async () => {
  const { noteOn, nameReply, groupReply, id, reply } = await beginning();
  noteOn(id, 'guidance', 'Only by phone');
  nameReply(id, '  Ada ');
  groupReply(id, 1);
  expect(reply()).toMatchObject({ notes: { guidance: 'Only by phone' }, label: 'Ada', group: 1 });
  noteOn(id, 'guidance', '');
  nameReply(id, ' ');
  groupReply(id, undefined);
  expect(reply()?.notes?.guidance).toBeUndefined();
  expect(reply()).not.toHaveProperty('label', expect.anything());
  expect(reply()).not.toHaveProperty('group', expect.anything());
});

test('what is changed after it was sent is the next revision, once', async () => {
  const { voteOn, id, reply, replySent } = await beginning();
  voteOn(id, 'guidance', 3);
  expect(reply()?.revision).toBe(1);
  replySent(id);
  voteOn(id, 'guidance', 2);
  voteOn(id, 'guidance', 1);
  expect(reply()?.revision).toBe(2);
});

test('what is changed after it was copied or shown is the next revision too: it may have been sent', async () => {
  const { voteOn, id, reply, replyOut } = await beginning();
  voteOn(id, 'guidance', 3);
  replyOut(id);
  voteOn(id, 'guidance', 2);
  replyOut(id);
  replyOut(id);
  expect(reply()?.revision).toBe(2);
});

test('handing over is a later change than the answer before it, so that a page that goes at once loses neither', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { voteOn, id, replyOut, replySent } = await beginning();
  const { $ownReplies } = await import('../../../src/stores/own-replies.ts');
  const updated = () => $ownReplies.get().find((own) => own.id === id)?.updated;
  const seen = [() => voteOn(id, 'guidance', 3), () => replyOut(id), () => replySent(id)].map((act, at) => {
    vi.setSystemTime(`2126-11-21T10:00:0${at}Z`);
    act();
    return updated();
  });
  expect(seen).toEqual([0, 1, 2].map((at) => `2126-11-21T10:00:0${at}.000Z`));
});
