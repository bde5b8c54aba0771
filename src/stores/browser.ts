// The only file of the stores that touches the browser. Everything here can fail, and says so by its value.

export type Kept = { readonly ok: true } | { readonly ok: false; readonly why: 'full' | 'forbidden' };

/** The text kept under a key; null when there is none or storage is forbidden. */
export function readKey(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Forbidden storage holds nothing; `isStorageAllowed` tells the two apart.
    return null;
  }
}

/** Keeps a text under a key, or says why it could not. */
export function writeKey(key: string, text: string): Kept {
  try {
    localStorage.setItem(key, text);
    return { ok: true };
  } catch (error) {
    const isFull = error instanceof DOMException && /quota/i.test(error.name);
    return { ok: false, why: isFull ? 'full' : 'forbidden' };
  }
}

/** Forgets a key. */
export function removeKey(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where storage is forbidden there is nothing to forget.
  }
}

/** Forgets every key that ends with an id, on the device and in this tab. */
export function removeKeysOf(id: string): void {
  try {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (key.endsWith(`:${id}`)) storage.removeItem(key);
    }
  } catch {
    // Where storage is forbidden there is nothing to forget.
  }
}

/** Every kept key that starts with a prefix. */
export function keysWith(prefix: string): string[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    return keys.filter((key) => key.startsWith(prefix));
  } catch {
    // Forbidden storage holds no keys.
    return [];
  }
}

/** The text this tab keeps under a key for as long as it is open; null when there is none. */
export function readHere(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    // Forbidden storage holds nothing.
    return null;
  }
}

/** Keeps a text under a key for this tab, where storage allows it. */
export function writeHere(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // The tab then falls back on what the device keeps.
  }
}

/** May this page keep anything on the device? */
export function isStorageAllowed(): boolean {
  const probe = 'cap17:probe';
  const kept = writeKey(probe, '1');
  removeKey(probe);
  return kept.ok || kept.why === 'full';
}

/**
 * Calls back with the key another tab changed, or null when anything may have changed: all was cleared, or the
 * page comes back from the browser's own memory, where it heard nothing. Returns how to stop.
 */
export function onOtherTab(listener: (key: string | null) => void): () => void {
  const heard = (event: StorageEvent) => listener(event.key);
  const back = (event: PageTransitionEvent) => event.persisted && listener(null);
  addEventListener('storage', heard);
  addEventListener('pageshow', back);
  return () => {
    removeEventListener('storage', heard);
    removeEventListener('pageshow', back);
  };
}

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

/** Calls back when the fragment changes under the page. Returns how to stop. */
export function onFragment(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

/** The address of another page of this site, absolute. */
export function absolute(path: string): string {
  return new URL(path, location.origin).href;
}

/** Today as an ISO day, in the visitor's own time zone. */
export function today(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** This instant as ISO time in UTC. */
export function now(): string {
  return new Date().toISOString();
}

/** A random id, unique on this device and unguessable elsewhere. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return [...bytes].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** Random bytes that nobody can guess. */
export function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** Puts a text on the clipboard; false when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused or unavailable: the caller shows the text to be copied by hand.
    return false;
  }
}

/** Does this browser offer the system's own sharing of a text? */
export function canShareText(): boolean {
  return typeof navigator.share === 'function';
}

/** Hands a text to the system's own sharing; false when nothing came of it. */
export async function shareText(text: string): Promise<boolean> {
  try {
    await navigator.share({ text });
    return true;
  } catch {
    // Refused, or given up by the visitor.
    return false;
  }
}

/** Hands a file to the visitor as a download. */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
