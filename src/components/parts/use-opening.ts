import { useState } from 'react';

/** Whether something like a dialog is open, and how it opens and closes. */
export interface Opening {
  readonly isOpen: boolean;
  /** Another for each opening: what is drawn takes it as its key. */
  readonly key: number;
  readonly open: () => void;
  /** Ends the opening it was given with, and no later one. */
  readonly close: () => void;
}

/**
 * A dialog says that it closed a moment after it did. Whoever opens it again in that moment finds it open: the end of
 * one opening is not the end of the next.
 */
export function useOpening(isOpenAtFirst = false): Opening {
  const [opened, setOpened] = useState(isOpenAtFirst ? 1 : 0);
  const [closed, setClosed] = useState(0);
  return {
    isOpen: opened > closed,
    key: opened,
    open: () => setOpened((before) => before + 1),
    close: () => setClosed((before) => Math.max(before, opened)),
  };
}
