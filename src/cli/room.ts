import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolder } from '../engine/given.ts';
import { ROOM_FOLDER } from '../engine/room-folder.ts';
import { roomIdOf } from '../room/derived.ts';
import type { RoomFailure } from '../room/failure.ts';
import { keysIn } from '../room/kept-keys.ts';
import { passOf, type ReadKeys, readKeys } from '../room/keys.ts';
import { hostLineOf, sayerOf } from '../room/on-server.ts';
import { openOn } from '../room/open.ts';
import type { CommandResult } from './command-result.ts';
import type { RoomOptions } from './room-options.ts';

const SENTENCES: Record<RoomFailure | 'no-key' | 'no-such-keys', string> = {
  unreachable: 'No server answered in time',
  refused: 'The server does not take this key',
  expired: 'The server keeps this room no longer, or the closing date is over',
  closed: 'The room is closed',
  paused: 'The room is paused',
  'too-long': 'It is longer than the server takes',
  forged: 'What the server gave is not of this room',
  full: 'The room or the server holds no more',
  'no-room': 'The server holds no such room',
  'not-a-key': 'This is no opening key: copy it whole',
  'no-keys': 'The keys of the room do not read',
  'other-server': 'The room is on another server',
  'not-a-pass': 'This is no pass of a room',
  later: 'A later edition made this',
  'no-key': 'There is no opening key: npm run room writes one, or name its file by --opening-key',
  'no-such-keys': 'There are no keys of such a room',
};

const refused = (input: string, message: string): CommandResult => ({
  ok: false,
  line: { ok: false, input, problems: [{ path: '', message }] },
});
const failed = (input: string, why: keyof typeof SENTENCES) => refused(input, SENTENCES[why]);

const fileOf = (folder: string, id: string) => join(folder, 'rooms', `${id}.json`);

async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A room of the folder: its keys, held against what they should be. */
async function roomAt(folder: string, id: string): Promise<ReadKeys | undefined> {
  const text = /^[A-Z2-7]{26}$/.test(id) ? await textAt(fileOf(folder, id)) : undefined;
  const keys = text === undefined ? undefined : keysIn(text);
  return keys && readKeys(keys);
}

async function newRoom({ folder, openingKey, closes, withNotes }: RoomOptions): Promise<CommandResult> {
  const text = await textAt(openingKey ?? join(folder, 'opening-key'));
  if (text === undefined) return failed('new', 'no-key');
  // Before the room is opened: its keys must have where to stay.
  const noFolder = makeFolder(resolve(folder, 'rooms'));
  if (noFolder !== undefined) return refused('new', noFolder);
  const keys = await openOn(text, { closes, withNotes });
  if (typeof keys === 'string') return failed('new', keys);
  const read = readKeys(keys);
  const pass = await passOf(keys);
  if (!read || pass === undefined) return failed('new', 'no-keys');
  const room = await roomIdOf(read.secret);
  await writeFile(fileOf(folder, room), `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await chmod(fileOf(folder, room), 0o600);
  return { ok: true, line: { ok: true, room, pass, keys: fileOf(folder, room) } };
}

async function list(folder: string, id: string): Promise<CommandResult> {
  const keys = await roomAt(folder, id);
  if (!keys) return failed(id, 'no-keys');
  const line = hostLineOf(keys, id);
  const held = await line.count();
  await line.leave();
  if (typeof held === 'string') return failed(id, held);
  const closes = new Date(keys.guestTicket.expires * 1_000).toISOString();
  return { ok: true, line: { ok: true, room: id, ...held, closes, server: keys.server } };
}

async function close(folder: string, id: string): Promise<CommandResult> {
  const keys = await roomAt(folder, id);
  if (!keys) return failed(id, 'no-such-keys');
  const line = hostLineOf(keys, id);
  const shut = await line.letIn(false);
  const said = shut === 'done' ? await (await sayerOf(line, keys, id)).turn('closed') : shut;
  await line.leave();
  return said === 'done' ? { ok: true, line: { ok: true, room: id, closed: true } } : failed(id, said);
}

async function erase(folder: string, id: string): Promise<CommandResult> {
  const keys = await roomAt(folder, id);
  if (!keys) return failed(id, 'no-such-keys');
  const line = hostLineOf(keys, id);
  await (await sayerOf(line, keys, id)).turn('closed');
  const gone = await line.erase();
  await line.leave();
  if (gone !== 'done') return failed(id, gone);
  await rm(fileOf(folder, id));
  return { ok: true, line: { ok: true, room: id, erased: true } };
}

/** The rooms whose keys the folder holds. */
async function roomsIn(folder: string): Promise<readonly string[]> {
  try {
    const files = await readdir(join(folder, 'rooms'));
    return files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** What `room` works on: the rooms that are there, for `list`; one new room; else the ids as given. */
export async function roomInputs({ action, folder = ROOM_FOLDER }: RoomOptions, ids: readonly string[]) {
  if (action === 'list' && ids.length === 0) return roomsIn(folder);
  return action === 'new' ? ['new'] : ids;
}

/** Does it to one room. */
export async function room(input: string, options: RoomOptions): Promise<CommandResult> {
  const { folder } = options;
  switch (options.action) {
    case 'new':
      return newRoom(options);
    case 'list':
      return list(folder, input);
    case 'close':
      return close(folder, input);
    case 'erase':
      return erase(folder, input);
  }
}
