import { type KeptAssessment, readKept } from '../share/kept.ts';
import { keysWith, readKey, writeKey } from './browser.ts';

/** Where the id of the assessment last worked on is kept. */
export const CURRENT = 'cap17:current';
const PREFIX = 'cap17:assessment:';
const ASIDE = 'cap17:unreadable:';

/** An assessment kept on this device. */
export type SavedAssessment = KeptAssessment;

/** A kept value that could not be read: nothing of it is touched. */
export interface Unreadable {
  readonly id: string;
  readonly text: string;
}

export type Reading =
  | { readonly ok: true; readonly saved: SavedAssessment }
  | { readonly ok: false; readonly unreadable: Unreadable };

/** The key an assessment is kept under. */
export function keyOf(id: string): string {
  return PREFIX + id;
}

/** The ids of everything kept. */
export function savedIds(): string[] {
  return keysWith(PREFIX).map((key) => key.slice(PREFIX.length));
}

/** Reads one; undefined when nothing is kept under the id. */
export function readSaved(id: string): Reading | undefined {
  const text = readKey(keyOf(id));
  if (text === null) return undefined;
  const saved = readKept(text);
  return saved?.id === id ? { ok: true, saved } : { ok: false, unreadable: { id, text } };
}

/** Keeps an unreadable text under a name of its own before its place is written again. */
export function setAside({ id, text }: Unreadable): void {
  const taken = keysWith(ASIDE + id).length;
  writeKey(`${ASIDE}${id}:${taken}`, text);
}

/** The unreadable texts that were set aside. */
export function unreadableAside(): Unreadable[] {
  return keysWith(ASIDE).map((key) => ({ id: key.slice(ASIDE.length), text: readKey(key) ?? '' }));
}
