// Texts written through to the disk. What `storage.ts` keeps, the browser writes when it likes; here a change has
// reached the disk when it is said to have. Everything here can fail, and says so by its value.

import type { IDBPDatabase } from 'idb';

const DATABASE = 'cap17';
const TEXTS = 'texts';

let opening: Promise<IDBPDatabase | null> | undefined;

async function open(): Promise<IDBPDatabase | null> {
  try {
    const { openDB } = await import('idb');
    return await openDB(DATABASE, 1, {
      upgrade: (database) => void database.createObjectStore(TEXTS),
      blocking: close,
      terminated: close,
    });
  } catch {
    // Forbidden, or unknown to the browser: null says that nothing is written here.
    return null;
  }
}

/** The next change opens it anew: a later version may want it, or the browser ended it. */
function close(): void {
  const ended = opening;
  opening = undefined;
  void ended?.then((database) => database?.close());
}

/** Where it did not open it is asked again at the next change: a browser that was killed may need a moment. */
async function database(): Promise<IDBPDatabase | null> {
  opening ??= open();
  const asked = opening;
  const opened = await asked;
  if (!opened && opening === asked) opening = undefined;
  return opened;
}

/** The texts on the disk whose key starts with a prefix, by key; null where the disk cannot be asked. */
export async function readDisk(prefix: string): Promise<ReadonlyMap<string, string> | null> {
  const opened = await database();
  try {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const transaction = opened?.transaction(TEXTS);
    if (!transaction) return null;
    const [keys, texts] = await Promise.all([
      transaction.store.getAllKeys(range),
      transaction.store.getAll(range),
    ]);
    return new Map(keys.map((key, at) => [String(key), String(texts[at])]));
  } catch {
    // The database went meanwhile.
    return null;
  }
}

/**
 * Changes the text under a key in one step no other tab can come between. `make` is given the text that stands there,
 * undefined for none, and gives the one that is to stand there, undefined for none. Resolves once it is on the disk,
 * with whether it is.
 */
export async function changeDisk(
  key: string,
  make: (text: string | undefined) => string | undefined,
): Promise<boolean> {
  const opened = await database();
  try {
    const transaction = opened?.transaction(TEXTS, 'readwrite', { durability: 'strict' });
    if (!transaction) return false;
    const found: unknown = await transaction.store.get(key);
    const before = typeof found === 'string' ? found : undefined;
    const after = make(before);
    if (after === undefined) await transaction.store.delete(key);
    else if (after !== before) await transaction.store.put(after, key);
    await transaction.done;
    return true;
  } catch {
    // Full, or the database went meanwhile.
    return false;
  }
}

/** Forgets the whole database; the next change makes it anew. Other tabs let go of it when asked. */
export async function removeDisk(): Promise<void> {
  const ended = opening;
  opening = undefined;
  (await ended)?.close();
  const { deleteDB } = await import('idb');
  await deleteDB(DATABASE);
}

let isAsked = false;

/**
 * Asks the browser, once a tab, to keep what is here until a person erases it. It decides by itself or asks the person,
 * and nothing here depends on the answer: the page on privacy tells it.
 */
export function askToPersist(): void {
  if (isAsked) return;
  isAsked = true;
  const { storage } = navigator as { readonly storage?: StorageManager };
  // Where it may not even be asked, what is kept stays as long as the browser likes.
  storage?.persist().catch(() => false);
}
