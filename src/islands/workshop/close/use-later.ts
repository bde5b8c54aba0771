import { useEffect, useRef } from 'react';
import { onLeaving } from '../../../stores/browser/leaving.ts';

const WAIT_MS = 400;

/**
 * Does the last thing asked once nothing more was asked for a moment, at once when the page may go. Writing a large
 * workshop at every key would make the fingers wait.
 */
export function useLater(): (task: () => void) => void {
  const waiting = useRef<{ task: () => void; timer: ReturnType<typeof setTimeout> }>(undefined);
  useEffect(() => {
    const now = () => {
      const last = waiting.current;
      waiting.current = undefined;
      clearTimeout(last?.timer);
      last?.task();
    };
    const stop = onLeaving(now);
    return () => {
      stop();
      now();
    };
  }, []);
  return (task) => {
    clearTimeout(waiting.current?.timer);
    const timer = setTimeout(() => {
      waiting.current = undefined;
      task();
    }, WAIT_MS);
    waiting.current = { task, timer };
  };
}
