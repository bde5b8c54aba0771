import { useEffect, useState } from 'react';
import type { Assessment } from '../../domain/assessment.ts';
import { toFile } from '../../share/formats.ts';
import { encodeLink } from '../../share/link/encode-link.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import { encryptLink } from '../../share/link/password.ts';
import { linkOf } from './link-address.ts';

export { LINK_AT_MOST, linkOf, SCANNABLE_AT_MOST } from './link-address.ts';

/** What the sender asks of a link. */
export interface Wish {
  readonly parts: readonly LinkPart[];
  /** Empty for none. */
  readonly password: string;
}

export type MadeLink =
  | { readonly ok: true; readonly link: string }
  | { readonly ok: false; readonly why: 'impossible' | 'failed' };

async function makeLink(assessment: Assessment, { parts, password }: Wish): Promise<MadeLink> {
  try {
    const fragment = await encodeLink(toFile(assessment), parts);
    return { ok: true, link: linkOf(password === '' ? fragment : await encryptLink(fragment, password)) };
  } catch (error) {
    return { ok: false, why: error instanceof RangeError ? 'impossible' : 'failed' };
  }
}

/** The link that holds what is wished; undefined while it is made, so that no older one is copied in its place. */
export function useLink(assessment: Assessment, wish: Wish): MadeLink | undefined {
  const [made, setMade] = useState<{ of: Assessment; wish: Wish; link: MadeLink }>();
  useEffect(() => {
    let isWanted = true;
    makeLink(assessment, wish).then((link) => isWanted && setMade({ of: assessment, wish, link }));
    return () => {
      isWanted = false;
    };
  }, [assessment, wish]);
  return made?.of === assessment && made.wish === wish ? made.link : undefined;
}
