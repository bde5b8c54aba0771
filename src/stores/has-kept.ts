import { bringBack } from './browser/bring-back.ts';
import { keysWith } from './browser/storage.ts';
import { KEYS } from './keys.ts';

/** Is an assessment kept on this device? Known without reading it, so that no schema is loaded where there is none. */
export const hasKept = (): boolean => keysWith(KEYS.assessment).length > 0;

/** Puts back what the disk alone has; true where something came back. */
export const bringKeptBack = (): Promise<boolean> => bringBack(KEYS.assessment);
