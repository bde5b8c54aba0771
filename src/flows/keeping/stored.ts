import { sitePath } from '../../i18n/site-path.ts';
import { eraseEmptied, eraseTexts, type KeptText, readEverything } from '../../stores/browser/everything.ts';
import { KEYS, type Purpose } from '../../stores/keys.ts';
import { objectIn } from '../../stores/object-in.ts';

/** Every entry of this site begins so. */
const OURS = 'cap17:';

/** Everything a text of ours can be. */
export const PURPOSES = Object.keys(KEYS).filter((one): one is Purpose => one in KEYS);

/** One entry this site keeps in the browser. */
export interface Stored {
  readonly key: string;
  /** Forgotten when the tab is closed. */
  readonly isTabOnly: boolean;
  readonly purpose: Purpose | 'other';
  /** The name a person gave it; undefined when it has none or cannot be read. */
  readonly name: string | undefined;
  readonly where: KeptText['where'];
  /** ISO day of its last change, in the visitor's own time zone; undefined when it does not say. */
  readonly changed: string | undefined;
  /** Of key and value, in UTF-8. */
  readonly bytes: number;
}

/** What this site keeps here, by key, the tab’s after the device’s; null when the browser forbids looking. */
export async function readStored(): Promise<Stored[] | null> {
  const texts = await readEverything();
  return texts && storedAmong(texts);
}

/** Erases these for good; false when the browser refuses. */
export function eraseStored(stored: readonly Stored[]): Promise<boolean> {
  return eraseTexts(stored);
}

/** Erases everything of this site for good, with what held it; false when the browser refuses. */
export async function eraseAll(): Promise<boolean> {
  const stored = (await readStored()) ?? [];
  return (await eraseTexts(stored)) && (await eraseEmptied(sitePath('/')));
}

/** Which of these texts are ours, and what each is. */
export function storedAmong(texts: readonly KeptText[]): Stored[] {
  return texts
    .filter(({ key }) => key.startsWith(OURS))
    .sort((one, other) => Number(one.isTabOnly) - Number(other.isTabOnly) || (one.key < other.key ? -1 : 1))
    .map(({ key, text, isTabOnly, where }) => ({
      key,
      isTabOnly,
      purpose: purposeOf(key),
      name: nameIn(headIn(text)),
      where,
      changed: changeIn(headIn(text)),
      bytes: new TextEncoder().encode(key + text).length,
    }));
}

function purposeOf(key: string): Stored['purpose'] {
  const kind = key.split(':')[1];
  return PURPOSES.find((purpose) => purpose === kind) ?? 'other';
}

/** What a text says of itself: of a workshop with many replies the first line, for they stand on lines of their own. */
function headIn(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function nameIn(text: string): string | undefined {
  const { name } = objectIn(text);
  return typeof name === 'string' && name !== '' ? name : undefined;
}

function changeIn(text: string): string | undefined {
  const { updated } = objectIn(text);
  if (typeof updated !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(updated)) return undefined;
  const at = new Date(updated);
  // As `dayHere` does, of which this page would fetch more than it needs.
  at.setMinutes(at.getMinutes() - at.getTimezoneOffset());
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().slice(0, 10);
}
