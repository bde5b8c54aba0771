// The address of the page, its history and its places.

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

/** Goes to a fragment of this page as a link would: the back button comes back. */
export function goToFragment(fragment: string): void {
  location.hash = fragment;
}

/** Calls back when the fragment changes under the page. Returns how to stop. */
export function onFragment(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** The step of this page its entry in the history holds; null when it holds none. */
export function readStep(): string | null {
  const step: unknown = history.state?.step;
  return typeof step === 'string' ? step : null;
}

/** Goes to a step of this page that the address does not name: the back button comes back. */
export function goToStep(step: string): void {
  history.pushState({ ...history.state, step }, '');
}

/** Calls back when the back or forward button changes the step. Returns how to stop. */
export function onStep(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
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

/** The address of another page of this site, absolute. */
export function absolute(path: string): string {
  return new URL(path, location.origin).href;
}

/** Is there a place of this name on the page? */
export function hasPlace(id: string): boolean {
  return document.getElementById(id) !== null;
}

/** Brings a place of the page into view once what was last changed is drawn; false when there is no such place. */
export async function goToPlace(id: string): Promise<boolean> {
  await new Promise((drawn) => setTimeout(drawn));
  document.getElementById(id)?.scrollIntoView();
  return hasPlace(id);
}
