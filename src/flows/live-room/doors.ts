import type { passOf } from '../../room/keys.ts';
import type { hostRoom, joinRoom, openRoom, prolongRoom } from '../../room/room.ts';

/** How a facilitator opens a room, and goes on with one. */
export interface HostDoors {
  readonly openRoom: typeof openRoom;
  readonly prolongRoom: typeof prolongRoom;
  readonly hostRoom: typeof hostRoom;
  readonly passOf: typeof passOf;
}

/** How a participant comes into a room. */
export interface GuestDoors {
  readonly joinRoom: typeof joinRoom;
}

/** What a door that could not be fetched ends with, as one whose server is away. */
export function orUnreachable<Opened>(opening: Promise<Opened>): Promise<Opened | 'unreachable'> {
  return opening.catch(() => 'unreachable' as const);
}
