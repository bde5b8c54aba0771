import { atom, computed } from 'nanostores';
import { MODEL_VERSION } from '../domain/model/model.ts';
import { addReplies } from '../domain/workshop/add-reply.ts';
import type { Invitation, Reply } from '../domain/workshop/invitation.ts';
import { type MergeConflict, mergeCopies } from '../domain/workshop/merge-copies.ts';
import type { Receipt, ReplyOutcome } from '../domain/workshop/receipt.ts';
import { type CopyChange, newCopy, type WorkingCopy } from '../domain/workshop/working-copy.ts';
import { type WorkingCopyFile, type WorkshopFile, workingCopyFile } from '../share/files.ts';
import type { KeptWorkshop } from '../share/format/kept-workshop.ts';
import { TEXT_LIMITS } from '../share/format/limits.ts';
import { now, today } from './browser/clock.ts';
import { newId } from './browser/ids.ts';
import { readHere, readKey, removeKeysOf, writeHere, writeKey } from './browser/storage.ts';
import { drawerOf } from './drawer.ts';
import { drawId, drawNumber } from './drawn-ids.ts';
import { KEYS } from './keys.ts';
import { textOfWorkshop, workshopIn } from './workshop-text.ts';

/** A workshop one facilitates, kept on this device. */
export type FacilitatedWorkshop = KeptWorkshop & { readonly file: WorkingCopyFile };
/** A copy kept of another's result. It is read only. */
export type KeptResult = KeptWorkshop & { readonly file: WorkshopFile };

const drawer = drawerOf<KeptWorkshop>({
  prefix: KEYS.workshop,
  aside: KEYS['unreadable-workshop'],
  read: workshopIn,
  write: textOfWorkshop,
});

/** All of them, deleted ones included, the latest changed first. */
export const $keptWorkshops = drawer.$kept;
/** Whether everything this tab shows is kept; if not, why. */
export const $workshopsKeeping = drawer.$keeping;
/** Kept values that cannot be read. */
export const $unreadableWorkshops = drawer.$unreadable;
/** Forgets one of those for good. */
export const eraseUnreadableWorkshop = drawer.eraseUnreadable;

/** The id of the workshop this tab works on. */
export const $currentWorkshopId = atom<string | null>(null);

/** The workshops one facilitates, not deleted. */
export const $workshops = computed($keptWorkshops, (kept) =>
  kept.filter((one) => one.deleted === undefined).filter(isFacilitated),
);
/** The results of which a copy was kept, not deleted. */
export const $results = computed($keptWorkshops, (kept) =>
  kept
    .filter((one) => one.deleted === undefined)
    .filter((one): one is KeptResult => one.file.format === 'cap17-workshop'),
);
/** What was deleted and can be taken back. */
export const $deletedWorkshops = computed($keptWorkshops, (kept) =>
  kept.filter((one) => one.deleted !== undefined),
);
/** The workshop this tab works on. */
export const $currentWorkshop = computed(
  [$workshops, $currentWorkshopId],
  (workshops, id) => workshops.find((one) => one.id === id) ?? null,
);

function isFacilitated(kept: KeptWorkshop): kept is FacilitatedWorkshop {
  return kept.file.format === 'cap17-working-copy';
}

/** Reads what is kept, and follows what other tabs change. Calls back once what a crash took is there again. Returns how to stop following. */
export function openWorkshops(onReconciled?: () => void): () => void {
  const close = drawer.open(() => {
    if ($currentWorkshopId.get() === null) chooseCurrent();
    onReconciled?.();
  });
  chooseCurrent();
  return close;
}

function chooseCurrent(): void {
  const wanted =
    $currentWorkshopId.get() ?? readHere(KEYS['current-workshop']) ?? readKey(KEYS['current-workshop']);
  const [latest] = $workshops.get();
  $currentWorkshopId.set($workshops.get().find((one) => one.id === wanted)?.id ?? latest?.id ?? null);
}

/** Works on another workshop. */
export function selectWorkshop(id: string): void {
  $currentWorkshopId.set(id);
  writeHere(KEYS['current-workshop'], id);
  writeKey(KEYS['current-workshop'], id);
}

/** What the facilitator says when preparing; the rest of the invitation is drawn. */
export type Plan = Omit<Invitation, 'model' | 'date' | 'workshop'>;

/** A new workshop that nobody has replied to, and works on it. Returns its id. */
export function createWorkshop(name: string, plan: Plan): string {
  const invitation = { ...plan, model: MODEL_VERSION, date: today(), workshop: drawId() };
  const id = addWorkshop(name, workingCopyFile(newCopy(invitation, today())));
  selectWorkshop(id);
  return id;
}

/** Keeps a working copy to take over, or a copy of a result, beside the others. Returns its id. */
export function addWorkshop(name: string, file: WorkingCopyFile | WorkshopFile): string {
  return drawer.add({ id: newId(), name: name.slice(0, TEXT_LIMITS.name), updated: now(), file });
}

/** Keeps workshops of a backup; one whose id is taken gets a new one. */
export function addWorkshops(workshops: readonly KeptWorkshop[]): void {
  for (const kept of workshops) drawer.add(kept);
}

/**
 * Changes a workshop one facilitates. The change is applied to what is kept now, so that two tabs both keep what
 * they took in.
 */
export function changeWorkshop(id: string, change: CopyChange): void {
  drawer.change(id, (saved) => {
    if (saved.file.format !== 'cap17-working-copy') return saved;
    const { deleted, ...alive } = saved;
    return { ...alive, updated: now(), file: workingCopyFile(change(saved.file)) };
  });
}

/** The working copy of a workshop one facilitates, as this tab shows it; undefined when there is none. */
export function copyOf(id: string): WorkingCopyFile | undefined {
  return $workshops.get().find((one) => one.id === id)?.file;
}

/** How the facilitator takes a reply in; what is drawn is drawn here. */
export type Taking = Omit<Receipt, 'key' | 'draw'>;

/** Takes replies in, in order, and says of each what became of it. Empty when there is no such workshop. */
export function receiveReplies(
  id: string,
  replies: readonly { readonly reply: Reply; readonly taking: Taking }[],
): readonly ReplyOutcome[] {
  const drawn = replies.map(({ reply, taking }) => ({
    reply,
    receipt: { ...taking, key: newId(), draw: drawNumber() },
  }));
  let outcomes: readonly ReplyOutcome[] = [];
  changeWorkshop(id, (before) => {
    const taken = addReplies(before, drawn);
    outcomes = taken.outcomes;
    return taken.copy;
  });
  return outcomes;
}

/** Takes one reply in, and says what became of it; null when there is no such workshop. */
export function receiveReply(id: string, reply: Reply, taking: Taking): ReplyOutcome | null {
  return receiveReplies(id, [{ reply, taking }])[0] ?? null;
}

/** Merges another facilitator's copy in, and says what differs; null when it is not of this workshop. */
export function mergeInto(id: string, theirs: WorkingCopy): readonly MergeConflict[] | null {
  let conflicts: readonly MergeConflict[] | null = null;
  changeWorkshop(id, (mine) => {
    const merged = mergeCopies(mine, theirs);
    conflicts = merged?.conflicts ?? null;
    return merged ? { ...mine, ...merged.copy } : mine;
  });
  return conflicts;
}

/** Gives a workshop another name, cut at the longest a file may hold. */
export function renameWorkshop(id: string, name: string): void {
  drawer.change(id, (saved) => ({ ...saved, updated: now(), name: name.slice(0, TEXT_LIMITS.name) }));
}

/** Puts a workshop aside; `restoreWorkshop` undoes it. */
export function deleteWorkshop(id: string): void {
  drawer.change(id, (saved) => ({ ...saved, deleted: now() }));
  leave(id);
}

/** Takes a deleted workshop back, as it was. */
export function restoreWorkshop(id: string): void {
  drawer.change(id, ({ deleted, ...saved }) => saved);
}

/** Erases a workshop for good: replies, decisions, and whatever was set aside from it. */
export function eraseWorkshop(id: string): void {
  drawer.forgetWholly(id);
  removeKeysOf(id);
  leave(id);
}

function leave(id: string): void {
  if ($currentWorkshopId.get() === id) $currentWorkshopId.set($workshops.get()[0]?.id ?? null);
}
