import { minutesToAnswer } from '../../../domain/model/reading-time.ts';
import type { Invitation } from '../../../domain/workshop/invitation.ts';
import { isRehearsal } from '../../../domain/workshop/invitation.ts';
import { askedOf } from '../../../flows/preparing/change-invitation.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { count, fill } from '../../../i18n/words.ts';
import type { WorkshopPractice } from '../../../playbook/workshop-words.ts';

/** Whole minutes to answer an invitation, from the words one reads. */
export function minutesOfInvitation(invitation: Invitation, practices: readonly WorkshopPractice[]): number {
  const asked = askedOf(invitation);
  return minutesToAnswer(practices.filter(({ id }) => asked.includes(id)));
}

/** The text that carries an invitation, in one language. */
export function invitationText(
  locale: Locale,
  t: Messages['prepare']['text'],
  invitation: Invitation,
  minutes: number,
  link: string,
): string {
  const text = fill(t.all, {
    scope: invitation.scope ?? '',
    questions: count(locale, t.questions, askedOf(invitation).length, { minutes }),
    names: invitation.named ? t.named : t.anonymous,
    notes: invitation.notesAllowed ? t.notes : t.noNotes,
    link,
  });
  const said = text.replace(/ +$/gm, '');
  return isRehearsal({ invitation }) ? t.rehearsal + said : said;
}
