import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { $beat } from '../../../flows/beat.ts';
import { type Clock, clockOf, discussionClock } from '../../../flows/revealing/clock.ts';
import { $timer } from '../../../stores/timer.ts';

/** The time left for a discussion planned to take these minutes, and how to start and stop its own clock. */
export function useClock(workshop: string, minutes: number): Clock & { start(): void; stop(): void } {
  const [{ $begun, start, stop }] = useState(() => discussionClock(workshop));
  useStore($beat);
  return { ...clockOf(useStore($timer), useStore($begun), minutes), start, stop };
}
