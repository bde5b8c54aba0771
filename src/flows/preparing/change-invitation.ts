import { PRACTICE_IDS, type PracticeId } from '../../domain/model/model.ts';
import { askedOf, type Invitation } from '../../domain/workshop/invitation.ts';
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
  isAsked: boolean,
): Pick<Invitation, 'practices'> {
  const before = askedOf(invitation);
  const practices = PRACTICE_IDS.filter((one) => (one === practice ? isAsked : before.includes(one)));
  return { practices: practices.length === PRACTICE_IDS.length ? undefined : practices };
}
