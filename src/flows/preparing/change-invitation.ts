import type { PracticeId } from '../../domain/model/practice.ts';
import { practicesIn } from '../../domain/model/versions.ts';
import type { Invitation, SendWay } from '../../domain/workshop/invitation.ts';
import { askedIn, isAsked } from '../../domain/workshop/workshop.ts';
import { LIST_LIMITS } from '../../share/format/limits.ts';
import { $workshops, changeWorkshop, copyOf, renameWorkshop } from '../../stores/workshops.ts';

/** Changes what a workshop's invitation says; a part set to undefined or empty is taken out. */
export function changeInvitation(id: string, change: (invitation: Invitation) => Partial<Invitation>): void {
  changeWorkshop(id, (copy) => ({
    ...copy,
    invitation: withoutEmpty({ ...copy.invitation, ...change(copy.invitation) }),
  }));
}

function withoutEmpty(invitation: Invitation): Invitation {
  const { scope, organisation, expected, groups, practices, named, notesAllowed, sendTo, sendBy, ...rest } =
    invitation;
  return {
    ...rest,
    ...(scope && { scope }),
    ...(organisation && { organisation }),
    ...(expected !== undefined && { expected }),
    ...(groups && { groups }),
    ...(practices && { practices }),
    ...(named !== undefined && { named }),
    ...(notesAllowed !== undefined && { notesAllowed }),
    ...(sendTo && { sendTo }),
    ...(sendBy && { sendBy }),
  };
}

/** Says what the workshop is about. Its name follows, where nobody gave it another. */
export function keepScope(id: string, text: string): void {
  const saved = $workshops.get().find((one) => one.id === id);
  if (!saved) return;
  const before = saved.file.invitation.scope;
  const scope = text.trim();
  const isFollowing = scope !== '' && (!before || saved.name === before);
  changeInvitation(id, () => ({ scope }));
  if (isFollowing) renameWorkshop(id, scope);
}

/** Says how many people are asked, as typed; nothing typed is not said. False when it is no such number. */
export function keepExpected(id: string, text: string): boolean {
  const typed = text.trim();
  const expected = typed === '' ? undefined : Number(typed);
  const isWrong =
    expected !== undefined &&
    !(Number.isInteger(expected) && expected >= 1 && expected <= LIST_LIMITS.respondents);
  if (!isWrong) changeInvitation(id, () => ({ expected }));
  return !isWrong;
}

/** Says where replies go: a way without a place, where one is needed, is not said yet. */
export function keepSendTo(id: string, way: SendWay | undefined, place: string): void {
  const to = place.trim();
  const isSaid = way !== undefined && (way === 'show' || to !== '');
  changeInvitation(id, () => ({ sendTo: isSaid ? { way, ...(to !== '' && { to }) } : undefined }));
}

/** Asks a practice, or no longer; false, and nothing changes, when none would be left. */
export function askPractice(id: string, practice: PracticeId, isWanted: boolean): boolean {
  const copy = copyOf(id);
  if (!copy) return false;
  const asked = askedIn(copy.invitation);
  if (!isWanted && asked.length === 1 && asked[0] === practice) return false;
  changeInvitation(id, (invitation) => withPractice(invitation, practice, isWanted));
  return true;
}

/** In model order, and nothing said when all are asked. */
function withPractice(
  invitation: Invitation,
  practice: PracticeId,
  isWanted: boolean,
): Pick<Invitation, 'practices'> {
  const all = practicesIn(invitation.model);
  const practices = all.filter((one) => (one === practice ? isWanted : isAsked(invitation, one)));
  return { practices: practices.length === all.length ? undefined : practices };
}
