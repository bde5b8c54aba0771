// The address of the page, its fragment and its query.

/** The fragment of the address as it was written, with its `#`; empty when there is none. */
export function readFragment(): string {
  try {
    return decodeURIComponent(location.hash);
  } catch {
    // A lone % is no escape: the fragment was written as it stands.
    return location.hash;
  }
}

/** Writes another fragment in the address, with its `#` or empty; nothing moves and no `onFragment` is called. */
export function replaceFragment(fragment: string): void {
  history.replaceState(history.state, '', location.pathname + location.search + fragment);
}

/**
 * Names in the address what the page shows, unless something else is named by then. Not before the page is loaded: the
 * browser would go to what is named, past the title of the page.
 */
export function nameFragment(fragment: string): void {
  const before = readFragment();
  const name = () => {
    if (readFragment() === before) replaceFragment(fragment);
  };
  if (document.readyState === 'complete') name();
  else addEventListener('load', () => requestAnimationFrame(() => setTimeout(name)), { once: true });
}

/**
 * Writes a fragment in the address as a place one went to, with its `#`: the back button comes back. Nothing moves and no
 * `onFragment` is called: the page shows it in the same frame.
 */
export function pushFragment(fragment: string): void {
  history.pushState(null, '', fragment);
}

/** Calls back when the fragment changes under the page. Returns how to stop. */
export function onFragment(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** Leaves for another page. */
export function goToPage(address: string): void {
  location.assign(address);
}

/** Opens an address in a tab of its own; in this one where the browser refuses. */
export function openBeside(address: string): void {
  if (!open(address, '_blank')) location.assign(address);
}

/** Was this word asked for in the query, as in `?new`? Asked once: it is taken out of the address. */
export function takeFromQuery(word: string): boolean {
  const isAsked = new URLSearchParams(location.search).has(word);
  if (isAsked) history.replaceState(history.state, '', location.pathname + location.hash);
  return isAsked;
}
