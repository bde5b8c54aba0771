import type { BackupFile } from '../share/formats.ts';
import type { KeptWorkshop } from '../share/kept.ts';
import { readKeptWorkshop } from '../share/kept-workshop.ts';
import { type OwnReply, readOwnReply } from '../share/own-reply.ts';
import { planSteps, type RestoreStep } from './backup.ts';
import { keysWith, readKey, writeKey } from './browser.ts';
import { REPLIES, WORKSHOPS } from './keys.ts';
import { addWorkshops, restoreWorkshop } from './workshops.ts';

function readAll<Kept>(prefix: string, read: (text: string) => Kept | undefined): Kept[] {
  return keysWith(prefix).flatMap((key) => read(readKey(key) ?? '') ?? []);
}

/** The workshops and one's own replies kept on this device, deleted ones left out, as a backup holds them. */
export function workshopsAndReplies(): Pick<BackupFile, 'workshops' | 'replies'> {
  const workshops = readAll(WORKSHOPS, readKeptWorkshop).filter((kept) => kept.deleted === undefined);
  return { workshops, replies: readAll(REPLIES, readOwnReply) } as Pick<BackupFile, 'workshops' | 'replies'>;
}

/** What restoring the workshops of a backup would do, in its order. Touches nothing. */
export function planWorkshops(
  backup: BackupFile,
  known: readonly KeptWorkshop[],
): RestoreStep<KeptWorkshop>[] {
  return planSteps((backup.workshops ?? []) as readonly KeptWorkshop[], known);
}

/** Carries a plan out, beside what is here. Returns how many were added or came back. */
export function restoreWorkshops(
  steps: readonly RestoreStep<KeptWorkshop>[],
  besideName: (name: string) => string,
): number {
  const todo = steps.filter(({ outcome }) => outcome !== 'here');
  for (const { outcome, saved } of todo) {
    if (outcome === 'back') restoreWorkshop(saved.id);
    else addWorkshops([outcome === 'beside' ? { ...saved, name: besideName(saved.name) } : saved]);
  }
  return todo.length;
}

/** Keeps one's own replies of a backup to workshops one has not answered here. Returns how many. */
export function restoreReplies(backup: BackupFile): number {
  const missing = ((backup.replies ?? []) as readonly OwnReply[]).filter(
    ({ id }) => readKey(REPLIES + id) === null,
  );
  return missing.filter((own) => writeKey(REPLIES + own.id, JSON.stringify(own)).ok).length;
}
