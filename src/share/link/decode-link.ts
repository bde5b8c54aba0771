import { failed } from './failure.ts';
import { openSeal } from './open-seal.ts';
import { type DecodedLink, READERS } from './readers.ts';

/**
 * Opens what was pasted: a fragment, with or without `#`, or a whole link. Total: the file or why not, never throws,
 * bounded in time and memory. Reasons, names, measures, sector and dates of single proofs are not in a link. A reply
 * names a signer only where it is proven.
 */
export async function decodeLink(text: string): Promise<DecodedLink> {
  const opened = openSeal(text);
  if (!opened.ok) return opened;
  const read = READERS[opened.kind][opened.version - 1];
  if (!read) return failed('too-new');
  const decoded = await read(opened.body);
  const mayProve = decoded.ok && decoded.file.format === 'cap17-reply' && /~|%7e/i.test(text);
  if (!mayProve || decoded.file.format !== 'cap17-reply') return decoded;
  const proving = await import('./proven-beside.ts').catch(() => undefined);
  // Published anew meanwhile: a page loaded again has it.
  return proving ? { ok: true, file: await proving.provenIn(text, decoded.file) } : failed('too-new');
}
