/**
 * Remembers the language a person chose, under `KEYS.language`, where storage allows it. It imports nothing, so that
 * it stands in every page and not beside it.
 */
export function chooseLanguage(tag: string): void {
  try {
    localStorage.setItem('cap17:language', tag);
  } catch {
    // The next visit then begins in the browser’s own language.
  }
}
