import type { PracticeId } from '../domain/model/practice.ts';
import type { Invitation, Reply } from '../domain/workshop/invitation.ts';
import { type InvitationFile, invitationFile, type ReplyFile, replyFile } from '../share/files.ts';
import { type OwnReply, ownReplySchema } from '../share/format/own-reply.ts';
import { readAs } from '../share/read-as.ts';
import { drawSeed } from '../share/signature/seed.ts';
import { now } from './browser/clock.ts';
import { drawerOf } from './drawer.ts';
import { drawId } from './drawn-ids.ts';
import { KEYS } from './keys.ts';

export type { InvitationFile, OwnReply, ReplyFile };
export { replyFile };

const drawer = drawerOf<OwnReply>({
  prefix: KEYS.reply,
  aside: KEYS['unreadable-reply'],
  read: (text) => readAs(ownReplySchema, text),
});

/** The visitor's own replies, the latest changed first. `id` is the workshop's. */
export const $ownReplies = drawer.$kept;
/** Whether everything this tab shows is kept; if not, why. */
export const $repliesKeeping = drawer.$keeping;
/** Replies kept here that cannot be read, whole. */
export const $unreadableReplies = drawer.$unreadable;
/** Forgets one of them for good. */
export const eraseUnreadableReply = drawer.eraseUnreadable;

/** Reads what is kept, and follows what other tabs change. Returns how to stop following. */
export function openReplies(): () => void {
  return drawer.open();
}

/**
 * Begins the reply to an invitation, or resumes the one that is there, and returns the id it is kept under: the
 * workshop's. An invitation without id, made by hand, gets one of its own each time.
 */
export function beginReply(invitation: Invitation): string {
  const workshop = invitation.workshop ?? drawId();
  const file = invitationFile(invitation);
  if (drawer.find(workshop)) drawer.change(workshop, (own) => withSeed({ ...own, invitation: file }));
  else {
    const { model } = invitation;
    const reply = replyFile({ model, workshop, id: drawId(), revision: 1, answers: {} });
    drawer.put(withSeed({ id: workshop, updated: now(), sent: 0, invitation: file, reply }));
  }
  return workshop;
}

/** Was one's own reply ever let out of this page? */
export function isLetOut({ sent, out = 0, liveRoom }: OwnReply): boolean {
  return sent > 0 || out > 0 || liveRoom?.sent !== undefined;
}

/** With what its corrections will be signed by. Once it was let out without, it is too late to announce it. */
function withSeed(own: OwnReply): OwnReply {
  return own.seed !== undefined || isLetOut(own) ? own : { ...own, seed: drawSeed() };
}

/** Opens one's own reply to a workshop to say what matters most; one that is there stays as it is. Returns its id. */
export function beginChoice(invitation: Invitation & { readonly workshop: string }): string {
  const { workshop } = invitation;
  return drawer.find(workshop) ? workshop : beginReply(invitation);
}

/** Changes what one says matters most: each change is a revision of its own, for it is shown as it is made. */
export function sayMost(
  workshop: string,
  change: (practices: readonly PracticeId[]) => readonly PracticeId[],
): void {
  drawer.change(workshop, (own) => {
    const { revision = 0, practices = [] } = own.most ?? {};
    const changed = change(practices);
    if (changed === practices) return own;
    return { ...own, updated: now(), most: { revision: revision + 1, practices: changed } };
  });
}

/** Changes one's own reply as it is kept now. The first change after it was let out makes it the next revision. */
export function changeReply(workshop: string, change: (reply: Reply) => Reply): void {
  drawer.change(workshop, (own) => {
    const { workshop: _, id, revision = 1, ...rest } = own.reply;
    const changed = change({ ...rest, workshop, id, revision });
    const last = Math.max(own.sent, own.out ?? 0);
    const next = last >= revision ? last + 1 : revision;
    return { ...own, updated: now(), reply: replyFile({ ...changed, workshop, id, revision: next }) };
  });
}

/** Changes what is kept beside one's own reply, as it is kept now. */
export function changeOwn(workshop: string, change: (own: OwnReply) => OwnReply): void {
  drawer.change(workshop, (own) => {
    const changed = change(own);
    return changed === own ? own : { ...changed, updated: now() };
  });
}

/** One's own reply was handed over as it stands. */
export function replySent(workshop: string): void {
  drawer.change(workshop, (own) => ({ ...own, updated: now(), sent: own.reply.revision ?? 1 }));
}

/** One's own reply was copied, shown, saved or written in a mail as it stands: it may be on its way. */
export function replyOut(workshop: string): void {
  drawer.change(workshop, (own) => ({ ...own, updated: now(), out: own.reply.revision ?? 1 }));
}

/** Erases one's own reply for good. */
export function eraseReply(workshop: string): void {
  drawer.forgetWholly(workshop);
}
