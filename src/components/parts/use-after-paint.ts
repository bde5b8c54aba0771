import { useEffect, useState } from 'react';
import { afterPaint } from '../../stores/browser/after-paint.ts';

/** The value, once the screen has shown what led to it: a list keeps up with the hand, the report follows. */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => afterPaint(() => setShown(value)), [value]);
  return shown;
}

/** Whether the first picture of a component is on the screen: what is below it can then be drawn. */
export function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => setPainted(true)), []);
  return isPainted;
}
