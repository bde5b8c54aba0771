import { useEffect, useState } from 'react';
import { type Locale, pathOf } from '../../i18n/locale.ts';
import { decodeLink } from '../../share/link/decode-link.ts';
import type { LinkFailure } from '../../share/link/failure.ts';
import { KINDS } from '../../share/link/kinds.ts';
import { goToPage, onFragment, readFragment, replaceFragment } from '../../stores/browser/address.ts';
import { hasPlace } from '../../stores/browser/places.ts';
import { beginReply, type InvitationFile, openReplies } from '../../stores/own-replies.ts';

/** What the address of the participant's page leads to. */
export type Invited =
  | { readonly state: 'opening' }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly failure: InvitationFailure }
  /** `reply` is the id one's own reply is kept under. */
  | { readonly state: 'invited'; readonly reply: string };
export type InvitationFailure = Exclude<LinkFailure, 'needs-password' | 'wrong-password'>;

/** Opens the invitation in the address, now and whenever it changes, and resumes the reply to it. */
export function useInvitation(locale: Locale): readonly [Invited, (invitation: InvitationFile) => void] {
  const [invited, setInvited] = useState<Invited>({ state: 'opening' });
  const begin = (invitation: InvitationFile) =>
    setInvited({ state: 'invited', reply: beginReply(invitation) });

  useEffect(() => {
    let turn = 0;
    /** The fragment of the invitation that is answered; empty without one. */
    let shown = '';
    const close = openReplies();
    async function read() {
      const fragment = readFragment();
      // The visitor moved within the page: the address goes on holding the invitation.
      if (shown !== '' && hasPlace(fragment.slice(1))) return replaceFragment(shown);
      turn += 1;
      const mine = turn;
      shown = '';
      if (fragment === '' || hasPlace(fragment.slice(1))) return setInvited({ state: 'none' });
      // Decoding does not throw; a browser that lacks compression does.
      const decoded = await decodeLink(fragment).catch(() => ({ ok: false, failure: 'too-new' }) as const);
      if (mine !== turn) return;
      if (!decoded.ok) {
        const { failure } = decoded;
        if (failure === 'needs-password' || failure === 'wrong-password') return leave(KINDS.password.page);
        return setInvited({ state: 'failed', failure });
      }
      if (decoded.file.format !== 'cap17-invitation') return leave(KINDS[decoded.file.format].page);
      shown = fragment;
      begin(decoded.file);
    }
    const leave = (page: string) => goToPage(`${pathOf(locale, page)}${readFragment()}`);
    void read();
    const stop = onFragment(read);
    return () => {
      turn += 1;
      stop();
      close();
    };
  }, []);
  return [invited, begin];
}
