import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { room, roomInputs } from '../../src/cli/room.ts';
import type { RoomAction, RoomOptions } from '../../src/cli/room-options.ts';
import { findServer } from '../../src/engine/find-server.ts';
import { readPass } from '../../src/room/pass.ts';
import { joinRoom } from '../../src/room/room.ts';
import { type RunningRooms, startRooms } from '../room/nats-server.ts';

const onServer = test.skipIf(findServer() === undefined);
const folder = mkdtempSync(join(tmpdir(), 'cap17-room-cli-'));
let rooms: RunningRooms;
beforeAll(async () => {
  if (!findServer()) return;
  rooms = await startRooms();
  writeFileSync(join(folder, 'opening-key'), `${rooms.openingKey}\n`);
});
afterAll(async () => {
  await rooms?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const to = (action: RoomAction): RoomOptions => ({
  action,
  folder,
  openingKey: undefined,
  closes: Number.MAX_SAFE_INTEGER,
  withNotes: false,
});

onServer('a room is opened, listed, closed and erased from the terminal', async () => {
  const opened = await room('new', to('new'));
  expect(opened.line).toEqual({
    ok: true,
    room: expect.stringMatching(/^[A-Z2-7]{26}$/),
    pass: expect.stringMatching(/^[\w-]{220}$/),
    keys: expect.any(String),
  });
  const { room: id, pass: text, keys } = opened.line as { room: string; pass: string; keys: string };
  expect(statSync(keys).mode & 0o777).toBe(0o600);
  expect(await roomInputs(to('list'), [])).toEqual([id]);
  expect((await room(id, to('list'))).line).toMatchObject({ room: id, replies: 0, open: true });
  expect(await room(id, to('close'))).toMatchObject({ ok: true });
  expect((await room(id, to('list'))).line).toMatchObject({ open: false });
  const pass = readPass(text);
  if (typeof pass === 'string') throw new Error(pass);
  const doors: string[] = [];
  const ears = { onSent() {}, onReceived() {}, onLine() {} };
  const guest = await joinRoom(pass, { ...ears, onState: ({ door }) => doors.push(door) }, rooms.url);
  await expect.poll(() => doors).toEqual(['closed']);
  if (typeof guest !== 'string') await guest.leave();
  expect(await room(id, to('erase'))).toMatchObject({ ok: true });
  expect(await roomInputs(to('list'), [])).toEqual([]);
  expect(await room(id, to('close'))).toMatchObject({ ok: false, line: { problems: [{ path: '' }] } });
});

test('without an opening key nothing is opened, and the line says where it comes from', async () => {
  const empty = { ...to('new'), folder: join(folder, 'nowhere') };
  expect((await room('new', empty)).line).toMatchObject({
    problems: [{ message: expect.stringContaining('npm run room') }],
  });
  expect(await roomInputs({ ...empty, action: 'list' }, [])).toEqual([]);
});

test.each([
  [['room'], /one of new, list, close, erase/],
  [['room', 'open'], /one of new, list, close, erase/],
  [['room', 'close'], /needs the id/],
  [['room', 'new', 'X'], /takes no input/],
  [['room', 'new', '--closes', 'soon'], /no date: soon/],
  [['room', 'list', '--with-notes'], /are for room new/],
  [['score', 'a.json', '--folder', 'x'], /--folder is for room, not for score/],
  [['room', 'list', '--with', 'votes'], /--with is for link/],
])('%j is refused with why', (words, why) => {
  expect(readArguments(words)).toMatch(why);
});

test('a closing date lasts until it is over everywhere', () => {
  const call = readArguments(['room', 'new', '--closes', '2026-12-10']);
  expect(typeof call !== 'string' && call.rooms?.closes).toBe(Date.UTC(2026, 11, 11, 12));
});
