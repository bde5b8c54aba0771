import type { APIRoute } from 'astro';
import { inEachLocale, LOCALES, localeOf } from '../../i18n/locale.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { ROOM_URL } from '../../room/room-url.ts';

/** An edition without rooms has no words of them. */
export const getStaticPaths = () =>
  ROOM_URL === '' ? [] : LOCALES.map((locale) => ({ params: { locale } }));

/** What is said of live rooms in one language: fetched once a room is spoken of. */
export const GET: APIRoute = ({ params }) => {
  const locale = localeOf(params['locale']);
  const invitations = inEachLocale((language) => messagesOf(language).liveRoom.invitation.all);
  return new Response(JSON.stringify({ locale, t: messagesOf(locale).liveRoom, invitations }), {
    headers: { 'Content-Type': 'application/json' },
  });
};
