import type { InvitationFile } from '../../share/files.ts';
import { decodeLink } from '../../share/link/decode-link.ts';
import { now } from '../../stores/browser/clock.ts';

/** The invitation in a fragment that a room gave; undefined where it is none. */
export async function invitationIn(fragment: string): Promise<InvitationFile | undefined> {
  const decoded = await decodeLink(fragment);
  return decoded.ok && decoded.file.format === 'cap17-invitation' ? decoded.file : undefined;
}

/** Whole minutes to a time in milliseconds since 1970, 0 once it is over; undefined where there is none. */
export function minutesTo(ends: number | undefined): number | undefined {
  if (ends === undefined) return undefined;
  return Math.max(0, Math.ceil((ends - Date.parse(now())) / 60_000));
}
