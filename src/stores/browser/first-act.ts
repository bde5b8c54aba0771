/** What somebody does with a page before they print it, by whichever way; to leave the page for a menu is among it. */
const ACTS = ['pointermove', 'click', 'keydown', 'scroll', 'blur', 'beforeprint'] as const;

/** Calls once somebody does anything with the page. Returns how to stop waiting. */
export function onFirstAct(act: () => void): () => void {
  const waiting = new AbortController();
  const first = () => {
    waiting.abort();
    act();
  };
  for (const name of ACTS) addEventListener(name, first, { passive: true, signal: waiting.signal });
  return () => waiting.abort();
}
