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

/** The fragment of the address, with its `#`; empty when there is none. */
export function readFragment(): string {
  return location.hash;
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
