import { KEYS } from '../keys.ts';
import { readKey } from './storage.ts';

/** The languages wanted here, as tags, the most wanted first: the one chosen on this site, then the browser’s. */
export function wantedLanguages(): readonly string[] {
  const chosen = readKey(KEYS.language);
  return chosen === null ? navigator.languages : [chosen, ...navigator.languages];
}
