import { useEffect, useState } from 'react';
import { afterPaint } from '../../stores/browser/after-paint.ts';

/** The value, once the screen has shown what led to it: a list keeps up with the hand, the report follows. */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => afterPaint(() => setShown(value)), [value]);
  return shown;
}
