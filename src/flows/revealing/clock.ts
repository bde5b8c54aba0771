import { atom, type ReadableAtom } from 'nanostores';
import { now } from '../../stores/browser/clock.ts';
import { readHere, writeHere } from '../../stores/browser/storage.ts';
import { KEYS } from '../../stores/keys.ts';
import { minutesOf, type Timer } from '../../stores/timer.ts';
import { lengthOf, minutesToTheEndOf } from '../preparing/plan.ts';

/** The longest a discussion is planned for, in minutes. */
const LONGEST = 600;

/** The time for the discussion. */
export interface Clock {
  /** Whole minutes left, 0 when they are over; undefined while no clock runs. */
  readonly left: number | undefined;
  /** The session's timer sets the time: there is nothing to start here. */
  readonly isSession: boolean;
}

/**
 * The time for the discussion now: by the session's timer where it runs, else by a clock of its own that began at an
 * ISO time (empty where it did not) and runs for `minutes`.
 */
export function clockOf(timer: Timer | null, begun: string, minutes: number): Clock {
  const length = lengthOf(timer);
  return timer && length !== undefined
    ? { left: leftOf(minutesToTheEndOf('discuss', length), timer.begun), isSession: true }
    : { left: leftOf(minutes, begun), isSession: false };
}

function leftOf(minutes: number, begun: string): number | undefined {
  if (Number.isNaN(Date.parse(begun))) return undefined;
  return Math.max(0, minutes - minutesOf({ length: minutes, begun }));
}

/** The minutes someone typed; undefined when these are none. */
export function minutesTyped(text: string): number | undefined {
  const typed = Number(text.replace(/\D/g, ''));
  return typed > 0 ? Math.min(LONGEST, typed) : undefined;
}

/** The discussion's own clock, as this tab keeps it: when it began, as ISO time; empty while it does not run. */
export interface DiscussionClock {
  readonly $begun: ReadableAtom<string>;
  start(): void;
  stop(): void;
}

/** The clock of the discussion in a workshop. */
export function discussionClock(workshop: string): DiscussionClock {
  const key = KEYS.discussion + workshop;
  const $begun = atom(readHere(key) ?? '');
  const set = (at: string) => {
    writeHere(key, at);
    $begun.set(at);
  };
  return { $begun, start: () => set(now()), stop: () => set('') };
}
