import { wholeSigns } from './whole-signs.ts';

const SHOWN_AT_MOST = 60;

/** A key of a file as it is told of: as far as it is shown, and that it goes on. */
export function shownKey(key: string): string {
  const shown = wholeSigns(key.slice(0, SHOWN_AT_MOST));
  return key.length > SHOWN_AT_MOST ? `${shown}…` : shown;
}
