import type { APIRoute } from 'astro';
import { LOCALES, localeOf } from '../../i18n/locale.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { LOADED_PARTS } from '../../islands/text/load-text.ts';
import { reportWords } from '../../playbook/report-words.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** All a report and the documents made of it say in one language: fetched for another page, or another language. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeOf(params['locale']);
  const messages = messagesOf(locale);
  const t = Object.fromEntries(LOADED_PARTS.map((part) => [part, messages[part]]));
  return new Response(JSON.stringify({ locale, t, ...(await reportWords(locale)) }), {
    headers: { 'Content-Type': 'application/json' },
  });
};
