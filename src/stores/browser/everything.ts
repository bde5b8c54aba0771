/** Loaded when asked for: a page of prose that only lists what is kept stays light. */
const disk = () => import('./disk.ts');

/** A text in the browser, with its key. */
export interface KeptText {
  readonly key: string;
  readonly text: string;
  /** Forgotten when the tab is closed. */
  readonly isTabOnly: boolean;
}

/** Every text kept on the device and in this tab, whoever put it there; null when the browser forbids looking. */
export async function readEverything(): Promise<KeptText[] | null> {
  const { readDisk } = await disk();
  const onDisk = [...((await readDisk('')) ?? [])];
  try {
    const texts = [...textsIn(localStorage, false), ...textsIn(sessionStorage, true)];
    // Most stand in both places: they are one thing kept.
    const alone = onDisk.filter(([key]) => localStorage.getItem(key) === null);
    return [...texts, ...alone.map(([key, text]) => ({ key, text, isTabOnly: false }))];
  } catch {
    // Forbidden: there is nothing to show, which is not the same as nothing kept.
    return null;
  }
}

function textsIn(storage: Storage, isTabOnly: boolean): KeptText[] {
  return Object.keys(storage).map((key) => ({ key, text: storage.getItem(key) ?? '', isTabOnly }));
}

/** Forgets these texts, wherever they stand; false when the browser forbids it. */
export async function eraseTexts(texts: readonly Pick<KeptText, 'key' | 'isTabOnly'>[]): Promise<boolean> {
  try {
    for (const { key, isTabOnly } of texts) (isTabOnly ? sessionStorage : localStorage).removeItem(key);
    const { changeDisk, readDisk } = await disk();
    if ((await readDisk('')) === null) return true;
    const device = texts.filter(({ isTabOnly }) => !isTabOnly);
    const erased = await Promise.all(device.map(({ key }) => changeDisk(key, () => undefined)));
    return erased.every((isGone) => isGone);
  } catch {
    // The caller says that nothing was erased.
    return false;
  }
}
