import { useEffect, useState } from 'react';
import { openSecondWindow, type SecondWindow, secondWindow } from '../../../stores/browser/second-screen.ts';

/** Between two looks at whether the second window is still there, in milliseconds. */
const LOOK_EVERY = 1_000;

/** The wall in a second window: whether it is there, and how to open and close it. */
export function useSecondWindow() {
  const [second, setSecond] = useState<SecondWindow | undefined>(secondWindow);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    if (!second) return;
    const timer = setInterval(() => {
      if (!second.isOpen()) setSecond(undefined);
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [second]);
  return {
    isThere: second !== undefined,
    isRefused,
    open: () => {
      const opened = openSecondWindow();
      setSecond(opened);
      setRefused(opened === undefined);
    },
    close: () => {
      second?.close();
      setSecond(undefined);
    },
  };
}
