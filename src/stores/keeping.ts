import { atom } from 'nanostores';
import { isStorageAllowed, type Kept, newId, onOtherTab, removeKey, writeKey } from './browser.ts';
import { ASIDE, ASSESSMENTS, keyOf } from './keys.ts';
import type { Unreadable } from './saved-assessment.ts';
import { isReadable, type Reading, readSaved, type SavedAssessment, savedIds } from './saved-assessment.ts';
import { findUnreadable, setAside } from './unreadable.ts';

/** `unsound`: the change would make the assessment unreadable, so what was kept before stays. */
export type Keeping = Kept | { readonly ok: false; readonly why: 'unsound' };

/** Everything kept on this device, the latest changed first, deleted ones included. */
export const $saved = atom<readonly SavedAssessment[]>([]);
/** Kept values that cannot be read, whole, so that they can be downloaded. */
export const $unreadable = atom<readonly Unreadable[]>([]);
/** Whether everything this tab shows is kept; if not, why. */
export const $keeping = atom<Keeping>({ ok: true });

type Change = (saved: SavedAssessment) => SavedAssessment;

// Changes that could not be kept yet, by id, oldest first. They are replayed on what is kept by then, so that what
// another tab did meanwhile is not overwritten.
const waiting = new Map<string, readonly Change[]>();

/** Reads what is kept, and follows what other tabs change. Returns how to stop following. */
export function openKeeping(): () => void {
  readAll();
  return onOtherTab((key) => {
    if (key === null) readAll();
    else if (key.startsWith(ASSESSMENTS)) readAgain(key.slice(ASSESSMENTS.length));
    else if (key.startsWith(ASIDE)) $unreadable.set(findUnreadable());
    if (waiting.size > 0) keepWaiting();
  });
}

/** The one with this id, as this tab shows it. */
export function findSaved(id: string): SavedAssessment | undefined {
  return $saved.get().find((one) => one.id === id);
}

/** Changes what is kept now, not what this tab remembers; what cannot be kept is shown, and waits. */
export function changeSaved(id: string, change: Change): void {
  const kept = settle(id, [change]);
  if (!kept) return;
  if (kept.ok && waiting.size > 0) keepWaiting();
  else $keeping.set(kept);
}

/** Keeps one more, under another id when its own is taken, even by something unreadable. Returns the id. */
export function addSaved(saved: SavedAssessment): string {
  const isTaken = findSaved(saved.id) !== undefined || readSaved(saved.id) !== undefined;
  const added = isTaken ? { ...saved, id: newId() } : saved;
  show(added);
  changeSaved(added.id, (same) => same);
  return added.id;
}

/** Forgets one for good. */
export function forgetSaved(id: string): void {
  removeKey(keyOf(id));
  waiting.delete(id);
  $saved.set($saved.get().filter((one) => one.id !== id));
  keepWaiting();
}

/** Forgets one unreadable value for good. */
export function eraseUnreadable({ key }: Unreadable): void {
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
  const wasUnreadable = $unreadable.get().some(({ key }) => key === keyOf(id));
  if (wasUnreadable || reading?.ok === false) $unreadable.set(findUnreadable());
}

function replay(saved: SavedAssessment, changes: readonly Change[] = []): SavedAssessment {
  return changes.reduce((changed, change) => change(changed), saved);
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
  const mine = findSaved(id);
  const next = reading?.ok ? replay(reading.saved, changes) : mine && replay(mine, more);
  if (!next) return undefined;
  show(next);
  const kept = write(next, reading);
  if (kept.ok) waiting.delete(id);
  else waiting.set(id, changes);
  return kept;
}

function write(saved: SavedAssessment, reading: Reading | undefined): Keeping {
  const text = JSON.stringify(saved);
  if (!isReadable(saved.id, text)) return { ok: false, why: 'unsound' };
  if (!reading || reading.ok) return writeKey(keyOf(saved.id), text);
  const aside = setAside(reading.unreadable);
  const kept = aside.ok ? writeKey(keyOf(saved.id), text) : aside;
  $unreadable.set(findUnreadable());
  return kept;
}

function show(saved: SavedAssessment): void {
  const others = $saved.get().filter((one) => one.id !== saved.id);
  $saved.set([saved, ...others].sort((one, other) => other.updated.localeCompare(one.updated)));
}
