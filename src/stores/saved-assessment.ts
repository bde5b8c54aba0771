import { type KeptAssessment, readKept } from '../share/kept.ts';
import { keysWith, readKey } from './browser.ts';
import { ASSESSMENTS, keyOf } from './keys.ts';

/** An assessment kept on this device. */
export type SavedAssessment = KeptAssessment;

/** A kept value that cannot be read, whole, with its key. */
export interface Unreadable {
  readonly id: string;
  readonly key: string;
  readonly text: string;
}

export type Reading =
  | { readonly ok: true; readonly saved: SavedAssessment }
  | { readonly ok: false; readonly unreadable: Unreadable };

/** The ids of everything kept, readable or not. */
export function savedIds(): string[] {
  return keysWith(ASSESSMENTS).map((key) => key.slice(ASSESSMENTS.length));
}

/** Reads one; undefined when nothing is kept under the id. */
export function readSaved(id: string): Reading | undefined {
  const key = keyOf(id);
  const text = readKey(key);
  if (text === null) return undefined;
  const saved = readKept(text);
  return saved?.id === id ? { ok: true, saved } : { ok: false, unreadable: { id, key, text } };
}

/** Would this text be read back as the assessment with this id? What would not is never written. */
export function isReadable(id: string, text: string): boolean {
  return readKept(text)?.id === id;
}
