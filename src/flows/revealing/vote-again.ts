import type { PracticeId } from '../../domain/model/practice.ts';
import type { WorkingCopy } from '../../domain/workshop/working-copy.ts';
import { invitationFile } from '../../share/files.ts';
import { makeLink } from '../sending/make-link.ts';

/** The link by which those who replied vote again on one practice, on the phone they replied with. Rejects as `makeLink`. */
export function voteAgainLink({ model, invitation }: WorkingCopy, practice: PracticeId): Promise<string> {
  const { date, workshop, scope, groups, named } = invitation;
  return makeLink(invitationFile({ model, date, workshop, scope, groups, named, practices: [practice] }));
}

/** How many gave another vote on a practice after the discussion. */
export function secondVotesOn({ replies }: Pick<WorkingCopy, 'replies'>, practice: PracticeId): number {
  return replies.filter(({ second }) => second?.[practice] !== undefined).length;
}
