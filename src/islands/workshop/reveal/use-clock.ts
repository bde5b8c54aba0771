import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { PLAN_LENGTHS, PLAN_STEPS, PLANS } from '../../../flows/preparing/plan.ts';
import { now } from '../../../stores/browser/clock.ts';
import { readHere, writeHere } from '../../../stores/browser/storage.ts';
import { KEYS } from '../../../stores/keys.ts';
import { $timer, minutesOf } from '../../../stores/timer.ts';

/** The time for the discussion. */
export interface Clock {
  /** Whole minutes left, 0 when they are over; undefined while no clock runs. */
  readonly left: number | undefined;
  /** The session's timer sets the time: there is nothing to start here. */
  readonly isSession: boolean;
  start(): void;
  stop(): void;
}

const LOOK_EVERY_MS = 5_000;
const TO_THE_END_OF_DISCUSSION = PLAN_STEPS.slice(0, PLAN_STEPS.indexOf('discuss') + 1);

/** The minutes left for the discussion: by the session's timer where it runs, else by a clock of its own. */
export function useClock(workshop: string, minutes: number): Clock {
  const timer = useStore($timer);
  const key = KEYS.discussion + workshop;
  const [begun, setBegun] = useState(() => readHere(key) ?? '');
  const [, look] = useState(0);
  const length = PLAN_LENGTHS.find((one) => one === timer?.length);
  const isRunning = begun !== '' || length !== undefined;
  useEffect(() => {
    if (!isRunning) return;
    const beat = setInterval(() => look((times) => times + 1), LOOK_EVERY_MS);
    return () => clearInterval(beat);
  }, [isRunning]);

  const set = (at: string) => {
    writeHere(key, at);
    setBegun(at);
  };
  return {
    left: timer && length ? left(sessionMinutes(length), timer.begun) : left(minutes, begun),
    isSession: length !== undefined,
    start: () => set(now()),
    stop: () => set(''),
  };
}

function sessionMinutes(length: keyof typeof PLANS): number {
  return TO_THE_END_OF_DISCUSSION.reduce((sum, step) => sum + PLANS[length][step], 0);
}

function left(minutes: number, begun: string): number | undefined {
  if (Number.isNaN(Date.parse(begun))) return undefined;
  return Math.max(0, minutes - minutesOf({ length: minutes, begun }));
}
