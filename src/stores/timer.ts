import { atom } from 'nanostores';
import { now } from './browser/clock.ts';
import { onOtherTab } from './browser/other-tabs.ts';
import { readKey, removeKey, writeKey } from './browser/storage.ts';
import { KEYS } from './keys.ts';
import { objectIn } from './object-in.ts';

/** The clock of a session: how long it is planned for, and when it began. */
export interface Timer {
  /** Minutes planned. */
  readonly length: number;
  /** ISO time. */
  readonly begun: string;
}

/** The timer of the workshop that is followed; null while it does not run. */
export const $timer = atom<Timer | null>(null);

/** Follows the timer of a workshop, in this tab and others. Returns how to stop following. */
export function followTimer(workshop: string): () => void {
  const read = () => $timer.set(readTimer(workshop));
  read();
  return onOtherTab((key) => {
    if (key === null || key === KEYS.timer + workshop) read();
  });
}

/** Starts the timer of the workshop that is followed, anew when it runs already. */
export function startTimer(workshop: string, length: number): void {
  const timer = { length, begun: now() };
  writeKey(KEYS.timer + workshop, JSON.stringify(timer));
  $timer.set(timer);
}

/** Stops and forgets the timer of a workshop. */
export function stopTimer(workshop: string): void {
  removeKey(KEYS.timer + workshop);
  $timer.set(null);
}

/** Whole minutes since it began. */
export function minutesOf({ begun }: Timer): number {
  return Math.max(0, Math.floor((Date.parse(now()) - Date.parse(begun)) / 60_000));
}

function readTimer(workshop: string): Timer | null {
  const { length, begun } = objectIn(readKey(KEYS.timer + workshop));
  const isSound = typeof length === 'number' && typeof begun === 'string' && !Number.isNaN(Date.parse(begun));
  return isSound ? { length, begun } : null;
}
