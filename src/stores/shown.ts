import { atom, type ReadableAtom } from 'nanostores';
import type { ShelfItem } from './shelf.ts';

/** What a tab shows of what is kept, whether or not the device could keep it. */
export interface Shown<Kept extends ShelfItem> {
  /** The latest changed first. */
  readonly $kept: ReadableAtom<readonly Kept[]>;
  find(id: string): Kept | undefined;
  /** Shows one, in the place of any with its id. */
  show(item: Kept): void;
  hide(id: string): void;
}

/** Times are compared as texts: the browser's own comparison takes a phone 50 ms before its first. */
function byLatest({ updated: one }: ShelfItem, { updated: other }: ShelfItem): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}

/** Shows nothing yet. */
export function shownOf<Kept extends ShelfItem>(): Shown<Kept> {
  const $kept = atom<readonly Kept[]>([]);
  const without = (id: string) => $kept.get().filter((one) => one.id !== id);
  return {
    $kept,
    find: (id) => $kept.get().find((one) => one.id === id),
    show: (item) => $kept.set([item, ...without(item.id)].sort(byLatest)),
    hide: (id) => $kept.set(without(id)),
  };
}
