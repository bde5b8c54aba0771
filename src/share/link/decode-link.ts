import { failed } from './failure.ts';
import { openSeal } from './open-seal.ts';
import { type DecodedLink, READERS } from './readers.ts';

/**
 * Opens what was pasted: a fragment, with or without `#`, or a whole link. Total: the file or why not, never throws,
 * bounded in time and memory. Reasons, names, measures, sector and dates of single proofs are not in a link.
 */
export async function decodeLink(text: string): Promise<DecodedLink> {
  const opened = openSeal(text);
  if (!opened.ok) return opened;
  const read = READERS[opened.kind][opened.version - 1];
  return read ? read(opened.body) : failed('too-new');
}
