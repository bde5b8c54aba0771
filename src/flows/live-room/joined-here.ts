import { drawOwnSecret } from '../../room/derived.ts';
import { isSameRoom, readPass } from '../../room/pass.ts';
import { joinRoom } from '../../room/room.ts';
import { changePlace, keepPass } from '../../stores/own-place.ts';
import { $ownReplies } from '../../stores/own-replies.ts';
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

const endOf = (pass: string) => {
  const read = readPass(pass);
  return typeof read === 'string' ? 0 : read.ticket.expires;
};

/**
 * Keeps the pass that came with an invitation. Of two into one room the one that lets in for longer, and what was sent
 * stays sent; one that does not read takes the place of none that does.
 */
export function takePass(workshop: string, pass: string): void {
  const before = $ownReplies.get().find(({ id }) => id === workshop)?.liveRoom?.pass;
  if (before !== undefined && endOf(pass) <= endOf(before) && (endOf(pass) === 0 || isSameRoom(before, pass)))
    return;
  if (before !== undefined && isSameRoom(before, pass))
    changePlace(workshop, (place) => ({ ...place, pass }));
  else keepPass(workshop, { pass, secret: drawOwnSecret() });
}
