import { passOf } from '../../room/keys.ts';
import { hostRoom, openRoom, prolongRoom } from '../../room/room.ts';
import { type HostDoors, orUnreachable } from './doors.ts';
import { type LeadRoom, leadLiveRoom } from './lead.ts';

const DOORS: HostDoors = {
  openRoom: (key, wish) => orUnreachable(openRoom(key, wish)),
  prolongRoom: (key, keys, closes) => orUnreachable(prolongRoom(key, keys, closes)),
  hostRoom: (keys, ears) => orUnreachable(hostRoom(keys, ears)),
  passOf,
};

const led = new Map<string, LeadRoom>();

/** The live room of a workshop as this page leads it: one, whichever part of the page asks. */
export function liveRoomOf(workshop: string): LeadRoom {
  const lead = led.get(workshop) ?? leadLiveRoom(workshop, DOORS);
  led.set(workshop, lead);
  return lead;
}
