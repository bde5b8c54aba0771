import { useEffect, useState } from 'react';
import { laterBy } from '../../../flows/later.ts';

const WAIT_MS = 400;

/** Does the last thing asked once nothing more was asked for a moment, at once when this goes or the page does. */
export function useLater(): (task: () => void) => void {
  const [later] = useState(() => laterBy(WAIT_MS));
  useEffect(() => later.stop, []);
  return later.ask;
}
