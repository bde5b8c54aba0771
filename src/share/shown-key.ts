const SHOWN_AT_MOST = 60;

/** A key of a file as it is told of: as far as it is shown, and that it goes on. */
export function shownKey(key: string): string {
  return key.length > SHOWN_AT_MOST ? `${key.slice(0, SHOWN_AT_MOST).toWellFormed()}…` : key.toWellFormed();
}
