import { replyOf } from '../../domain/workshop/hand-over.ts';
import type { WorkingCopy } from '../../domain/workshop/working-copy.ts';
import { replyFile } from '../../share/files.ts';
import { encodeReply } from '../../share/link/encode-reply.ts';
import { pause } from '../pause.ts';
import { SCANNABLE_AT_MOST } from '../sending/link-address.ts';

/** The links of all replies, joined into texts that a QR code can hold, and how many replies are too long for one. */
export interface Joined {
  readonly texts: readonly string[];
  readonly left: number;
}

/** So many links are made at a time: the page draws in between. */
const AT_A_TIME = 100;

/** Joins the links of all replies of a workshop, so that another device takes them over in few QR codes. */
export async function joinedLinks(copy: WorkingCopy): Promise<Joined> {
  const links: PromiseSettledResult<string>[] = [];
  for (let at = 0; at < copy.replies.length; at += AT_A_TIME) {
    if (at > 0) await pause();
    const some = copy.replies.slice(at, at + AT_A_TIME);
    links.push(
      ...(await Promise.allSettled(some.map((reply) => encodeReply(replyFile(replyOf(copy, reply)))))),
    );
  }
  const texts: string[] = [];
  let left = 0;
  for (const link of links) {
    if (link.status === 'rejected' && !(link.reason instanceof RangeError)) throw link.reason;
    if (link.status === 'rejected' || link.value.length > SCANNABLE_AT_MOST) {
      left += 1;
      continue;
    }
    const last = texts.at(-1);
    const longer = `${last} ${link.value}`;
    if (last === undefined || longer.length > SCANNABLE_AT_MOST) texts.push(link.value);
    else texts[texts.length - 1] = longer;
  }
  return { texts, left };
}
