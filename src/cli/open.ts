import { decodeLink } from '../share/link/decode-link.ts';
import type { Outcome } from './outcome.ts';

/** The file in a link, or why it does not open. */
export async function open(input: string): Promise<Outcome> {
  const decoded = await decodeLink(input);
  return { ok: decoded.ok, line: decoded };
}
