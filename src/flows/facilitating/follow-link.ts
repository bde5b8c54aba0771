import { newCopy } from '../../domain/workshop/working-copy.ts';
import { type InvitationFile, workingCopyFile } from '../../share/files.ts';
import { askOf } from '../../stores/asked.ts';
import { today } from '../../stores/browser/clock.ts';
import { $workshops, addWorkshop, selectWorkshop } from '../../stores/workshops.ts';

/**
 * `here`: the workshop is on the page. `asked`: it answers a question of one's own assessment, and is taken on the
 * report page. `nowhere`: this device does not hold it. `unreadable`: the link does not open.
 */
export type Followed = 'here' | 'asked' | 'nowhere' | 'unreadable';

/**
 * Puts on the page the workshop that a link is of: a reply’s; or an invitation’s, with which a facilitator goes on
 * collecting on another device, where it begins without replies.
 */
export async function followLink(fragment: string): Promise<Followed> {
  const { decodeLink } = await import('../../share/link/decode-link.ts');
  const decoded = await decodeLink(fragment);
  if (!decoded.ok) return 'unreadable';
  const { file } = decoded;
  if (file.format !== 'cap17-reply' && file.format !== 'cap17-invitation') return 'unreadable';
  const held = $workshops.get().find(({ file: { invitation } }) => invitation.workshop === file.workshop);
  if (held) selectWorkshop(held.id);
  else if (file.format === 'cap17-invitation') selectWorkshop(beginFrom(file));
  else return askOf(file.workshop) ? 'asked' : 'nowhere';
  return 'here';
}

function beginFrom({ format, version, ...invitation }: InvitationFile): string {
  return addWorkshop(invitation.scope ?? '', workingCopyFile(newCopy(invitation, today())));
}
