// Texts written through to the disk. What `storage.ts` keeps, the browser writes when it likes; here a change has
// reached the disk when it is said to have. Everything here can fail, and says so by its value.

import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { answeredInTime } from './disk-answers.ts';
import { DATABASE } from './disk-name.ts';
import { showNotice } from './notices.ts';
import { readKey, writeKey } from './storage.ts';

export { onceItAnswers } from './disk-answers.ts';

const TEXTS = 'texts';

/** `none` where the browser gives pages no such place, and nothing can stand there; null where it does not answer now. */
type DiskOpened = IDBPDatabase | 'none' | null;

let opening: Promise<DiskOpened> | undefined;

/** What is answered where there is no such place, or one that this page is never given. */
const isForGood = (error: unknown) =>
  !(error instanceof DOMException) || /^(?:Security|InvalidState)Error$/.test(error.name);

/** What failed is the page's own fault, unless the disk says so: asking again would not help. */
function mayBeAsked(error: unknown): void {
  if (!(error instanceof DOMException)) throw error;
}

/** Chromium empties a database that it finds damaged, and says so to whoever opens it next. */
const isEmptied = (event: IDBVersionChangeEvent) => 'dataLoss' in event && event.dataLoss === 'total';

async function open(): Promise<DiskOpened> {
  try {
    return await openDB(DATABASE, 1, {
      upgrade: (database, _from, _to, _transaction, event) => {
        database.createObjectStore(TEXTS);
        if (isEmptied(event)) showNotice('disk-emptied', true);
      },
      blocking: close,
      terminated: close,
    });
  } catch (error) {
    return isForGood(error) ? 'none' : null;
  }
}

/** The next change opens it anew: a later version may want it, or the browser ended it. */
function close(): void {
  const ended = opening;
  opening = undefined;
  void ended?.then(letGo);
}

const letGo = (opened: DiskOpened) => opened !== 'none' && opened?.close();

/** Where it did not open it is asked again the next time: a browser that was killed may need a moment. */
async function database(): Promise<DiskOpened> {
  opening ??= open();
  const asked = opening;
  const opened = await asked;
  if (!opened && opening === asked) opening = undefined;
  return opened;
}

/** The texts on the disk whose key starts with a prefix, by key; null where the disk does not answer now. */
export async function readDisk(prefix: string): Promise<ReadonlyMap<string, string> | null> {
  const opened = await database();
  if (opened === 'none') return new Map();
  try {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const transaction = opened?.transaction(TEXTS);
    if (!transaction) return null;
    // What fails is told by its request.
    transaction.done.catch(() => undefined);
    const [keys, texts] = await Promise.all([
      transaction.store.getAllKeys(range),
      transaction.store.getAll(range),
    ]);
    return new Map(keys.map((key, at) => [String(key), String(texts[at])]));
  } catch (error) {
    // The database went meanwhile.
    mayBeAsked(error);
    return null;
  }
}

/**
 * Changes the text under a key in one step no other tab can come between. `make` is given the text that stands there,
 * undefined for none, and gives the one that is to stand there, undefined for none; `beforeOthers` is called once the disk
 * took it, while other tabs still wait. Resolves once nothing is left to write, for it is on the disk or there is none, with
 * true; with false where the disk does not take it now.
 */
export async function changeDisk(
  key: string,
  make: (text: string | undefined) => string | undefined,
  beforeOthers: () => void = () => undefined,
): Promise<boolean> {
  const opened = await database();
  if (opened === 'none') return true;
  try {
    const transaction = opened?.transaction(TEXTS, 'readwrite', { durability: 'strict' });
    if (!transaction) return false;
    transaction.done.catch(() => undefined);
    const found: unknown = await transaction.store.get(key);
    const before = typeof found === 'string' ? found : undefined;
    const after = make(before);
    if (after === undefined) await transaction.store.delete(key);
    else if (after !== before) await transaction.store.put(after, key);
    beforeOthers();
    await transaction.done;
    return true;
  } catch (error) {
    // Full, or the database went meanwhile.
    mayBeAsked(error);
    return false;
  }
}

/** Whether it was ever made, asked without making it; false where the disk does not answer, which the page then says. */
export async function isMade(): Promise<boolean> {
  return (await answeredInTime(askWhetherMade)) === true;
}

async function askWhetherMade(): Promise<boolean | null> {
  let isNew = false;
  try {
    const opened = await openDB(DATABASE, undefined, {
      upgrade: (_database, _from, _to, transaction) => {
        isNew = true;
        // Its being made is what is taken back; it fails by that.
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
    opened.close();
    return true;
  } catch (error) {
    return isNew || isForGood(error) ? false : null;
  }
}

const asked = new Map<string, Promise<boolean>>();

/**
 * Puts the texts that stand here alone, under keys of a prefix, where a page looks at once. Once a page for each prefix;
 * true where some came back.
 */
export function putBackAlone(prefix: string): Promise<boolean> {
  const back = asked.get(prefix) ?? lookForAlone(prefix);
  asked.set(prefix, back);
  return back;
}

async function lookForAlone(prefix: string): Promise<boolean> {
  const texts = (await answeredInTime(() => readDisk(prefix))) ?? new Map<string, string>();
  const alone = [...texts].filter(([key]) => readKey(key) === null);
  const put = await Promise.all(alone.map(([key, text]) => putBack(key, text)));
  return put.includes(true);
}

/** Unless somebody changed or forgot it since it was read. */
async function putBack(key: string, onDisk: string): Promise<boolean> {
  let [isThere, isPut] = [false, false];
  await changeDisk(
    key,
    (text) => {
      isThere = text === onDisk;
      return text;
    },
    () => {
      if (isThere && readKey(key) === null) isPut = writeKey(key, onDisk).ok;
    },
  );
  return isPut;
}

/**
 * Forgets the whole database; the next change makes it anew. Other tabs let go of it when asked; one that does not keeps
 * it until it is closed.
 */
export async function removeDisk(): Promise<void> {
  close();
  await new Promise<void>((gone, fail) => {
    deleteDB(DATABASE, { blocked: () => gone() }).then(gone, fail);
  });
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
