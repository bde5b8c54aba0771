import { atom, type ReadableAtom } from 'nanostores';
import { justAfter } from './browser/clock.ts';
import { isStorageAllowed } from './browser/storage.ts';
import type { Journal } from './journal.ts';
import type { Keeping, Shelf, ShelfItem } from './shelf.ts';
import type { Shown } from './shown.ts';

type KeptChange<Kept> = (kept: Kept) => Kept;
type NotKept = Exclude<Keeping, { readonly ok: true }>;

/** Keeps changes, and what of them could not be kept yet. */
export interface Keeper<Kept extends ShelfItem> {
  /** Whether everything this tab shows is kept; if not, why. */
  readonly $keeping: ReadableAtom<Keeping>;
  /** Changes what is kept now, not what this tab remembers; what cannot be kept is shown, and waits. */
  change(id: string, make: KeptChange<Kept>): void;
  /**
   * All that the site keeps was erased from outside it: what this tab shows stays on the page, which says so, and is kept
   * again with its next change. Before that nobody brings back what a person may have wanted gone.
   */
  wasErased(): void;
  /**
   * Shows one as it is kept now, with what waits. One that turned unreadable stays as this tab knew it; one that is gone,
   * erased here or by another tab, goes.
   */
  readAgain(id: string): void;
  /** Tries again to keep what waits: a place may have been freed. */
  keepWaiting(): void;
  /** Forgets what waits for one. */
  drop(id: string): void;
  isWaiting(): boolean;
  /** Nothing can be kept at all. */
  forbid(): void;
}

/**
 * Keeps on a shelf what a tab shows, and notes it in the journal; `onSetAside` is told when something unreadable made
 * room for it.
 */
export function keeperOf<Kept extends ShelfItem>(
  shelf: Shelf<Kept>,
  shown: Shown<Kept>,
  journal: Pick<Journal<Kept>, 'note' | 'forget'>,
  onSetAside: () => void,
): Keeper<Kept> {
  const $keeping = atom<Keeping>({ ok: true });
  // Changes that could not be kept yet, by id, oldest first. They are replayed on what is kept by then, so that
  // what another tab did meanwhile is not overwritten.
  const waiting = new Map<string, readonly KeptChange<Kept>[]>();
  // What was kept before all was erased from outside the site.
  const erased = new Set<string>();

  function settle(id: string, more: readonly KeptChange<Kept>[]): Keeping | undefined {
    const found = shelf.find(id);
    const changes = [...(waiting.get(id) ?? []), ...more];
    const mine = shown.find(id);
    const changed = found?.ok ? replay(found.kept, changes) : mine && replay(mine, more);
    if (!changed) return undefined;
    const next = found?.ok ? laterThan(shelf, found.kept, changed) : changed;
    shown.show(next);
    erased.delete(id);
    const before = shelf.textOf(id);
    const keeping = shelf.write(next);
    if (found && !found.ok) onSetAside();
    const { kept, left } = keeping.ok
      ? { kept: changes, left: [] }
      : whatCanBeKept(found?.ok ? found.kept : undefined, changes, keeping);
    if (left.length === 0) waiting.delete(id);
    else waiting.set(id, left);
    const after = shelf.textOf(id);
    if (after !== null && after !== before) journal.note(id, { before, after, changes: kept });
    return keeping;
  }

  /** Where one change cannot be kept as it is, the others are: it holds up nothing that comes after it. */
  function whatCanBeKept(before: Kept | undefined, changes: readonly KeptChange<Kept>[], { why }: NotKept) {
    const nothing = { kept: [], left: changes };
    if (!before || why !== 'unsound') return nothing;
    let next = before;
    const [kept, left]: [KeptChange<Kept>[], KeptChange<Kept>[]] = [[], []];
    for (const make of changes) {
      const changed = make(next);
      const isSound = shelf.parse(changed.id, shelf.textFor(changed)) !== undefined;
      if (isSound) next = changed;
      (isSound ? kept : left).push(make);
    }
    return kept.length > 0 && shelf.write(laterThan(shelf, before, next)).ok ? { kept, left } : nothing;
  }

  function keepWaiting(): void {
    let last: Keeping = $keeping.get();
    for (const id of [...waiting.keys()]) last = settle(id, []) ?? last;
    if (waiting.size === 0) last = isStorageAllowed() ? { ok: true } : FORBIDDEN;
    $keeping.set(erased.size > 0 ? ERASED : last);
  }

  return {
    $keeping,
    change: (id, make) => {
      const keeping = settle(id, [make]);
      if (!keeping) return;
      for (const other of [...erased]) settle(other, []);
      if (keeping.ok && waiting.size > 0) keepWaiting();
      else $keeping.set(keeping);
    },
    wasErased: () => {
      for (const { id } of shown.$kept.get()) if (!shelf.find(id)) erased.add(id);
      if (erased.size > 0) $keeping.set(ERASED);
    },
    readAgain: (id) => {
      const found = shelf.find(id);
      if (found?.ok) shown.show(replay(found.kept, waiting.get(id)));
      else if (!found && !waiting.has(id) && !erased.has(id)) {
        shown.hide(id);
        journal.forget(id);
      }
      if (found && erased.delete(id)) keepWaiting();
    },
    keepWaiting,
    drop: (id) => {
      waiting.delete(id);
      erased.delete(id);
    },
    isWaiting: () => waiting.size > 0,
    forbid: () => $keeping.set(FORBIDDEN),
  };
}

const FORBIDDEN: Keeping = { ok: false, why: 'forbidden' };
const ERASED: Keeping = { ok: false, why: 'erased' };

/** What was changed is later than what it was, even by a clock that went back or a change that told no time. */
function laterThan<Kept extends ShelfItem>(shelf: Shelf<Kept>, before: Kept, changed: Kept): Kept {
  if (changed === before || changed.updated > before.updated) return changed;
  if (shelf.textFor(changed) === shelf.textFor(before)) return changed;
  return { ...changed, updated: justAfter(before.updated) };
}

function replay<Kept>(item: Kept, changes: readonly KeptChange<Kept>[] = []): Kept {
  return changes.reduce((changed, make) => make(changed), item);
}
