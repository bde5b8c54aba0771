import type { Locale } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.ts';
import { sitePath } from '../../i18n/site-path.ts';
import type { RoomFailure } from '../../room/failure.ts';
import { asObject } from '../../stores/object-in.ts';

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

const asked: Partial<Record<Locale, Promise<RoomWords>>> = {};

/** Fetches them, once; rejects where they cannot come, and asking again tries again. */
export function loadRoomWords(locale: Locale): Promise<RoomWords> {
  asked[locale] ??= fetchWords(locale).catch((error: unknown) => {
    delete asked[locale];
    throw error;
  });
  return asked[locale];
}

async function fetchWords(locale: Locale): Promise<RoomWords> {
  const answer = await fetch(sitePath(`/${locale}/room-words.json`));
  const words: unknown = answer.ok ? await answer.json() : undefined;
  if (!isRoomWords(words, locale)) throw new Error(`Words of the live room: none of ${locale}`);
  return words;
}

function isRoomWords(value: unknown, locale: Locale): value is RoomWords {
  const { locale: language, t, invitations } = asObject(value);
  return language === locale && 'guest' in asObject(t) && locale in asObject(invitations);
}
