import type { ReplyFile } from '../files.ts';
import { provenReply } from '../signature/sign-reply.ts';
import { BESIDE, besideAt } from './beside-link.ts';
import { withoutHidden } from './clean.ts';
import { unwrap } from './unwrap.ts';

/** What is pasted beyond this is not looked at for what stands beside a link. In UTF-16 units. */
const LOOKED_AT = 2_000_000;

/** A reply whose link ended at a place of a text, with the signer proven there, and where that ends. */
export async function provenAt(
  text: string,
  at: number,
  reply: ReplyFile,
): Promise<{ readonly reply: ReplyFile; readonly end: number }> {
  const beside = besideAt(text, at, reply);
  if (!beside) return { reply, end: at };
  const { end, ...said } = beside;
  return { reply: await provenReply({ ...reply, ...said }), end };
}

/** A reply whose link a text is, with the signer proven beside it, wherever that stands. */
export async function provenIn(pasted: string, reply: ReplyFile): Promise<ReplyFile> {
  const text = unwrap(withoutHidden(pasted.slice(0, LOOKED_AT)));
  for (let at = text.indexOf(BESIDE); at !== -1; at = text.indexOf(BESIDE, at + 1)) {
    const { reply: proven, end } = await provenAt(text, at, reply);
    if (end > at) return proven;
  }
  return reply;
}
