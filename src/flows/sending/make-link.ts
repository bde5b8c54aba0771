import { encodeLink } from '../../share/link/encode-link.ts';
import type { LinkPart } from '../../share/link/parts.ts';
import type { LinkedFile } from '../../share/link/readers.ts';
import type { Made } from './latest.ts';
import { linkOf } from './link-address.ts';

/** The link that holds a file and, of a report, the parts ticked. Rejects where `encodeLink` does. */
export async function makeLink(file: LinkedFile, parts: readonly LinkPart[] = []): Promise<string> {
  return linkOf(await encodeLink(file, parts));
}

/** The link, once it is made; empty until then, and where it could not be. */
export function linkIn(made: Made<string>): string {
  return made.state === 'ready' ? made.value : '';
}
