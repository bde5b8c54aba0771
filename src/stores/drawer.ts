import { atom, type ReadableAtom } from 'nanostores';
import { newId } from './browser/ids.ts';
import { onOtherTab } from './browser/other-tabs.ts';
import { isStorageAllowed, removeKey } from './browser/storage.ts';
import { type Journal, journalOf } from './journal.ts';
import { type Keeper, keeperOf } from './keeper.ts';
import {
  type Keeping,
  type Shelf,
  type ShelfItem,
  type ShelfPlace,
  shelfOf,
  type Unreadable,
} from './shelf.ts';
import { type Shown, shownOf } from './shown.ts';

export type { Keeping, Unreadable };

/** Items of one kind, kept on this device as they change and followed across tabs. */
export interface Drawer<Kept extends ShelfItem> {
  /** Everything kept on this device, the latest changed first, deleted ones included. */
  readonly $kept: ReadableAtom<readonly Kept[]>;
  /** Kept values that cannot be read, whole, so that they can be downloaded. */
  readonly $unreadable: ReadableAtom<readonly Unreadable[]>;
  /** Whether everything this tab shows is kept; if not, why. */
  readonly $keeping: ReadableAtom<Keeping>;
  /**
   * Reads what is kept, and follows what other tabs change. Calls back once what a crash took is there again. Returns
   * how to stop following.
   */
  open(onReconciled?: () => void): () => void;
  /** The one with this id, as this tab shows it. */
  find(id: string): Kept | undefined;
  /** Changes what is kept now, not what this tab remembers; what cannot be kept is shown, and waits. */
  change(id: string, make: (kept: Kept) => Kept): void;
  /** Keeps one under its own id, unless one is kept there; something unreadable there is set aside. */
  put(item: Kept): void;
  /** Keeps one in the place of whatever is kept under its id. */
  replace(item: Kept): void;
  /** Keeps one more, under another id when its own is taken, even by something unreadable. Returns the id. */
  add(item: Kept): string;
  /** Forgets one for good. */
  forget(id: string): void;
  /** Forgets one for good, with whatever was set aside from its place. */
  forgetWholly(id: string): void;
  /** Forgets one unreadable value for good. */
  eraseUnreadable(unreadable: Unreadable): void;
}

/** The drawer of one kind of items, shut: nothing is read before it is opened. */
export function drawerOf<Kept extends ShelfItem>(place: ShelfPlace<Kept>): Drawer<Kept> {
  const shelf = shelfOf(place);
  const shown = shownOf<Kept>();
  const $unreadable = atom<readonly Unreadable[]>([]);
  const look = () => $unreadable.set(shelf.unreadable());
  const journal = journalOf(shelf, (id) => keeper.readAgain(id));
  const keeper: Keeper<Kept> = keeperOf(shelf, shown, journal, look);
  const { $kept, find } = shown;
  const { $keeping, change } = keeper;

  const keep = (item: Kept, make: (kept: Kept) => Kept) => {
    shown.show(item);
    change(item.id, make);
  };
  const put = (item: Kept) => keep(item, (same) => same);
  const forget = (id: string) => {
    shelf.erase(id);
    keeper.drop(id);
    keeper.readAgain(id);
    keeper.keepWaiting();
  };
  return {
    $kept,
    $unreadable,
    $keeping,
    open: (onReconciled) => follow({ place, shelf, shown, keeper, journal, look, onReconciled }),
    find,
    change,
    put,
    replace: (item) => keep(item, () => item),
    add: (item) => {
      const there = find(item.id) ?? shelf.find(item.id);
      const added = there ? { ...item, id: newId() } : item;
      put(added);
      return added.id;
    },
    forget,
    forgetWholly: (id) => {
      shelf.eraseAside(id);
      forget(id);
      look();
    },
    eraseUnreadable: ({ key }) => {
      removeKey(key);
      look();
      keeper.keepWaiting();
    },
  };
}

interface Open<Kept extends ShelfItem> {
  readonly place: ShelfPlace<Kept>;
  readonly shelf: Shelf<Kept>;
  readonly shown: Shown<Kept>;
  readonly keeper: Keeper<Kept>;
  readonly journal: Journal<Kept>;
  /** Looks for what cannot be read. */
  readonly look: () => void;
  readonly onReconciled: (() => void) | undefined;
}

/** Shows everything that is kept, now and as other tabs change it. Returns how to stop. */
function follow<Kept extends ShelfItem>({
  place,
  shelf,
  shown,
  keeper,
  journal,
  look,
  onReconciled,
}: Open<Kept>): () => void {
  const readAll = () => {
    // Where nothing may be kept, what this tab holds is all there is.
    if (!isStorageAllowed()) return keeper.forbid();
    const known = shown.$kept.get().map(({ id }) => id);
    for (const id of new Set([...shelf.ids(), ...known])) keeper.readAgain(id);
    look();
  };
  // What came back from the disk, whoever of this page asked it.
  const showFound = () => {
    for (const id of shelf.ids()) if (!shown.find(id)) keeper.readAgain(id);
    look();
  };
  readAll();
  if (isStorageAllowed()) void journal.reconcile().then(showFound).then(onReconciled);
  return onOtherTab((key, isCleared) => {
    if (isCleared) keeper.wasErased();
    if (key === null) readAll();
    else if (key.startsWith(place.prefix)) keeper.readAgain(key.slice(place.prefix.length));
    if (key?.startsWith(place.prefix) || key?.startsWith(place.aside)) look();
    if (keeper.isWaiting()) keeper.keepWaiting();
  });
}
