import type { AssessmentFile, WorkshopFile } from '../../share/files.ts';
import { encodeLink } from '../../share/link/encode-link.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import { encryptLink } from '../../share/link/password.ts';
import { linkOf } from './link-address.ts';

/** What the sender of a report asks of its link. */
export interface Wish {
  readonly file: AssessmentFile | WorkshopFile;
  readonly parts: readonly LinkPart[];
  /** Empty for none. */
  readonly password: string;
}

/** The link that holds what is wished, under its password where there is one. Rejects where `encodeLink` does. */
export async function makeWishedLink({ file, parts, password }: Wish): Promise<string> {
  const fragment = await encodeLink(file, parts);
  return linkOf(password === '' ? fragment : await encryptLink(fragment, password));
}

/** Why a link could not be made: its texts do not fit in one, or the browser could not. */
export function whyNoLink(error: unknown): 'impossible' | 'failed' {
  return error instanceof RangeError ? 'impossible' : 'failed';
}
