import { type Kept, keysWith, newId, readKey, writeKey } from './browser.ts';
import { ASIDE } from './keys.ts';
import { readSaved, savedIds, type Unreadable } from './saved-assessment.ts';

/** Keeps an unreadable text under a name of its own before its place is written again, or says why it could not. */
export function setAside({ id, text }: Unreadable): Kept {
  return writeKey(`${ASIDE}${id}:${newId()}`, text);
}

/** Everything kept that cannot be read: in its place, or set aside. */
export function findUnreadable(): Unreadable[] {
  const aside = keysWith(ASIDE).map((key) => ({
    id: key.slice(ASIDE.length),
    key,
    text: readKey(key) ?? '',
  }));
  const inPlace = savedIds().flatMap((id) => {
    const reading = readSaved(id);
    return reading && !reading.ok ? [reading.unreadable] : [];
  });
  return [...inPlace, ...aside];
}

/** What can still be tried as a file: the file inside a kept value that is JSON; undefined when there is none. */
export function fileWithin(text: string): { readonly name: string; readonly text: string } | undefined {
  try {
    const { name, file } = JSON.parse(text) ?? {};
    if (typeof file !== 'object' || file === null) return undefined;
    return { name: typeof name === 'string' ? name : '', text: JSON.stringify(file) };
  } catch {
    // Not JSON: it can only be downloaded as it is.
    return undefined;
  }
}
