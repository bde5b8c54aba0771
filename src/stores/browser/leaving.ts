// The page is about to go.

/** Calls back when the page may be about to go: what waits must be kept now. Returns how to stop. */
export function onLeaving(listener: () => void): () => void {
  const hidden = () => document.visibilityState === 'hidden' && listener();
  addEventListener('pagehide', listener);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    removeEventListener('pagehide', listener);
    document.removeEventListener('visibilitychange', hidden);
  };
}

/** Makes the browser ask before it closes the page while `isAtRisk`. Returns how to stop. */
export function askBeforeClosing(isAtRisk: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => isAtRisk() && event.preventDefault();
  addEventListener('beforeunload', ask);
  return () => removeEventListener('beforeunload', ask);
}
