import { decodeLink } from '../share/link/decode-link.ts';
import type { CommandResult } from './command-result.ts';

/** The file in a link, or why it does not open. */
export async function open(input: string): Promise<CommandResult> {
  const decoded = await decodeLink(input);
  return { ok: decoded.ok, line: decoded };
}
