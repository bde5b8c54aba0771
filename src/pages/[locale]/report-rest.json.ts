import type { APIRoute } from 'astro';
import { LOCALES, localeOf } from '../../i18n/locale.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { fileWordsOf } from '../../playbook/file-words.ts';
import { reportWords, restOf } from '../../playbook/report-words.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What the report page says below its first screen and at a press: fetched once the page is awake. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeOf(params['locale']);
  const rest = restOf(await reportWords(locale), await fileWordsOf(locale), messagesOf(locale).notShown);
  return new Response(JSON.stringify({ locale, ...rest }), {
    headers: { 'Content-Type': 'application/json' },
  });
};
