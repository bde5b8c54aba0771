import { useEffect, useState } from 'react';
import { afterPaint } from '../../stores/browser/after-paint.ts';

/**
 * How many of so many parts have had their turn, and how to give it to all: one more each time the screen has shown the last,
 * so that none of them holds up a press for long.
 */
export function useInTurn(parts: number, first: number): readonly [had: number, all: () => void] {
  const [had, setHad] = useState(first);
  useEffect(
    () => (had < parts ? afterPaint(() => setHad((now) => Math.max(now, had + 1))) : undefined),
    [had],
  );
  return [had, () => setHad(parts)];
}
