import type { APIRoute } from 'astro';
import { LOCALES, localeOf } from '../../i18n/locale.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { LoadedLabWords } from '../../islands/value/lab-words.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** What the lab says once a file is chosen: fetched with the parts that say it. */
export const GET: APIRoute = ({ params }) => {
  const locale = localeOf(params['locale']);
  const { value, valueReading, totals, report, audit, whom } = messagesOf(locale);
  const t = { ...value, reading: valueReading, totals, summary: report.customerValue, audit, whom };
  const words: LoadedLabWords = { locale, t };
  return new Response(JSON.stringify(words), { headers: { 'Content-Type': 'application/json' } });
};
