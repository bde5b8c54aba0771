import type { Invitation } from '../../domain/workshop/invitation.ts';
import type { Messages } from '../../i18n/messages.ts';
import { date, fill } from '../../i18n/words.ts';

/** Where replies go and by when, in a sentence; empty where the invitation says neither. */
export function sendingText(
  locale: string,
  t: Messages['answer']['sending'],
  { sendTo, sendBy }: Pick<Invitation, 'sendTo' | 'sendBy'>,
): string {
  if (!sendTo && !sendBy) return '';
  const by = sendBy === undefined ? '' : fill(t.by, { date: date(locale, sendBy) });
  return fill(t[sendTo?.way ?? 'any'], { to: sendTo?.to ?? '', by });
}
