import { onLeaving } from '../stores/browser/leaving.ts';

/** What waits until nothing more was asked for a moment: writing at every key would make the fingers wait. */
export interface Later {
  /** Asks for a task; one that still waits is forgotten, for this one does it too. */
  ask(task: () => void): void;
  /** Does now what waits, if anything does. */
  flush(): void;
  isWaiting(): boolean;
  /** Does what waits, and forgets that the page may go. */
  stop(): void;
}

/** Tasks done once nothing more was asked for `wait` milliseconds, and at once when the page may go. */
export function laterBy(wait: number): Later {
  let waiting: { readonly task: () => void; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  const flush = () => {
    const last = waiting;
    waiting = undefined;
    clearTimeout(last?.timer);
    last?.task();
  };
  let stopListening: (() => void) | undefined;
  return {
    ask: (task) => {
      stopListening ??= onLeaving(flush);
      clearTimeout(waiting?.timer);
      waiting = { task, timer: setTimeout(flush, wait) };
    },
    flush,
    isWaiting: () => waiting !== undefined,
    stop: () => {
      stopListening?.();
      stopListening = undefined;
      flush();
    },
  };
}
