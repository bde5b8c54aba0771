import { readKey, removeKey, type Written, writeKey } from './browser/storage.ts';
import { KEYS } from './keys.ts';

/** The key kept on this device that opens live rooms; null when there is none. */
export function readOpeningKey(): string | null {
  return readKey(KEYS['opening-key']);
}

/** Keeps it; what is wrong, if it could not be kept. */
export function keepOpeningKey(key: string): Written {
  return writeKey(KEYS['opening-key'], key);
}

/** Forgets it for good. */
export function forgetOpeningKey(): void {
  removeKey(KEYS['opening-key']);
}
