import { announcedUntil, MONTHS_KEPT, monthsAfter } from './announced-keeping.ts';
import type { Invitation } from './invitation.ts';
import { REHEARSAL_ID } from './rehearsal-id.ts';
import type { KeptLonger, WorkingCopy } from './working-copy.ts';

/** What of a workshop says until when its replies are kept. `date` is an ISO day or month. */
interface TimeKept {
  readonly date: string;
  readonly invitation: Pick<Invitation, 'workshop' | 'date' | 'sendBy'>;
  readonly keep?: Pick<KeptLonger, 'until'> | undefined;
}

/** Until when the replies of a workshop are kept: as its facilitator said since, else as was announced. */
export function keptUntil({ date, invitation, keep }: TimeKept): string {
  return keep?.until ?? announcedUntil(invitation) ?? monthsAfter(date, MONTHS_KEPT);
}

/** Is that time over, of a workshop that is no rehearsal? `today` is an ISO day. */
export function isKeepingOver(kept: TimeKept, today: string): boolean {
  const until = keptUntil(kept);
  return kept.invitation.workshop !== REHEARSAL_ID && today.slice(0, until.length) > until;
}

/** Is the time over for which the replies of this workshop were to be kept? `today` is an ISO day. */
export function isKeptTooLong(copy: WorkingCopy, today: string): boolean {
  return copy.replies.length > 0 && isKeepingOver(copy, today);
}
