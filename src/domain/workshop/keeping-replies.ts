import { announcedUntil, MONTHS_KEPT, monthsAfter } from './announced-keeping.ts';
import { isRehearsal } from './invitation.ts';
import type { WorkingCopy } from './working-copy.ts';

/** Until when the replies of a workshop are kept: as its facilitator said since, else as was announced. */
export function keptUntil({ date, invitation, keep }: WorkingCopy): string {
  return keep?.until ?? announcedUntil(invitation) ?? monthsAfter(date, MONTHS_KEPT);
}

/** Is the time over for which the replies of this workshop were to be kept? `today` is an ISO day. */
export function isKeptTooLong(copy: WorkingCopy, today: string): boolean {
  const until = keptUntil(copy);
  return copy.replies.length > 0 && !isRehearsal(copy) && today.slice(0, until.length) > until;
}
