import { atom } from 'nanostores';
import { newId } from './browser/ids.ts';
import {
  isStorageAllowed,
  keysWith,
  onOtherTab,
  readKey,
  removeKey,
  type Written,
  writeKey,
} from './browser/storage.ts';

/** `unsound`: the change would make what is kept unreadable, so what was kept before stays. */
export type Keeping = Written | { readonly ok: false; readonly why: 'unsound' };

/** A kept value that cannot be read, whole, with its key. */
export interface Unreadable {
  readonly id: string;
  readonly key: string;
  readonly text: string;
}

/** What a drawer keeps one of, under its id. */
interface Item {
  readonly id: string;
  /** ISO time of the last change, UTC. */
  readonly updated: string;
}

/** Where a drawer keeps its items, each under a key of its own, so that one that cannot be read spoils no other. */
interface Place<Saved extends Item> {
  readonly prefix: string;
  /** Where a text that could not be read goes when its place is written again. */
  readonly aside: string;
  /** Reads one from its text; undefined when the text is not one. Never throws. */
  readonly read: (text: string) => Saved | undefined;
}

type Reading<Saved> =
  | { readonly ok: true; readonly saved: Saved }
  | { readonly ok: false; readonly unreadable: Unreadable };

/** Items of one kind, kept on this device as they change and followed across tabs. */
export function drawerOf<Saved extends Item>({ prefix, aside, read }: Place<Saved>) {
  type Change = (saved: Saved) => Saved;

  /** Everything kept on this device, the latest changed first, deleted ones included. */
  const $saved = atom<readonly Saved[]>([]);
  /** Kept values that cannot be read, whole, so that they can be downloaded. */
  const $unreadable = atom<readonly Unreadable[]>([]);
  /** Whether everything this tab shows is kept; if not, why. */
  const $keeping = atom<Keeping>({ ok: true });

  // Changes that could not be kept yet, by id, oldest first. They are replayed on what is kept by then, so that
  // what another tab did meanwhile is not overwritten.
  const waiting = new Map<string, readonly Change[]>();

  const savedIds = () => keysWith(prefix).map((key) => key.slice(prefix.length));

  function readSaved(id: string): Reading<Saved> | undefined {
    const key = prefix + id;
    const text = readKey(key);
    if (text === null) return undefined;
    const saved = read(text);
    return saved?.id === id ? { ok: true, saved } : { ok: false, unreadable: { id, key, text } };
  }

  function findUnreadable(): Unreadable[] {
    const setAside = keysWith(aside).map((key) => ({
      id: key.slice(aside.length),
      key,
      text: readKey(key) ?? '',
    }));
    const inPlace = savedIds().flatMap((id) => {
      const reading = readSaved(id);
      return reading && !reading.ok ? [reading.unreadable] : [];
    });
    return [...inPlace, ...setAside];
  }

  /** Reads what is kept, and follows what other tabs change. Returns how to stop following. */
  function open(): () => void {
    readAll();
    return onOtherTab((key) => {
      if (key === null) readAll();
      else if (key.startsWith(prefix)) readAgain(key.slice(prefix.length));
      if (key?.startsWith(prefix) || key?.startsWith(aside)) $unreadable.set(findUnreadable());
      if (waiting.size > 0) keepWaiting();
    });
  }

  /** The one with this id, as this tab shows it. */
  function find(id: string): Saved | undefined {
    return $saved.get().find((one) => one.id === id);
  }

  /** Changes what is kept now, not what this tab remembers; what cannot be kept is shown, and waits. */
  function change(id: string, make: Change): void {
    const kept = settle(id, [make]);
    if (!kept) return;
    if (kept.ok && waiting.size > 0) keepWaiting();
    else $keeping.set(kept);
  }

  /** Keeps one under its own id; something unreadable there is set aside. */
  function put(saved: Saved): void {
    show(saved);
    change(saved.id, (same) => same);
  }

  /** Keeps one more, under another id when its own is taken, even by something unreadable. Returns the id. */
  function add(saved: Saved): string {
    const isTaken = find(saved.id) !== undefined || readSaved(saved.id) !== undefined;
    const added = isTaken ? { ...saved, id: newId() } : saved;
    put(added);
    return added.id;
  }

  /** Forgets one for good. */
  function forget(id: string): void {
    removeKey(prefix + id);
    waiting.delete(id);
    $saved.set($saved.get().filter((one) => one.id !== id));
    keepWaiting();
  }

  /** Forgets one for good, with whatever was set aside from its place. */
  function forgetWholly(id: string): void {
    for (const key of keysWith(`${aside}${id}:`)) removeKey(key);
    forget(id);
    $unreadable.set(findUnreadable());
  }

  /** Forgets one unreadable value for good. */
  function eraseUnreadable({ key }: Unreadable): void {
    removeKey(key);
    $unreadable.set(findUnreadable());
    keepWaiting();
  }

  function readAll(): void {
    if (!isStorageAllowed()) {
      // What this tab holds is all there is.
      $keeping.set({ ok: false, why: 'forbidden' });
      return;
    }
    for (const id of new Set([...savedIds(), ...$saved.get().map((one) => one.id)])) readAgain(id);
    $unreadable.set(findUnreadable());
  }

  /** Shows one as it is kept now, with what waits. One that turned unreadable stays as this tab knew it. */
  function readAgain(id: string): void {
    const reading = readSaved(id);
    if (reading?.ok) show(replay(reading.saved, waiting.get(id)));
    else if (!reading && !waiting.has(id)) $saved.set($saved.get().filter((one) => one.id !== id));
  }

  function replay(saved: Saved, changes: readonly Change[] = []): Saved {
    return changes.reduce((changed, make) => make(changed), saved);
  }

  /** Tries again to keep what waits: a place may have been freed. */
  function keepWaiting(): void {
    let last: Keeping = $keeping.get();
    for (const id of [...waiting.keys()]) last = settle(id, []) ?? last;
    if (waiting.size === 0) last = isStorageAllowed() ? { ok: true } : { ok: false, why: 'forbidden' };
    $keeping.set(last);
  }

  function settle(id: string, more: readonly Change[]): Keeping | undefined {
    const reading = readSaved(id);
    const changes = [...(waiting.get(id) ?? []), ...more];
    const mine = find(id);
    const next = reading?.ok ? replay(reading.saved, changes) : mine && replay(mine, more);
    if (!next) return undefined;
    show(next);
    const kept = write(next, reading);
    if (kept.ok) waiting.delete(id);
    else waiting.set(id, changes);
    return kept;
  }

  function write(saved: Saved, reading: Reading<Saved> | undefined): Keeping {
    const text = JSON.stringify(saved);
    if (read(text)?.id !== saved.id) return { ok: false, why: 'unsound' };
    if (!reading || reading.ok) return writeKey(prefix + saved.id, text);
    const { unreadable } = reading;
    const setAside = writeKey(`${aside}${unreadable.id}:${newId()}`, unreadable.text);
    const kept = setAside.ok ? writeKey(prefix + saved.id, text) : setAside;
    $unreadable.set(findUnreadable());
    return kept;
  }

  function show(saved: Saved): void {
    const others = $saved.get().filter((one) => one.id !== saved.id);
    $saved.set([saved, ...others].sort((one, other) => other.updated.localeCompare(one.updated)));
  }

  return {
    $saved,
    $unreadable,
    $keeping,
    open,
    find,
    change,
    put,
    add,
    forget,
    forgetWholly,
    eraseUnreadable,
  };
}
