import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeFolder, noFolder, unreadable, unwritable } from '../engine/given.ts';
import { ROOM_FOLDER } from '../engine/room-folder.ts';
import type { Call } from './arguments.ts';
import type { RoomOptions } from './room-options.ts';
import { resolveTyped } from './typed-path.ts';

/** An opening key is a line. */
const KEY_BYTES_AT_MOST = 10_000;

function faultOfList(list: string, [input = '']: readonly string[]): string | undefined {
  const path = resolveTyped(list);
  return path === resolveTyped(input)
    ? 'It names the file of purchases itself. Name another one'
    : unwritable(path);
}

/** A program may give the key by a pipe, so that it stands in no file. */
function faultOfKey(path: string): string | undefined {
  const isPipe = statSync(path, { throwIfNoEntry: false })?.isFIFO() === true;
  return isPipe ? undefined : unreadable(path, KEY_BYTES_AT_MOST);
}

/** A new room is kept in the folder; its key is looked for there unless a file of it is named. */
function faultOfFolder({ action, folder, openingKey }: RoomOptions): string | undefined {
  if (action === 'new' && openingKey !== undefined) return makeFolder(resolve(folder));
  const fault = noFolder(folder);
  // One of one's own that was never made holds no rooms.
  const isOwn = folder === ROOM_FOLDER && fault?.startsWith('There is no folder');
  return isOwn ? undefined : fault;
}

/** What is wrong with the paths that options give, told before anything is read; undefined where nothing is. */
export function faultOfPaths({ inputs, definitions, rooms }: Call): string | undefined {
  const { customers } = definitions;
  const ofList = customers === undefined ? undefined : faultOfList(customers, inputs);
  if (ofList !== undefined) return `--customers: ${ofList}`;
  if (!rooms) return undefined;
  const ofKey = rooms.openingKey === undefined ? undefined : faultOfKey(rooms.openingKey);
  if (ofKey !== undefined) return `--opening-key: ${ofKey}`;
  const ofFolder = faultOfFolder(rooms);
  return ofFolder === undefined ? undefined : `--folder: ${ofFolder}`;
}
