import type { PracticeId } from '../../domain/model/practice.ts';
import type { WorkingCopy } from '../../domain/workshop/working-copy.ts';
import type { RoomSaid } from '../../room/state.ts';
import type { Timer } from '../../stores/timer.ts';
import { lengthOf, minutesToTheEndOf } from '../preparing/plan.ts';
import { isRevealed } from '../revealing/room.ts';
import { voteAgainLink } from '../revealing/vote-again.ts';

const MINUTE_MS = 60_000;

/**
 * When the time for the discussion is over, in milliseconds since 1970: by the session's timer where it runs, else by the
 * clock that began at an ISO time (empty where it did not) and runs for `minutes`. Undefined while neither runs.
 */
export function endOf(timer: Timer | null, begun: string, minutes: number): number | undefined {
  const length = lengthOf(timer);
  const isSession = timer !== null && length !== undefined;
  const start = Date.parse(isSession ? timer.begun : begun);
  if (Number.isNaN(start)) return undefined;
  return start + (isSession ? minutesToTheEndOf('discuss', length) : minutes) * MINUTE_MS;
}

/** What the wall shows. */
export interface OnWall {
  /** The practice on screen; null for the overview. */
  readonly shown: PracticeId | null;
  /** The room votes on it again by phone. */
  readonly isAskedAgain: boolean;
  readonly ends: number | undefined;
}

/** What phones that follow are told of the wall: of votes, only whether they are shown, and how many replies are in. */
export async function saidOf(copy: WorkingCopy, { shown, isAskedAgain, ends }: OnWall): Promise<RoomSaid> {
  const link = shown !== null && isAskedAgain ? await voteAgainLink(copy, shown) : undefined;
  return {
    count: copy.replies.length,
    shown: shown ?? undefined,
    revealed: shown === null ? undefined : isRevealed(copy, shown),
    ends,
    again: link?.slice(link.indexOf('#') + 1),
  };
}
