import { decodeLink } from '../../share/link/decode-link.ts';
import { copyOf } from '../../stores/workshops.ts';

/** Is this the link of a reply to this workshop, which is kept here? */
export async function isReplyTo(workshop: string, fragment: string): Promise<boolean> {
  const decoded = await decodeLink(fragment);
  if (!decoded.ok || decoded.file.format !== 'cap17-reply') return false;
  return decoded.file.workshop === copyOf(workshop)?.invitation.workshop;
}
