import { useEffect, useState } from 'react';
import { type Locale, pathOf } from '../../i18n/locale.ts';
import { decodeLink } from '../../share/link/decode-link.ts';
import type { LinkFailure } from '../../share/link/failure.ts';
import { goToPage, onFragment, readFragment } from '../../stores/browser/address.ts';
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
    const close = openReplies();
    async function read() {
      turn += 1;
      const mine = turn;
      const fragment = readFragment();
      if (fragment === '' || fragment === '#content') return setInvited({ state: 'none' });
      // Decoding does not throw; a browser that lacks compression does.
      const decoded = await decodeLink(fragment).catch(() => ({ ok: false, failure: 'too-new' }) as const);
      if (mine !== turn) return;
      if (!decoded.ok) {
        const { failure } = decoded;
        if (failure === 'needs-password' || failure === 'wrong-password') return leave('report');
        return setInvited({ state: 'failed', failure });
      }
      if (decoded.file.format === 'cap17-invitation') return begin(decoded.file);
      leave(decoded.file.format === 'cap17-reply' ? 'workshop' : 'report');
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
