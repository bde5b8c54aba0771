import { beforeEach, expect, test, vi } from 'vitest';
import { newCopy } from '../../../src/domain/workshop/working-copy.ts';
import { leadLiveRoom } from '../../../src/flows/live-room/lead.ts';
import { noneIgnored } from '../../../src/room/failure.ts';
import { replyFile } from '../../../src/share/files.ts';
import { encodeLink } from '../../../src/share/link/encode-link.ts';
import { changeWorkshop, receiveReply } from '../../../src/stores/workshops.ts';
import { emptyDevice, facilitated } from '../kept-here.ts';
import { fakeHost, KEYS } from './fake-room.ts';

beforeEach(() => {
  emptyDevice();
  return () => vi.unstubAllGlobals();
});

const EMPTY = newCopy({ model: 2, workshop: '7K3M9PQ2', scope: 'Claims', groups: ['a'] }, '2026-11-21');
const replyOf = (id: string, level: 1 | 2 | 3, revision = 1) =>
  replyFile({ model: 2, workshop: '7K3M9PQ2', id, revision, answers: { guidance: level } });
const payloadOf = (id: string, level: 1 | 2 | 3, revision = 1) => encodeLink(replyOf(id, level, revision));

const KEPT = { keys: JSON.stringify(KEYS), pass: 'a pass' };

async function led(copy = EMPTY) {
  const { id, kept } = facilitated(copy);
  const fake = fakeHost();
  const lead = leadLiveRoom(id, fake.doors);
  await lead.open('right', '2026-12-05');
  return { ...fake, lead, id, kept };
}

test('a room opened with the key stays in the working copy, with the day it closes', async () => {
  const { kept, lead } = await led();
  expect(kept().liveRoom).toEqual({
    keys: JSON.stringify(KEYS),
    pass: 'a pass',
    closes: '2026-12-05',
  });
  expect(lead.$leading.get()).toMatchObject({ line: 'on', door: 'open', inRoom: 0 });
});

test('a wrong key opens none, and says so', async () => {
  const { id, kept } = facilitated(EMPTY);
  const lead = leadLiveRoom(id, fakeHost().doors);
  expect(await lead.open('wrong', undefined)).toBe('refused');
  expect(kept().liveRoom).toBeUndefined();
});

test('another device goes on with the room of the working copy', async () => {
  const { id } = facilitated({ ...EMPTY, liveRoom: KEPT });
  const { doors, done } = fakeHost();
  const lead = leadLiveRoom(id, doors);
  await Promise.all([lead.enter(), lead.enter()]);
  expect(done).toEqual(['host']);
});

test('replies by the room and by paste come in as the same: once each, corrected by their id', async () => {
  const { ears, id, kept } = await led();
  await ears().onReply(await payloadOf('AAAAAAAA', 1));
  receiveReply(id, replyOf('AAAAAAAA', 1), { how: 'link' });
  receiveReply(id, replyOf('BBBBBBBB', 2), { how: 'link' });
  await ears().onReply(await payloadOf('BBBBBBBB', 3, 2));
  await ears().onReply(await payloadOf('BBBBBBBB', 2, 1));
  expect(
    kept()
      .replies.map(({ id, answers }) => [id, answers.guidance])
      .sort(),
  ).toEqual([
    ['AAAAAAAA', 1],
    ['BBBBBBBB', 3],
  ]);
});

test('what is kept is the same whatever the order replies came in', async () => {
  const payloads = await Promise.all(['AAAAAAAA', 'BBBBBBBB', 'CCCCCCCC'].map((id) => payloadOf(id, 2)));
  const { ears, kept } = await led();
  await Promise.all(payloads.toReversed().map((payload) => ears().onReply(payload)));
  expect(JSON.stringify(kept())).not.toMatch(/T\d\d:\d\d/);
  const labels = kept().replies.map(({ label }) => label);
  expect(labels).toEqual([...labels].sort());
  expect(new Set(kept().replies.map(({ id }) => id)).size).toBe(3);
});

test('many at once are written together, and each is told what became of it', async () => {
  const { ears, kept } = await led();
  const ids = Array.from({ length: 120 }, (_, at) => `AAAAA${String(at).padStart(3, '0')}`);
  const payloads = await Promise.all(ids.map((id) => payloadOf(id, 2)));
  const fates = await Promise.all(payloads.map((payload) => ears().onReply(payload)));
  expect(new Set(fates)).toEqual(new Set(['in']));
  expect(kept().replies).toHaveLength(120);
});

test('what is no reply to this workshop is left out and counted, beside what the room itself ignored', async () => {
  const { ears, kept, lead } = await led();
  const elsewhere = replyFile({ ...replyOf('AAAAAAAA', 1), workshop: 'AN0THER0' });
  expect(await ears().onReply(await encodeLink(elsewhere))).toBe('not-ours');
  expect(await ears().onReply('v2.n0nsense')).toBe('not-ours');
  expect(await ears().onReply('')).toBe('not-ours');
  ears().onTold(5, { ...noneIgnored(), forged: 2, 'not-ours': 3 });
  ears().onArrived(7);
  expect(lead.$leading.get()).toEqual({
    line: 'on',
    door: 'open',
    arrived: 7,
    inRoom: 5,
    ignored: { 'other-workshop': 1, unreadable: 2, forged: 2 },
    isLost: false,
  });
  expect(kept().replies).toEqual([]);
});

test('what a later edition sent is told apart, and stays in the room for a page that reads it', async () => {
  const { ears, kept, lead } = await led();
  const [known, later] = await Promise.all([
    ears().onReply(await payloadOf('AAAAAAAA', 1)),
    ears().onReply('v9.AAAA'),
  ]);
  expect([known, later]).toEqual(['in', 'later']);
  expect(lead.$leading.get().ignored).toEqual({ later: 1 });
  expect(kept().replies).toHaveLength(1);
});

test('after a reveal they are second votes, beside the first', async () => {
  const { ears, id, kept } = await led();
  await ears().onReply(await payloadOf('AAAAAAAA', 1));
  changeWorkshop(id, (copy) => ({ ...copy, stage: { revealed: ['guidance'] } }));
  await ears().onReply(await payloadOf('AAAAAAAA', 3, 2));
  expect(kept().replies).toMatchObject([{ answers: { guidance: 1 }, second: { guidance: 3 } }]);
});

test('a room is paused, locked, closed and opened again', async () => {
  const { lead, done } = await led();
  for (const door of ['paused', 'open', 'locked', 'closed', 'open'] as const) {
    await lead.turn(door);
    expect(lead.$leading.get().door).toBe(door);
  }
  expect(done.slice(1)).toEqual(['pause', 'resume', 'lock', 'close', 'resume']);
});

test('how a room was left stands in the working copy, and another device knows', async () => {
  const { lead, kept } = await led();
  await lead.turn('closed');
  expect(kept().liveRoom?.door).toBe('closed');
  const elsewhere = leadLiveRoom(facilitated(kept()).id, fakeHost().doors);
  await elsewhere.enter();
  expect(elsewhere.$leading.get().door).toBe('closed');
  await lead.turn('open');
  expect(kept().liveRoom).not.toHaveProperty('door');
});

test('what the wall shows is said without forgetting what was said before', async () => {
  const { lead, said } = await led();
  lead.say({ shown: 'guidance', revealed: false });
  lead.say({ ends: 1_795_896_000_000 });
  expect(said.at(-1)).toEqual({ shown: 'guidance', revealed: false, ends: 1_795_896_000_000 });
});

test('what fails is said, and changes nothing', async () => {
  const { id, kept } = facilitated({ ...EMPTY, liveRoom: KEPT });
  const lead = leadLiveRoom(id, fakeHost({ fails: 'unreachable' }).doors);
  await lead.enter();
  await lead.turn('closed');
  await lead.erase();
  expect(lead.$leading.get()).toMatchObject({ failure: 'unreachable', door: 'open' });
  expect(kept().liveRoom).toEqual(KEPT);
});

test('keys that are none are said to be', async () => {
  const { id } = facilitated({ ...EMPTY, liveRoom: { keys: 'k', pass: 'p' } });
  const lead = leadLiveRoom(id, fakeHost().doors);
  await lead.enter();
  expect(lead.$leading.get()).toMatchObject({ line: 'off', failure: 'no-keys', isLost: true });
});

test('a room that is erased leaves the working copy, and the replies that came by it stay', async () => {
  const { ears, lead, kept, done } = await led();
  await ears().onReply(await payloadOf('AAAAAAAA', 1));
  await lead.erase();
  expect(kept().liveRoom).toBeUndefined();
  expect(kept().replies).toHaveLength(1);
  expect(done.slice(-2)).toEqual(['erase', 'leave']);
});

test('a room is prolonged with its replies: a new pass, a new day, and the page goes on in it', async () => {
  const { ears, lead, kept, done } = await led();
  await ears().onReply(await payloadOf('AAAAAAAA', 1));
  expect(await lead.prolong('wrong', undefined)).toBe('refused');
  expect(kept().liveRoom).toMatchObject({ pass: 'a pass', closes: '2026-12-05' });
  expect(await lead.prolong('right', '2026-12-24')).toBe('done');
  expect(kept().liveRoom).toMatchObject({ pass: 'a longer pass', closes: '2026-12-24' });
  expect(done).toEqual(['host', 'leave', 'host']);
  expect(kept().replies).toHaveLength(1);
});

test('how another machine left the room is known here, and kept', async () => {
  const { ears, lead, kept } = await led();
  ears().onDoor('paused');
  expect(lead.$leading.get().door).toBe('paused');
  expect(kept().liveRoom?.door).toBe('paused');
  ears().onDoor('open');
  expect(kept().liveRoom).not.toHaveProperty('door');
});

test('a room that its server holds no longer is said to be lost, and can be forgotten without it', async () => {
  const { ears, lead, kept } = await led();
  await ears().onReply(await payloadOf('AAAAAAAA', 1));
  ears().onDoor('gone');
  expect(lead.$leading.get()).toMatchObject({ failure: 'no-room', isLost: true });
  lead.forget();
  expect(kept()).not.toHaveProperty('liveRoom');
  expect(kept().replies).toHaveLength(1);
  expect(lead.$leading.get()).toMatchObject({ line: 'off', isLost: false });
});
