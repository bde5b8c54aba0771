import { atom } from 'nanostores';
import type { PracticeId } from '../../domain/model/practice.ts';
import { splitPass } from '../../room/pass.ts';
import { ROOM_URL } from '../../room/room-url.ts';
import type { InvitationFile } from '../../share/files.ts';
import { decodeLink } from '../../share/link/decode-link.ts';
import type { LinkFailure } from '../../share/link/failure.ts';
import { KINDS } from '../../share/link/kinds.ts';
import type { DecodedLink } from '../../share/link/readers.ts';
import { onFragment, readFragment, replaceFragment } from '../../stores/browser/address.ts';
import { hasPlace } from '../../stores/browser/places.ts';
import { $ownReplies, beginChoice, beginReply, openReplies } from '../../stores/own-replies.ts';
import { againOn } from './again.ts';

/** Why an invitation does not open. One under a password does not exist. */
export type InvitationFailure = Exclude<LinkFailure, 'needs-password' | 'wrong-password'>;

/** What the address of the participant's page leads to. */
export type Invited =
  | { readonly state: 'opening' }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly failure: InvitationFailure }
  /** `reply` is the id one's own reply is kept under. */
  | {
      readonly state: 'invited';
      readonly reply: string;
      /** The practice on which the room votes again. */
      readonly again?: PracticeId;
      /** It asks what matters most, and nothing else. */
      readonly matters?: InvitationFile;
      /** The pass of the workshop’s live room, where this edition has rooms and the link holds one. */
      readonly pass?: string;
    };

/** What the participant's page is about. */
export const $invited = atom<Invited>({ state: 'opening' });

/**
 * Answers an invitation that came as a file, or that one answered before; one to vote again, or to say what matters most,
 * changes no other. `pass`: of its live room.
 */
export function answerInvitation(invitation: InvitationFile, pass?: string): void {
  const { matters, workshop } = invitation;
  if (matters && workshop !== undefined) {
    $invited.set({
      state: 'invited',
      reply: beginChoice({ ...invitation, workshop }),
      matters: invitation,
    });
    return;
  }
  const own = $ownReplies.get().find(({ id }) => id === invitation.workshop);
  const again = own && againOn(own, invitation);
  if (again) $invited.set({ state: 'invited', reply: own.id, again });
  else $invited.set({ state: 'invited', reply: beginReply(invitation), ...(pass !== undefined && { pass }) });
}

/**
 * Opens the invitation in the address, now and whenever it changes, and resumes the reply to it. `leave` goes to the
 * page, by its name, that opens another kind of link. Returns how to stop following.
 */
export function followInvitation(leave: (page: string) => void): () => void {
  let turn = 0;
  /** The fragment of the invitation that is answered; empty without one. */
  let shown = '';
  const close = openReplies();

  async function read() {
    const fragment = readFragment();
    const isPlace = hasPlace(fragment.slice(1));
    // The visitor moved within the page: the address goes on holding the invitation.
    if (shown !== '' && isPlace) return replaceFragment(shown);
    turn += 1;
    const mine = turn;
    shown = '';
    if (fragment === '' || isPlace) return $invited.set({ state: 'none' });
    const decoded = await decodeLink(fragment);
    if (mine !== turn) return;
    const found = foundIn(decoded);
    if ('page' in found) return leave(found.page);
    if ('failure' in found) return $invited.set({ state: 'failed', ...found });
    shown = fragment;
    answerInvitation(found.invitation, ROOM_URL === '' ? undefined : splitPass(fragment).pass);
  }

  void read();
  const stop = onFragment(() => void read());
  return () => {
    turn += 1;
    stop();
    close();
  };
}

type InLink =
  | { readonly invitation: InvitationFile }
  | { readonly failure: InvitationFailure }
  /** The page that is the place for it. */
  | { readonly page: string };

function foundIn(decoded: DecodedLink): InLink {
  if (decoded.ok) {
    const { file } = decoded;
    return file.format === 'cap17-invitation' ? { invitation: file } : { page: KINDS[file.format].page };
  }
  const { failure } = decoded;
  const isLocked = failure === 'needs-password' || failure === 'wrong-password';
  return isLocked ? { page: KINDS.password.page } : { failure };
}
