import { useEffect, useState } from 'react';
import { linkOf } from '../../flows/sending/link-address.ts';
import type { AssessmentFile, WorkshopFile } from '../../share/files.ts';
import { encodeLink } from '../../share/link/encode-link.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import { encryptLink } from '../../share/link/password.ts';

export { LINK_AT_MOST, linkOf, SCANNABLE_AT_MOST } from '../../flows/sending/link-address.ts';

/** What the sender asks of a link. */
export interface Wish {
  readonly parts: readonly LinkPart[];
  /** Empty for none. */
  readonly password: string;
}

export type MadeLink =
  | { readonly ok: true; readonly link: string }
  | { readonly ok: false; readonly why: 'impossible' | 'failed' };

async function makeLink(file: AssessmentFile | WorkshopFile, { parts, password }: Wish): Promise<MadeLink> {
  try {
    const fragment = await encodeLink(file, parts);
    return { ok: true, link: linkOf(password === '' ? fragment : await encryptLink(fragment, password)) };
  } catch (error) {
    return { ok: false, why: error instanceof RangeError ? 'impossible' : 'failed' };
  }
}

/** The link that holds what is wished; undefined while it is made, so that no older one is copied in its place. */
export function useLink(file: AssessmentFile | WorkshopFile, wish: Wish): MadeLink | undefined {
  const [made, setMade] = useState<{ of: AssessmentFile | WorkshopFile; wish: Wish; link: MadeLink }>();
  useEffect(() => {
    let isWanted = true;
    makeLink(file, wish).then((link) => isWanted && setMade({ of: file, wish, link }));
    return () => {
      isWanted = false;
    };
  }, [file, wish]);
  return made?.of === file && made.wish === wish ? made.link : undefined;
}
