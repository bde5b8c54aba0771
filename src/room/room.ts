import type { RoomFailure } from './failure.ts';
import type { RoomKeys } from './keys.ts';
import type { RoomPass } from './pass.ts';
import { ROOM_URL } from './room-url.ts';
import type { GuestEars, GuestRoom, HostEars, HostRoom, RoomWish } from './sides.ts';

export type { RoomLine } from './line.ts';
export type { GuestEars, GuestRoom, HostEars, HostRoom, OwnInRoom, RoomWish } from './sides.ts';

/** May pages of this edition speak to it? The terminal, built for no server, may speak to any. */
const isOurs = (server: string) =>
  ROOM_URL === '' || server.split(',').every((address) => ROOM_URL.split(',').includes(address));

/** The failure that an opening key ends with before any server is asked; undefined where it is good for this edition. */
async function faultOf(openingKey: string): Promise<RoomFailure | undefined> {
  const { readOpeningKey } = await import('./opening-key.ts');
  const key = await readOpeningKey(openingKey);
  if (key === 'not-a-key') return key;
  return isOurs(key.server) ? undefined : 'other-server';
}

/** Opens a room on the server that the opening key names. */
export async function openRoom(openingKey: string, wish: RoomWish): Promise<RoomKeys | RoomFailure> {
  const { openOn } = await import('./open.ts');
  return (await faultOf(openingKey)) ?? openOn(openingKey, wish);
}

/** Lets in for longer, until `closes` (milliseconds since 1970): the same room, with a pass of its own. */
export async function prolongRoom(
  openingKey: string,
  keys: RoomKeys,
  closes: number,
): Promise<RoomKeys | RoomFailure> {
  const { prolongOn } = await import('./open.ts');
  return (await faultOf(openingKey)) ?? prolongOn(openingKey, keys, closes);
}

/** Takes a room up, on this machine or another. Fails where the keys do not read or are over; a server that is away is waited for (`onLine`). */
export async function hostRoom(keys: RoomKeys, ears: HostEars): Promise<HostRoom | RoomFailure> {
  if (!isOurs(keys.server)) return 'other-server';
  const { hostOn } = await import('./on-server.ts');
  return hostOn(keys, ears);
}

/** Comes into a room. The server is the one this edition was built for (`ROOM_URL`), unless it is named; one that is away is waited for (`onLine`). */
export async function joinRoom(
  pass: RoomPass,
  ears: GuestEars,
  server = ROOM_URL,
): Promise<GuestRoom | RoomFailure> {
  const { joinOn } = await import('./on-server.ts');
  return joinOn(pass, ears, server);
}
