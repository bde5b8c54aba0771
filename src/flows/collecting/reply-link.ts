import type { WorkingCopy } from '../../domain/workshop/working-copy.ts';
import { decodeLink } from '../../share/link/decode-link.ts';

/** Is this the link of a reply to this workshop? */
export async function isReplyTo({ invitation }: WorkingCopy, fragment: string): Promise<boolean> {
  const decoded = await decodeLink(fragment);
  return decoded.ok && decoded.file.format === 'cap17-reply' && decoded.file.workshop === invitation.workshop;
}
