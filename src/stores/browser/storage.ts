// What the device and the tab keep. Everything here can fail, and says so by its value.

/** What became of a text that was to be kept. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly why: 'full' | 'forbidden' };

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
export function writeKey(key: string, text: string): Written {
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

/** As the text of a script that stands in a page and imports nothing: does `then` where some key starts with a prefix. */
export const ifAnyKey = (prefix: string, then: string): string =>
  `try{if(Object.keys(localStorage).some(key=>key.startsWith("${prefix}")))${then}}catch{}`;

/** As an expression of such a script: the text kept under a key by this tab, or else by the device. */
export const textUnder = (key: string): string =>
  `(sessionStorage.getItem("${key}")??localStorage.getItem("${key}"))`;

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
