import { answeredInTime } from './disk-answers.ts';

/** Loaded when asked for: a page of prose that only lists what is kept stays light. */
const disk = () => import('./disk.ts');

/** How the worker of the pages under a path names its copies of them. */
const copiesUnder = (path: string) => (path === '/' ? 'cap17-' : `cap17 ${path} `);

/** A text in the browser, with its key. */
export interface KeptText {
  readonly key: string;
  readonly text: string;
  /** Forgotten when the tab is closed. */
  readonly isTabOnly: boolean;
  /** Where on the device it stands; `tab` for what is forgotten with the tab. */
  readonly where: 'tab' | 'storage' | 'disk' | 'both';
}

/**
 * Every text kept on the device and in this tab, whoever put it there, without those of a disk that does not answer, which
 * the page says; null when the browser forbids looking.
 */
export async function readEverything(): Promise<KeptText[] | null> {
  const { readDisk } = await disk();
  const onDisk = (await answeredInTime(() => readDisk(''))) ?? new Map<string, string>();
  try {
    // Most stand in both places: they are one thing kept.
    const device = textsIn(localStorage, (key) => (onDisk.has(key) ? 'both' : 'storage'));
    const alone = [...onDisk].filter(([key]) => localStorage.getItem(key) === null);
    return [
      ...device,
      ...textsIn(sessionStorage, () => 'tab'),
      ...alone.map(([key, text]) => ({ key, text, isTabOnly: false, where: 'disk' as const })),
    ];
  } catch {
    // Forbidden: there is nothing to show, which is not the same as nothing kept.
    return null;
  }
}

function textsIn(storage: Storage, whereIs: (key: string) => KeptText['where']): KeptText[] {
  return Object.keys(storage).map((key) => {
    const where = whereIs(key);
    return { key, text: storage.getItem(key) ?? '', isTabOnly: where === 'tab', where };
  });
}

/** Forgets these texts, wherever they stand; false when the browser forbids it, or its disk does not answer. */
export async function eraseTexts(texts: readonly Pick<KeptText, 'key' | 'isTabOnly'>[]): Promise<boolean> {
  try {
    for (const { key, isTabOnly } of texts) (isTabOnly ? sessionStorage : localStorage).removeItem(key);
    const { changeDisk } = await disk();
    const device = texts.filter(({ isTabOnly }) => !isTabOnly);
    const erase = (key: string) =>
      answeredInTime(async () => (await changeDisk(key, () => undefined)) || null);
    const erased = await Promise.all(device.map(({ key }) => erase(key)));
    return erased.every((isGone) => isGone !== null);
  } catch {
    // The caller says that nothing was erased.
    return false;
  }
}

/**
 * Forgets what is left once every text is: the emptied database, and the copy of the pages under `path` with the worker
 * that keeps it, which the next page fetches again. Another application's worker stays. False when the browser refuses.
 */
export async function eraseEmptied(path: string): Promise<boolean> {
  try {
    const { removeDisk } = await disk();
    const isGone = await answeredInTime(async () => {
      await removeDisk();
      return true;
    });
    if (!isGone) return false;
    const worker = await navigator.serviceWorker?.getRegistration(path);
    if (worker && new URL(worker.scope).pathname === path) await worker.unregister();
    const names = 'caches' in globalThis ? await caches.keys() : [];
    const copies = copiesUnder(path);
    await Promise.all(names.filter((name) => name.startsWith(copies)).map((name) => caches.delete(name)));
    return true;
  } catch {
    // The caller says that something stayed.
    return false;
  }
}

/** Does the browser keep what is here until a person erases it? Undefined where it does not say. */
export async function isPersistent(): Promise<boolean | undefined> {
  const { storage } = navigator as { readonly storage?: StorageManager };
  try {
    return await storage?.persisted();
  } catch {
    return undefined;
  }
}
