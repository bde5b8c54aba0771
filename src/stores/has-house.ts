import { atom } from 'nanostores';
import { bringBack } from './browser/bring-back.ts';
import { keysWith } from './browser/storage.ts';
import { KEYS } from './keys.ts';

/** Is there a look of documents on this device? Known without reading it: most devices have none. */
export const $hasHouse = atom(false);

/** Looks whether one is kept. */
export async function lookForHouse(): Promise<void> {
  $hasHouse.set(keysWith(KEYS.house).length > 0 || (await bringBack(KEYS.house)));
}
