import type { RoomFailure } from './failure.ts';
import type { RoomKeys } from './keys.ts';
import type { RoomPass } from './pass.ts';
import { ROOM_URL } from './room-url.ts';
import type { GuestEars, GuestRoom, HostEars, HostRoom, RoomWish } from './sides.ts';

export type { RoomLine } from './line.ts';
export type { GuestEars, GuestRoom, HostEars, HostRoom, OwnInRoom, RoomWish } from './sides.ts';

/** Opens a room on the server that the opening key names. */
export async function openRoom(openingKey: string, wish: RoomWish): Promise<RoomKeys | RoomFailure> {
  const { openOn } = await import('./open.ts');
  return openOn(openingKey, wish);
}

/** Takes a room up, on this machine or another. Fails where the keys do not read or are over; a server that is away is waited for (`onLine`). */
export async function hostRoom(keys: RoomKeys, ears: HostEars): Promise<HostRoom | RoomFailure> {
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
