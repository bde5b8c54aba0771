/**
 * Calls back with the key another tab changed, or null when anything may have changed: all was cleared from outside
 * the site, or the page comes back from the browser's own memory, where it heard nothing. Returns how to stop.
 */
export function onOtherTab(listener: (key: string | null, isCleared: boolean) => void): () => void {
  const heard = (event: StorageEvent) => listener(event.key, event.key === null);
  const back = (event: PageTransitionEvent) => event.persisted && listener(null, false);
  addEventListener('storage', heard);
  addEventListener('pageshow', back);
  return () => {
    removeEventListener('storage', heard);
    removeEventListener('pageshow', back);
  };
}
