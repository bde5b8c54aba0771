import { drawOwnSecret } from '../../room/derived.ts';
import { joinRoom } from '../../room/room.ts';
import { keepPass } from '../../stores/own-place.ts';
import { type GuestDoors, orUnreachable } from './doors.ts';
import { type JoinedRoom, joinLiveRoom } from './join.ts';

const DOORS: GuestDoors = { joinRoom: (pass, ears) => orUnreachable(joinRoom(pass, ears)) };

const joined = new Map<string, JoinedRoom>();

/** Fetches from this site what speaks to the server: who loses the line while answering can send all the same. */
function comeReady(): void {
  // What cannot come now is asked for again when one sends.
  import('../../room/on-server.ts').catch(() => undefined);
}

/** The live room of the workshop one replies to, as this page is in it: one, whichever part of the page asks. */
export function joinedRoomOf(workshop: string): JoinedRoom {
  const known = joined.get(workshop);
  if (known) return known;
  comeReady();
  const room = joinLiveRoom(workshop, DOORS);
  joined.set(workshop, room);
  return room;
}

/** Keeps the pass that came with an invitation. */
export function takePass(workshop: string, pass: string): void {
  keepPass(workshop, { pass, secret: drawOwnSecret() });
}
