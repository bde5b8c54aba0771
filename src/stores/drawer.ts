import { atom } from 'nanostores';
import { newId } from './browser/ids.ts';
import { isStorageAllowed, onOtherTab, removeKey } from './browser/storage.ts';
import { type Keeping, type ShelfItem, type ShelfPlace, shelfOf, type Unreadable } from './shelf.ts';

export type { Keeping, Unreadable };

/** Items of one kind, kept on this device as they change and followed across tabs. */
export function drawerOf<Kept extends ShelfItem>(place: ShelfPlace<Kept>) {
  type Change = (kept: Kept) => Kept;
  const shelf = shelfOf(place);

  /** Everything kept on this device, the latest changed first, deleted ones included. */
  const $kept = atom<readonly Kept[]>([]);
  /** Kept values that cannot be read, whole, so that they can be downloaded. */
  const $unreadable = atom<readonly Unreadable[]>([]);
  /** Whether everything this tab shows is kept; if not, why. */
  const $keeping = atom<Keeping>({ ok: true });

  // Changes that could not be kept yet, by id, oldest first. They are replayed on what is kept by then, so that
  // what another tab did meanwhile is not overwritten.
  const waiting = new Map<string, readonly Change[]>();

  /** Reads what is kept, and follows what other tabs change. Returns how to stop following. */
  function open(): () => void {
    readAll();
    return onOtherTab((key) => {
      if (key === null) readAll();
      else if (key.startsWith(place.prefix)) readAgain(key.slice(place.prefix.length));
      if (key?.startsWith(place.prefix) || key?.startsWith(place.aside)) lookForUnreadable();
      if (waiting.size > 0) keepWaiting();
    });
  }

  /** The one with this id, as this tab shows it. */
  function find(id: string): Kept | undefined {
    return $kept.get().find((one) => one.id === id);
  }

  /** Changes what is kept now, not what this tab remembers; what cannot be kept is shown, and waits. */
  function change(id: string, make: Change): void {
    const keeping = settle(id, [make]);
    if (!keeping) return;
    if (keeping.ok && waiting.size > 0) keepWaiting();
    else $keeping.set(keeping);
  }

  /** Keeps one under its own id; something unreadable there is set aside. */
  function put(item: Kept): void {
    show(item);
    change(item.id, (same) => same);
  }

  /** Keeps one more, under another id when its own is taken, even by something unreadable. Returns the id. */
  function add(item: Kept): string {
    const isTaken = find(item.id) !== undefined || shelf.find(item.id) !== undefined;
    const added = isTaken ? { ...item, id: newId() } : item;
    put(added);
    return added.id;
  }

  /** Forgets one for good. */
  function forget(id: string): void {
    shelf.erase(id);
    waiting.delete(id);
    hide(id);
    keepWaiting();
  }

  /** Forgets one for good, with whatever was set aside from its place. */
  function forgetWholly(id: string): void {
    shelf.eraseAside(id);
    forget(id);
    lookForUnreadable();
  }

  /** Forgets one unreadable value for good. */
  function eraseUnreadable({ key }: Unreadable): void {
    removeKey(key);
    lookForUnreadable();
    keepWaiting();
  }

  function readAll(): void {
    if (!isStorageAllowed()) {
      // What this tab holds is all there is.
      $keeping.set({ ok: false, why: 'forbidden' });
      return;
    }
    for (const id of new Set([...shelf.ids(), ...$kept.get().map((one) => one.id)])) readAgain(id);
    lookForUnreadable();
  }

  /** Shows one as it is kept now, with what waits. One that turned unreadable stays as this tab knew it. */
  function readAgain(id: string): void {
    const found = shelf.find(id);
    if (found?.ok) show(replay(found.kept, waiting.get(id)));
    else if (!found && !waiting.has(id)) hide(id);
  }

  function replay(item: Kept, changes: readonly Change[] = []): Kept {
    return changes.reduce((changed, make) => make(changed), item);
  }

  /** Tries again to keep what waits: a place may have been freed. */
  function keepWaiting(): void {
    let last: Keeping = $keeping.get();
    for (const id of [...waiting.keys()]) last = settle(id, []) ?? last;
    if (waiting.size === 0) last = isStorageAllowed() ? { ok: true } : { ok: false, why: 'forbidden' };
    $keeping.set(last);
  }

  function settle(id: string, more: readonly Change[]): Keeping | undefined {
    const found = shelf.find(id);
    const changes = [...(waiting.get(id) ?? []), ...more];
    const mine = find(id);
    const next = found?.ok ? replay(found.kept, changes) : mine && replay(mine, more);
    if (!next) return undefined;
    show(next);
    const keeping = shelf.write(next);
    if (found && !found.ok) lookForUnreadable();
    if (keeping.ok) waiting.delete(id);
    else waiting.set(id, changes);
    return keeping;
  }

  function lookForUnreadable(): void {
    $unreadable.set(shelf.unreadable());
  }

  function show(item: Kept): void {
    const others = $kept.get().filter((one) => one.id !== item.id);
    $kept.set([item, ...others].sort((one, other) => other.updated.localeCompare(one.updated)));
  }

  function hide(id: string): void {
    $kept.set($kept.get().filter((one) => one.id !== id));
  }

  return {
    $kept,
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
