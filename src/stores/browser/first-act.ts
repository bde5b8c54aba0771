/** What somebody does with a page before they print it, by whichever way; to leave the page for a menu is among it. */
const ACTS = ['pointermove', 'click', 'keydown', 'scroll', 'blur', 'beforeprint'] as const;

/** Calls once somebody does anything with the page, at the latest after so many ms. Returns how to stop waiting. */
export function onFirstAct(act: () => void, latest: number): () => void {
  const waiting = new AbortController();
  const first = () => {
    stop();
    act();
  };
  const timer = setTimeout(first, latest);
  const stop = () => {
    clearTimeout(timer);
    waiting.abort();
  };
  for (const name of ACTS) addEventListener(name, first, { passive: true, signal: waiting.signal });
  return stop;
}
