import type { Assessment } from '../domain/model/assessment.ts';
import type { PracticeId } from '../domain/model/model.ts';
import { askFor } from '../domain/workshop/ask-someone.ts';
import { type InvitationFile, invitationFile } from '../share/files.ts';
import { askSchema, type KeptAsk } from '../share/format/ask.ts';
import { readAs } from '../share/read-as.ts';
import { now } from './browser/clock.ts';
import { keysWith, readKey } from './browser/storage.ts';
import { drawerOf } from './drawer.ts';
import { drawId } from './drawn-ids.ts';
import { KEYS } from './keys.ts';

export type { KeptAsk };

const readAsk = (text: string) => readAs(askSchema, text);
const drawer = drawerOf<KeptAsk>({ prefix: KEYS.asked, aside: KEYS['unreadable-asked'], read: readAsk });

/** What one asked of others, the latest first. */
export const $asks = drawer.$kept;

/** Questions kept here that cannot be read, whole. */
export const $unreadableAsks = drawer.$unreadable;
/** Forgets one of them for good. */
export const eraseUnreadableAsk = drawer.eraseUnreadable;

/** Reads what is kept, and follows what other tabs change. Returns how to stop following. */
export function openAsks(): () => void {
  return drawer.open();
}

/** The short invitation to whoever knows, on these practices; its reply will be known by its id. */
export function makeAsk(
  assessmentId: string,
  assessment: Assessment,
  practices: readonly PracticeId[],
): InvitationFile {
  const id = drawId();
  const invitation = askFor(assessment, id, practices);
  // No text of the assessment is kept a second time: it would outlive it.
  const { scope, organisation, ...kept } = invitation;
  drawer.put({ id, updated: now(), assessment: assessmentId, invitation: invitationFile(kept) });
  return invitationFile(invitation);
}

/** The ask a reply with this id answers; undefined when it answers none of this device's. */
export function askOf(id: string | undefined): KeptAsk | undefined {
  if (id === undefined) return undefined;
  const text = readKey(KEYS.asked + id);
  return drawer.find(id) ?? (text === null ? undefined : readAsk(text));
}

/** Forgets an ask, once its answer was taken. */
export function forgetAsk(id: string): void {
  drawer.forgetWholly(id);
}

/** Forgets what one asked others for an assessment that is erased. */
export function forgetAsksFor(assessmentId: string): void {
  for (const key of keysWith(KEYS.asked)) {
    const ask = readAsk(readKey(key) ?? '');
    if (ask?.assessment === assessmentId) drawer.forgetWholly(ask.id);
  }
}
