import { PRACTICE_IDS, type PracticeId } from '../../domain/model/model.ts';
import type { Invitation } from '../../domain/workshop/invitation.ts';
import { isAsked } from '../../domain/workshop/workshop.ts';
import { changeWorkshop } from '../../stores/workshops.ts';

/** Changes what a workshop's invitation says; a part set to undefined or empty is taken out. */
export function changeInvitation(id: string, change: (invitation: Invitation) => Partial<Invitation>): void {
  changeWorkshop(id, (copy) => {
    const invitation = { ...copy.invitation, ...change(copy.invitation) };
    const said = Object.entries(invitation).filter(([, value]) => value !== undefined && value !== '');
    return { ...copy, invitation: Object.fromEntries(said) as unknown as Invitation };
  });
}

/** Asks a practice, or no longer: in model order, and nothing said when all are asked. */
export function withPractice(
  invitation: Invitation,
  practice: PracticeId,
  isWanted: boolean,
): Pick<Invitation, 'practices'> {
  const practices = PRACTICE_IDS.filter((one) => (one === practice ? isWanted : isAsked(invitation, one)));
  return { practices: practices.length === PRACTICE_IDS.length ? undefined : practices };
}
