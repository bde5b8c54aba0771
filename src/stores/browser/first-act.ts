/** What somebody does with a page before they print it, by whichever way; to leave the page for a menu is among it. */
const ACTS = ['pointermove', 'click', 'keydown', 'scroll', 'blur', 'beforeprint'] as const;

/** Browsers tell of a pointer that rests where a page appears under it as of one that moves, by nothing. */
const isRest = (event: Event) =>
  event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY;

let acted = false;

/** Did somebody do anything with the page, as far as it was waited for? */
export const hasActed = (): boolean => acted;

/** Calls once somebody does anything with the page, at the latest after so many ms. Returns how to stop waiting. */
export function onFirstAct(act: () => void, latest: number): () => void {
  const waiting = new AbortController();
  const first = () => {
    stop();
    acted = true;
    act();
  };
  const heard = (event: Event) => {
    if (!isRest(event)) first();
  };
  const timer = setTimeout(first, latest);
  const stop = () => {
    clearTimeout(timer);
    waiting.abort();
  };
  for (const name of ACTS) addEventListener(name, heard, { passive: true, signal: waiting.signal });
  return stop;
}
