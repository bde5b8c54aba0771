import { encodeReply } from '../../share/link/encode-reply.ts';
import type { OwnReply, ReplyFile } from '../../stores/own-replies.ts';
import { linkOf } from '../sending/link-address.ts';

/** What of one's own reply is signed, and by what. */
export type Signing = Pick<OwnReply, 'reply' | 'seed'>;

/**
 * One's own reply as it leaves: it announces the key of its seed, and from the second revision on is signed by it. One
 * of an edition without keys leaves as it did. Rejects where what signs does not come.
 */
export async function signedReply({ reply, seed }: Signing): Promise<ReplyFile> {
  if (seed === undefined) return reply;
  const { signerOf, signReply } = await import('../../share/signature/sign-reply.ts');
  const signer = await signerOf(seed, reply);
  return signer === undefined ? reply : signReply({ ...reply, signer }, seed);
}

/** The fragment of one's own reply, without `#`. Rejects where `encodeReply` does, and `signedReply`. */
export async function signedFragment(signing: Signing): Promise<string> {
  return encodeReply(await signedReply(signing));
}

/** Its link. Rejects as its fragment does. */
export async function signedLink(signing: Signing): Promise<string> {
  return linkOf(await signedFragment(signing));
}
