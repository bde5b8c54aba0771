/** A text in the browser, with its key. */
export interface KeptText {
  readonly key: string;
  readonly text: string;
  /** Forgotten when the tab is closed. */
  readonly isTabOnly: boolean;
}

/** Every text kept on the device and in this tab, whoever put it there; null when the browser forbids looking. */
export function readEverything(): KeptText[] | null {
  try {
    return [...textsIn(localStorage, false), ...textsIn(sessionStorage, true)];
  } catch {
    // Forbidden: there is nothing to show, which is not the same as nothing kept.
    return null;
  }
}

function textsIn(storage: Storage, isTabOnly: boolean): KeptText[] {
  return Object.keys(storage).map((key) => ({ key, text: storage.getItem(key) ?? '', isTabOnly }));
}

/** Forgets these texts; false when the browser forbids it. */
export function eraseTexts(texts: readonly Pick<KeptText, 'key' | 'isTabOnly'>[]): boolean {
  try {
    for (const { key, isTabOnly } of texts) (isTabOnly ? sessionStorage : localStorage).removeItem(key);
    return true;
  } catch {
    // The caller says that nothing was erased.
    return false;
  }
}
