import { bringBack } from './browser/bring-back.ts';
import { keysWith } from './browser/storage.ts';
import { KEYS } from './keys.ts';

/** Reads the words kept in the place of ours, where some are: most devices have none, and fetch nothing. */
export async function openOwnWords(): Promise<void> {
  if (keysWith(KEYS.wording).length === 0 && !(await bringBack(KEYS.wording))) return;
  const { followWording } = await import('./own-wording.ts');
  followWording();
}
