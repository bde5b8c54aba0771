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

function database(): Promise<IDBPDatabase | null> {
  opening ??= open();
  return opening;
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
