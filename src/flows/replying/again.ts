import type { PracticeId } from '../../domain/model/practice.ts';
import type { Invitation } from '../../domain/workshop/invitation.ts';
import { askedIn } from '../../domain/workshop/workshop.ts';
import type { OwnReply } from '../../share/format/own-reply.ts';

/**
 * The practice on which a room votes again: an invitation to it alone, where one replied to more of the same workshop.
 * Undefined for any other invitation.
 */
export function againOn(own: Pick<OwnReply, 'invitation'>, invitation: Invitation): PracticeId | undefined {
  const { workshop, model, practices = [] } = invitation;
  const [practice] = practices;
  const before = own.invitation;
  if (practice === undefined || practices.length > 1) return undefined;
  if (before.workshop !== workshop || before.model !== model) return undefined;
  const asked = askedIn(before);
  return asked.length > 1 && asked.includes(practice) ? practice : undefined;
}
