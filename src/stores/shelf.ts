import { jsonOfWholeSigns } from '../share/whole-signs.ts';
import { newId } from './browser/ids.ts';
import { keysWith, readKey, removeKey, type Written, writeKey } from './browser/storage.ts';

/** What a shelf keeps one of, under its id. */
export interface ShelfItem {
  readonly id: string;
  /** ISO time of the last change, UTC. */
  readonly updated: string;
}

/** A kept value that cannot be read, whole, with its key. */
export interface Unreadable {
  readonly id: string;
  readonly key: string;
  readonly text: string;
}

/** Where items of a kind are kept, each under a key of its own, so that one that cannot be read spoils no other. */
export interface ShelfPlace<Kept extends ShelfItem> {
  readonly prefix: string;
  /** Where a text that could not be read goes when its place is written again. */
  readonly aside: string;
  /** Reads one from its text; undefined when the text is not one. Never throws. */
  readonly read: (text: string) => Kept | undefined;
  /** One as a text that \`read\` reads; JSON where nothing else is said. */
  readonly write?: (item: Kept) => string;
}

/** What stands in the place of an id. */
export type ShelfEntry<Kept> =
  | { readonly ok: true; readonly kept: Kept }
  | { readonly ok: false; readonly unreadable: Unreadable };

/**
 * `unsound`: the change would make what is kept unreadable, so what was kept before stays. `erased`: all that the site
 * keeps was erased from outside it, and what was kept stands on the page alone.
 */
export type Keeping = Written | { readonly ok: false; readonly why: 'unsound' | 'erased' };

/** The shelf of one kind of items. */
export type Shelf<Kept extends ShelfItem> = ReturnType<typeof shelfOf<Kept>>;

/** The texts of items of one kind on this device. It remembers nothing but what the last text of each said. */
export function shelfOf<Kept extends ShelfItem>({
  prefix,
  aside,
  read,
  write: textFor = jsonOfWholeSigns,
}: ShelfPlace<Kept>) {
  // A text is parsed once, however often it is asked for.
  const parsed = new Map<string, { readonly text: string; readonly kept: Kept | undefined }>();

  /** What a text says of an id; undefined when it is no such item. */
  function parse(id: string, text: string): Kept | undefined {
    const before = parsed.get(id);
    if (before?.text === text) return before.kept;
    const kept = read(text);
    const sound = kept?.id === id ? kept : undefined;
    parsed.set(id, { text, kept: sound });
    return sound;
  }

  const keyOf = (id: string) => prefix + id;
  /** The text under an id; null when there is none. */
  const textOf = (id: string) => readKey(keyOf(id));
  const ids = () => keysWith(prefix).map((key) => key.slice(prefix.length));

  /** What is kept under an id; undefined when nothing is. */
  function find(id: string): ShelfEntry<Kept> | undefined {
    const [key, text] = [keyOf(id), textOf(id)];
    if (text === null) return undefined;
    const kept = parse(id, text);
    return kept ? { ok: true, kept } : { ok: false, unreadable: { id, key, text } };
  }

  /** Everything that cannot be read, in its place or set aside. */
  function unreadable(): Unreadable[] {
    const inPlace = ids().flatMap((id) => {
      const found = find(id);
      return found && !found.ok ? [found.unreadable] : [];
    });
    const setAside = keysWith(aside).map((key) => ({
      id: key.slice(aside.length),
      key,
      text: readKey(key) ?? '',
    }));
    return [...inPlace, ...setAside];
  }

  /** Keeps a text that stood in an id’s place beside it, once, to be read by whoever can. */
  function setAside(id: string, text: string): Written {
    const isThere = keysWith(`${aside}${id}:`).some((key) => readKey(key) === text);
    return isThere ? { ok: true } : writeKey(`${aside}${id}:${newId()}`, text);
  }

  /** Keeps one in its place; something unreadable that stands there is set aside first. */
  function write(item: Kept): Keeping {
    const text = textFor(item);
    const found = find(item.id);
    if (!parse(item.id, text)) return { ok: false, why: 'unsound' };
    // What stands there is then this one: its parts stay the same for whoever tells a change by identity.
    parsed.set(item.id, { text, kept: item });
    const isAside: Written = found && !found.ok ? setAside(item.id, found.unreadable.text) : { ok: true };
    return isAside.ok ? writeKey(keyOf(item.id), text) : isAside;
  }

  /** Keeps a text that `parse` took for one, as it stands. */
  const writeText = (id: string, text: string) => writeKey(keyOf(id), text);

  function erase(id: string): void {
    removeKey(keyOf(id));
  }

  /** Erases whatever was set aside from a place. */
  function eraseAside(id: string): void {
    for (const key of keysWith(`${aside}${id}:`)) removeKey(key);
  }

  return {
    ...{ ids, keyOf, textOf, textFor, parse, find, unreadable },
    ...{ setAside, write, writeText, erase, eraseAside },
  };
}
