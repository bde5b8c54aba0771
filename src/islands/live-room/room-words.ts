import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { RoomFailure } from '../../room/failure.ts';
import { asObject } from '../../stores/object-in.ts';
import { fetchedOnce, fetchWords } from '../text/fetch-words.ts';

/** What is said of live rooms in one language, and how an invitation to one reads in each. */
export interface RoomWords {
  readonly locale: Locale;
  readonly t: Messages['liveRoom'];
  readonly invitations: Readonly<Record<Locale, string>>;
}

/** What failed, and what its facilitator can do about it. */
export function saidToHost(t: RoomWords['t'], failure: RoomFailure): string {
  const whatToDo: Partial<Record<RoomFailure, string>> = t.whatToDo;
  return [t.failure[failure], whatToDo[failure]].filter(Boolean).join(' ');
}

/** Fetches them, once; rejects where they cannot come, and asking again tries again. */
export const loadRoomWords = fetchedOnce((locale) => fetchWords(locale, 'room-words', isRoomWords));

function isRoomWords(value: unknown, locale: Locale): value is RoomWords {
  const { locale: language, t, invitations } = asObject(value);
  return language === locale && 'guest' in asObject(t) && locale in asObject(invitations);
}
