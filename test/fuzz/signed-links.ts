import { BESIDE, besideLink } from '../../src/share/link/beside-link.ts';
import type { LinkedFile } from '../../src/share/link/readers.ts';
import { signerOf, signReply } from '../../src/share/signature/sign-reply.ts';
import { linkOf } from './sound.ts';

/** A reply with its author’s key: announced, or signing a later revision; each by a link that proves it. */
export async function signedLinks(files: readonly LinkedFile[]): Promise<readonly string[]> {
  const replies = files.filter((file) => file.format === 'cap17-reply').slice(0, 12);
  return Promise.all(
    replies.flatMap((reply, at) =>
      [1, 2 + at].map(async (revision) => {
        const own = {
          ...reply,
          id: reply.id ?? 'ABCDEFGH',
          workshop: reply.workshop ?? 'W0RKSH0P',
          revision,
        };
        const seed = `${'A'.repeat(42)}${'AEIMQUYcgkosw048'.charAt(at % 16)}`;
        const signer = await signerOf(seed, own);
        const signed = await signReply({ ...own, ...(signer !== undefined && { signer }) }, seed);
        const fragment = (await linkOf(signed)) ?? '';
        return fragment.split(BESIDE)[0] + besideLink(signed);
      }),
    ),
  );
}
