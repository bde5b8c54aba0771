import { atom } from 'nanostores';
import { keysWith } from './browser/storage.ts';
import { KEYS } from './keys.ts';

/** Is there a look of documents on this device? Known without reading it: most devices have none. */
export const $hasHouse = atom(false);

/** Looks whether one is kept. */
export function lookForHouse(): void {
  $hasHouse.set(keysWith(KEYS.house).length > 0);
}
