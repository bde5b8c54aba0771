import { beforeEach, expect, test, vi } from 'vitest';
import { joinLiveRoom, standingOf } from '../../../src/flows/live-room/join.ts';
import { takePass } from '../../../src/flows/live-room/joined-here.ts';
import { noneIgnored } from '../../../src/room/failure.ts';
import { writePass } from '../../../src/room/pass.ts';
import { keepPass } from '../../../src/stores/own-place.ts';
import { $ownReplies, beginReply, changeReply, openReplies } from '../../../src/stores/own-replies.ts';
import { emptyDevice } from '../kept-here.ts';
import { fakeGuest } from './fake-room.ts';

beforeEach(() => {
  emptyDevice();
  return () => vi.unstubAllGlobals();
});

const bytes = (length: number) => new Uint8Array(length);
const passUntil = (expires: number, secret = bytes(16)) =>
  writePass({
    secret,
    fingerprint: bytes(16),
    ticket: { issuer: bytes(32), account: bytes(32), expires, signature: bytes(64) },
    withNotes: false,
  });
const PASS = passUntil(2_000_000_000);

function answered(workshop: string) {
  openReplies();
  const id = beginReply({ model: 2, workshop, scope: 'Claims' });
  keepPass(id, { pass: PASS, secret: 'drawn' });
  changeReply(id, (reply) => ({ ...reply, answers: { guidance: 2 } }));
  const own = () => {
    const found = $ownReplies.get().find((one) => one.id === id);
    if (!found) throw new Error('No reply of one’s own');
    return found;
  };
  const fake = fakeGuest();
  return { id, own, fake, room: joinLiveRoom(id, fake.doors) };
}

test('a reply goes in by the room: sent once the server keeps it, received once the facilitator has it', async () => {
  const { own, fake, room } = answered('AAAAAAA1');
  expect(standingOf(own())).toBe('none');
  await room.send();
  expect(standingOf(own())).toBe('sent');
  expect(own().sent).toBe(1);
  fake.ears().onReceived('in');
  expect(standingOf(own())).toBe('received');
});

test('nothing is asked of any server before one sends or follows', () => {
  const { fake, room } = answered('AAAAAAA0');
  expect(room.$joined.get()).toEqual({
    line: 'off',
    isFollowing: false,
    isWanted: false,
    isLeftOut: false,
  });
  expect(fake.isJoined()).toBe(false);
});

test('a correction goes in under the same secret, as the next revision', async () => {
  const { id, own, fake, room } = answered('AAAAAAA2');
  await room.send();
  expect(standingOf(own())).toBe('sent');
  changeReply(id, (reply) => ({ ...reply, answers: { guidance: 3 } }));
  expect(standingOf(own())).toBe('changed');
  await room.send();
  expect(standingOf(own())).toBe('sent');
  expect(fake.sent.map(({ secret }) => secret)).toEqual([own().liveRoom?.secret, own().liveRoom?.secret]);
  fake.ears().onReceived('in');
  expect(standingOf(own())).toBe('received');
});

test('without a line it waits, and is sent once the line is back', async () => {
  const { own, fake, room } = answered('AAAAAAA3');
  await room.follow();
  fake.answers('unreachable');
  fake.ears().onLine('waiting');
  await room.send();
  expect(room.$joined.get()).toMatchObject({ isWanted: true, line: 'waiting', failure: 'unreachable' });
  fake.ears().onLine('on');
  fake.ears().onSent();
  expect(standingOf(own())).toBe('sent');
  expect(room.$joined.get()).toMatchObject({ isWanted: false, line: 'on', failure: undefined });
});

test('a pause is waited for; a room that is open again is sent to', async () => {
  const { own, fake, room } = answered('AAAAAAA4');
  fake.answers('paused');
  await room.send();
  expect(room.$joined.get()).toMatchObject({ failure: 'paused', isWanted: true });
  fake.answers('sent');
  fake.ears().onState({ number: 2, door: 'open' });
  await vi.waitFor(() => expect(standingOf(own())).toBe('sent'));
});

test.each(['closed', 'expired', 'refused', 'too-long', 'full', 'forged'] as const)(
  'where the room says %s nothing waits: another way is offered',
  async (failure) => {
    const { own, fake, room } = answered('AAAAAAA5');
    fake.answers(failure);
    await room.send();
    expect(room.$joined.get()).toMatchObject({ failure, isWanted: false });
    expect(standingOf(own())).toBe('none');
  },
);

test('a room that lets nobody in is said, and tried again when asked', async () => {
  const { own, fake, room } = answered('AAAAAAA6');
  fake.lets('unreachable');
  await room.send();
  expect(room.$joined.get()).toMatchObject({ line: 'waiting', failure: 'unreachable', isWanted: false });
  fake.lets(undefined);
  await room.send();
  expect(standingOf(own())).toBe('sent');
});

test('a server that lets this phone in no more is not waited for', async () => {
  const { fake, room } = answered('AAAAAAAD');
  await room.follow();
  fake.answers('unreachable');
  await room.send();
  expect(room.$joined.get().isWanted).toBe(true);
  fake.ears().onLine('refused');
  expect(room.$joined.get()).toMatchObject({ failure: 'refused', isWanted: false });
  await room.send();
  expect(room.$joined.get()).toMatchObject({ failure: 'refused', isWanted: false });
});

test('what was changed while it waited goes in as it is then', async () => {
  const { id, own, fake, room } = answered('AAAAAAAE');
  fake.answers('unreachable');
  await room.send();
  changeReply(id, (reply) => ({ ...reply, answers: { guidance: 4 }, revision: 2 }));
  fake.answers('sent');
  await room.send();
  expect(standingOf(own())).toBe('sent');
  expect(fake.sent).toHaveLength(1);
});

test('a pass that is none asks no server', async () => {
  const { id, room } = answered('AAAAAAA7');
  keepPass(id, { pass: 'n0nsense', secret: 'drawn' });
  await room.send();
  expect(room.$joined.get()).toMatchObject({ line: 'refused', failure: 'later', isWanted: false });
});

test('a reply the facilitator’s page left out is told as such, not as received', async () => {
  const { own, fake, room } = answered('AAAAAAA8');
  await room.send();
  fake.ears().onReceived('ignored');
  expect(room.$joined.get().isLeftOut).toBe(true);
  expect(standingOf(own())).toBe('sent');
});

test('a page loaded again goes on waiting for the receipt of what it sent', async () => {
  const { id, own, fake, room } = answered('AAAAAAA9');
  await room.send();
  room.leave();
  const again = joinLiveRoom(id, fake.doors);
  await again.awaitReceipt();
  expect(fake.followed).toEqual([fake.sent[0]?.payload]);
  fake.ears().onReceived('in');
  expect(standingOf(own())).toBe('received');
});

test('what the room says is heard, for those who want to follow it', async () => {
  const { fake, room } = answered('AAAAAAAA');
  await room.follow();
  fake.ears().onState({ number: 1, door: 'open', shown: 'guidance' });
  expect(room.$joined.get()).toMatchObject({
    isFollowing: true,
    state: { number: 1, door: 'open', shown: 'guidance' },
  });
  room.unfollow();
  expect(room.$joined.get().isFollowing).toBe(false);
});

test('one who sends has not asked to follow', async () => {
  const { room } = answered('AAAAAAAC');
  await room.send();
  expect(room.$joined.get().isFollowing).toBe(false);
});

test('another room’s pass is another place: nothing was sent into it', async () => {
  const { id, own, room } = answered('AAAAAAAB');
  await room.send();
  expect(standingOf(own())).toBe('sent');
  keepPass(id, { pass: PASS, secret: 'another' });
  expect(own().liveRoom).toMatchObject({ secret: 'drawn', sent: 1 });
  keepPass(id, { pass: `${PASS}A`, secret: 'another' });
  expect(own().liveRoom).toEqual({ pass: `${PASS}A`, secret: 'another' });
  expect(standingOf(own())).toBe('none');
});

test('a pass into the same room that lets in for longer takes the place of the other, and what was sent stays sent', async () => {
  const { id, own, fake, room } = answered('AAAAAAAF');
  await room.send();
  const longer = passUntil(2_000_086_400);
  takePass(id, longer);
  takePass(id, PASS);
  expect(own().liveRoom).toMatchObject({ pass: longer, secret: 'drawn', sent: 1 });
  fake.answers('closed');
  changeReply(id, (reply) => ({ ...reply, answers: { guidance: 4 } }));
  await room.send();
  expect(fake.passes).toEqual([PASS, longer]);
});

test('a pass that is cut takes the place of none that is whole; that of another room begins anew', async () => {
  const { id, own, room } = answered('AAAAAAAG');
  await room.send();
  takePass(id, PASS.slice(0, 100));
  takePass(id, 'IAAA');
  expect(own().liveRoom?.pass).toBe(PASS);
  const other = passUntil(2_000_000_000, new Uint8Array(16).fill(1));
  takePass(id, other);
  expect(own().liveRoom?.pass).toBe(other);
  expect(standingOf(own())).toBe('none');
});

test.each([
  ['IA', 'later'],
  ['EA', 'not-a-pass'],
  ['', 'not-a-pass'],
])(
  'what stands behind the invitation as %j is said to be %s, and no server is asked',
  async (pass, failure) => {
    const { id, fake, room } = answered('AAAAAAAH');
    keepPass(id, { pass, secret: 'drawn' });
    await room.send();
    expect(room.$joined.get()).toMatchObject({ failure, isWanted: false });
    expect(fake.isJoined()).toBe(false);
  },
);

test('a server that refuses a pass near its end, by a clock that is hours off, says that the time is over', async () => {
  const { fake, room } = answered('AAAAAAAI');
  vi.setSystemTime(1_999_996_400_000);
  fake.answers('unreachable');
  await room.send();
  fake.ears().onLine('refused');
  expect(room.$joined.get()).toMatchObject({ failure: 'expired', isWanted: false });
  vi.useRealTimers();
});

test('what was said and does not read is told to who follows', async () => {
  const { fake, room } = answered('AAAAAAAJ');
  await room.follow();
  fake.ears().onTold?.({ ...noneIgnored(), forged: 1 });
  expect(room.$joined.get()).toMatchObject({ isFollowing: true, isUnread: true });
});
