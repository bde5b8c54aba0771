import { useEffect, useState } from 'react';
import { hasActed, onFirstAct } from '../../stores/browser/first-act.ts';

/** In ms from when a part is drawn: who does nothing so long, and then prints, finds all there all the same. */
const LATEST = 10_000;

/** Whether somebody did anything with the page yet: what nobody sees before need not come with it. */
export function useFirstAct(): boolean {
  const [isActed, setActed] = useState(hasActed);
  useEffect(() => (isActed ? undefined : onFirstAct(() => setActed(true), LATEST)), []);
  return isActed;
}
