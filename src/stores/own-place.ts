import type { OwnPlaceInRoom } from '../domain/workshop/live-room.ts';
import { changeOwn } from './own-replies.ts';

/**
 * Keeps the pass of a room with one's own reply, and the secret drawn for it. Another pass is another room: nothing was
 * sent into it. The same one leaves everything as it is.
 */
export function keepPass(workshop: string, place: Pick<OwnPlaceInRoom, 'pass' | 'secret'>): void {
  changeOwn(workshop, (own) => (own.liveRoom?.pass === place.pass ? own : { ...own, liveRoom: place }));
}

/** Keeps how far one's own reply came by the room. */
export function changePlace(workshop: string, change: (place: OwnPlaceInRoom) => OwnPlaceInRoom): void {
  changeOwn(workshop, (own) => (own.liveRoom ? { ...own, liveRoom: change(own.liveRoom) } : own));
}
