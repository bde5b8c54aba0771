import type { PracticeId } from '../../domain/model/model.ts';
import { minutesToAnswer, type ToAnswer } from '../../domain/model/reading-time.ts';
import { type Invitation, isRehearsal } from '../../domain/workshop/invitation.ts';
import { askedIn } from '../../domain/workshop/workshop.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { count, fill } from '../../i18n/words.ts';
import { sendingText } from './sending.ts';

/** Whole minutes to answer an invitation, from the words one reads. */
export function minutesOfInvitation(
  invitation: Invitation,
  practices: readonly (ToAnswer & { readonly id: PracticeId })[],
): number {
  const asked = askedIn(invitation);
  return minutesToAnswer(practices.filter(({ id }) => asked.includes(id)));
}

/** The text that carries an invitation, in one language. `minutes`: whole minutes to answer it. */
export function invitationText(
  locale: Locale,
  t: Messages['prepare']['text'],
  invitation: Invitation,
  minutes: number,
  link: string,
): string {
  const sending = sendingText(locale, t.sending, invitation);
  const text = fill(t.all, {
    scope: invitation.scope ?? '',
    questions: count(locale, t.questions, askedIn(invitation).length, { minutes }),
    names: invitation.named ? t.named : t.anonymous,
    notes: invitation.notesAllowed ? t.notes : t.noNotes,
    sending: sending === '' ? '' : `\n${sending}`,
    link,
  });
  const said = text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
  return isRehearsal({ invitation }) ? t.rehearsal + said : said;
}
