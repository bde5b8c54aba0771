/** Every entry of this site begins so. */
const OURS = 'cap17:';

export const PURPOSES = [
  'assessment',
  'current',
  'unreadable',
  'workshop',
  'current-workshop',
  'unreadable-workshop',
  'timer',
  'discussion',
  'shown',
  'reply',
  'unreadable-reply',
  'asked',
  'unreadable-asked',
  'language',
] as const;
export type Purpose = (typeof PURPOSES)[number] | 'other';

/** What of a browser's storage is read here. */
type Readable = Pick<Storage, 'length' | 'key' | 'getItem'>;

export interface Stored {
  readonly key: string;
  /** Forgotten when the tab is closed. */
  readonly isTabOnly: boolean;
  readonly purpose: Purpose;
  /** The name a person gave it; undefined when it has none or cannot be read. */
  readonly name: string | undefined;
  /** Of key and value, in UTF-8. */
  readonly bytes: number;
}

/** What this site keeps in a storage, by key. */
export function storedIn(storage: Readable, isTabOnly: boolean): Stored[] {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  return keys
    .filter((key) => key.startsWith(OURS))
    .sort()
    .map((key) => {
      const text = storage.getItem(key) ?? '';
      return {
        key,
        isTabOnly,
        purpose: purposeOf(key),
        name: nameIn(text),
        bytes: new TextEncoder().encode(key + text).length,
      };
    });
}

function purposeOf(key: string): Purpose {
  const kind = key.split(':')[1];
  return PURPOSES.find((purpose) => purpose === kind) ?? 'other';
}

function nameIn(text: string): string | undefined {
  try {
    const name: unknown = JSON.parse(text)?.name;
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    // A text that is not ours to read has no name to show.
    return undefined;
  }
}
