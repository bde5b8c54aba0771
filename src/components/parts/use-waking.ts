import { useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { useInTurn } from './use-in-turn.ts';

/** What somebody does with a page, each before what it is done to hears of it. */
const ACTS = ['click', 'keydown', 'input', 'beforeprint'] as const;

/** How many parts of the server's page are awake: one after the other, and all of them before the first act is heard. */
export function useWaking(parts: number): number {
  const [awake, wakeAll] = useInTurn(parts, 0);
  useLayoutEffect(() => {
    const waiting = new AbortController();
    const wake = () => {
      waiting.abort();
      flushSync(wakeAll);
    };
    for (const act of ACTS) addEventListener(act, wake, { capture: true, signal: waiting.signal });
    return () => waiting.abort();
  }, []);
  return awake;
}
