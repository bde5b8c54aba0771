import { announcedUntil } from '../domain/workshop/announced-keeping.ts';
import { REHEARSAL_ID } from '../domain/workshop/rehearsal-id.ts';
import { today } from './browser/clock.ts';
import { keysWith, readKey } from './browser/storage.ts';
import { KEYS } from './keys.ts';
import { asObject, objectIn } from './object-in.ts';

const textOr = (value: unknown) => (typeof value === 'string' ? value : undefined);

/**
 * Is the time announced over for the replies of a workshop kept here? A light look for pages that load no schema; never
 * throws.
 */
export function hasPastReplies(day = today()): boolean {
  return keysWith(KEYS.workshop).some((key) => isPast(readKey(key) ?? '', day));
}

function isPast(text: string, day: string): boolean {
  const [head = '', ...rows] = text.split('\n', 2);
  const { deleted, file } = objectIn(head);
  const { format, date, invitation, keep, replies } = asObject(file);
  const { workshop, sendBy } = asObject(invitation);
  const hasReplies = rows.length > 0 || (Array.isArray(replies) && replies.length > 0);
  if (format !== 'cap17-working-copy' || deleted || !hasReplies || workshop === REHEARSAL_ID) return false;
  const said = textOr(asObject(keep)['until']);
  const begun = textOr(asObject(invitation)['date']) ?? textOr(date);
  const until = said ?? announcedUntil({ date: begun, sendBy: textOr(sendBy) });
  return until !== undefined && day.slice(0, until.length) > until;
}
