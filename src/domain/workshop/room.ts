import type { PracticeId } from '../model/practice.ts';
import { roomOf } from './tally.ts';
import type { WorkingCopy } from './working-copy.ts';
import type { Tally } from './workshop.ts';

/** How many were in the room when hands were counted last, to begin the next count with; undefined before. */
export function presentIn(copy: WorkingCopy): number | undefined {
  const counted = Object.values(roomOf(copy) ?? {}).map(({ present }) => present);
  return counted.length === 0 ? undefined : Math.max(...counted);
}

/** Keeps the hands counted on a practice in place of any other; undefined takes them away. Votes stay as they are. */
export function setTally(copy: WorkingCopy, practice: PracticeId, tally: Tally | undefined): WorkingCopy {
  const { room, hands, ...rest } = copy;
  const { [practice]: _, ...others } = roomOf(copy) ?? {};
  const kept = tally === undefined ? others : { ...others, [practice]: tally };
  return Object.keys(kept).length > 0 ? { ...rest, room: kept } : rest;
}
