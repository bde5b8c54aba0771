import { useEffect, useState } from 'react';
import { afterPaint } from '../../stores/browser/after-paint.ts';

/**
 * The value, once the screen has shown so many others before it, and again with each new one; undefined until then. What is
 * drawn of hundreds of cells is drawn in turns, none of which holds up a press for long.
 */
export function useTurn<Value>(value: Value, turn: number): Value | undefined {
  const [shown, setShown] = useState(turn === 0 ? value : undefined);
  useEffect(() => {
    let stop = () => {};
    const wait = (left: number) => {
      if (left === 0) return setShown(value);
      stop = afterPaint(() => wait(left - 1));
    };
    wait(turn);
    return () => stop();
  }, [value]);
  return shown;
}
