import type { ReplyFile } from '../files.ts';
import { besideLink } from './beside-link.ts';
import { encodeLink } from './encode-link.ts';

/**
 * The fragment of a reply, without `#`, with what proves whose it is behind it, where every edition stops reading. Throws
 * as `encodeLink`.
 */
export async function encodeReply(reply: ReplyFile): Promise<string> {
  return (await encodeLink(reply)) + besideLink(reply);
}
