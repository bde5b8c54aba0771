import type { KeptWorkshop } from '../../share/format/kept-workshop.ts';
import { TEXT_LIMITS } from '../../share/format/limits.ts';
import { type OwnReply, ownReplySchema } from '../../share/format/own-reply.ts';
import type { BackupFile } from '../../share/formats.ts';
import { readAs } from '../../share/read-as.ts';
import { keysWith, readKey, writeKey } from '../../stores/browser/storage.ts';
import { KEYS } from '../../stores/keys.ts';
import { workshopIn } from '../../stores/workshop-text.ts';
import { addWorkshops, restoreWorkshop } from '../../stores/workshops.ts';
import { isAlike, planSteps, type RestoreStep } from './backup.ts';

function readAll<Kept>(prefix: string, read: (text: string) => Kept | undefined): Kept[] {
  return keysWith(prefix).flatMap((key) => read(readKey(key) ?? '') ?? []);
}

/** The workshops and one's own replies kept on this device, deleted ones left out, as a backup holds them. */
export function workshopsAndReplies(): Pick<BackupFile, 'workshops' | 'replies'> {
  const workshops = readAll(KEYS.workshop, workshopIn).filter((kept) => kept.deleted === undefined);
  return { workshops, replies: readAll(KEYS.reply, (text) => readAs(ownReplySchema, text)) };
}

/** What restoring the workshops of a backup would do, in its order. Touches nothing. */
export function planWorkshops(
  backup: BackupFile,
  known: readonly KeptWorkshop[],
): RestoreStep<KeptWorkshop>[] {
  return planSteps(backup.workshops ?? [], known);
}

/** Carries a plan out, beside what is here. Returns how many were added or came back. */
export function restoreWorkshops(
  steps: readonly RestoreStep<KeptWorkshop>[],
  besideName: (name: string) => string,
): number {
  const todo = steps.filter(({ outcome }) => outcome !== 'here');
  for (const { outcome, kept } of todo) {
    if (outcome === 'back') restoreWorkshop(kept.id);
    else {
      const name = outcome === 'beside' ? besideName(kept.name) : kept.name;
      addWorkshops([{ ...kept, name: name.slice(0, TEXT_LIMITS.name) }]);
    }
  }
  return todo.length;
}

/**
 * What becomes of one's own reply of a backup. `new`: no reply to its workshop is here, and it is added. `here`: the
 * same is here. `stays`: another is here and stays, since one has one reply to a workshop.
 */
export interface RestoreReplyStep {
  readonly outcome: 'new' | 'here' | 'stays';
  readonly own: OwnReply;
}

/** What restoring one's own replies of a backup would do, in its order. Touches nothing. */
export function planReplies(backup: BackupFile): RestoreReplyStep[] {
  const steps: RestoreReplyStep[] = [];
  for (const own of backup.replies ?? []) {
    const text = readKey(KEYS.reply + own.id);
    const earlier = steps.find((step) => step.own.id === own.id)?.own;
    const same = text === null ? earlier : readAs(ownReplySchema, text);
    const isFree = text === null && !earlier;
    const other = same && isAlike(same.reply, own.reply) ? 'here' : 'stays';
    steps.push({ outcome: isFree ? 'new' : other, own });
  }
  return steps;
}

/** Keeps one's own replies of a backup to workshops one has not answered here. Returns how many were kept. */
export function restoreReplies(backup: BackupFile): number {
  return planReplies(backup)
    .filter(({ outcome }) => outcome === 'new')
    .filter(({ own }) => writeKey(KEYS.reply + own.id, JSON.stringify(own)).ok).length;
}
