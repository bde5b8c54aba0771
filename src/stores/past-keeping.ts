import { isKeepingOver } from '../domain/workshop/keeping-replies.ts';
import { readDate } from '../share/iso-date.ts';
import { today } from './browser/clock.ts';
import { keysWith, readKey } from './browser/storage.ts';
import { KEYS } from './keys.ts';
import { asObject, objectIn } from './object-in.ts';

const textOr = (value: unknown) => (typeof value === 'string' ? value : undefined);
const dateOr = (value: unknown) => (typeof value === 'string' && readDate(value) ? value : undefined);

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
  const { format, replies, ...said } = asObject(file);
  const { workshop, date: held, sendBy } = asObject(said['invitation']);
  const date = dateOr(said['date']);
  const hasReplies = rows.length > 0 || (Array.isArray(replies) && replies.length > 0);
  if (format !== 'cap17-working-copy' || deleted || !hasReplies || date === undefined) return false;
  const invitation = { workshop: textOr(workshop), date: dateOr(held), sendBy: dateOr(sendBy) };
  const until = dateOr(asObject(said['keep'])['until']);
  return isKeepingOver({ date, invitation, ...(until !== undefined && { keep: { until } }) }, day);
}
