import type { APIRoute } from 'astro';
import { LOCALES, localeOf } from '../../../i18n/locale.ts';
import { messagesOf } from '../../../i18n/messages.ts';
import { withoutCitations } from '../../../playbook/cited-text.ts';
import { practicePages } from '../../../playbook/practices.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

const cell = (text: string) => `"${withoutCitations(text).replaceAll('"', '""')}"`;

/** Every indicator with its formula, trap, data and holder, for a spreadsheet. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeOf(params['locale']);
  const { indicators: text } = messagesOf(locale).tables;
  const head = [text.practice, text.name, text.formula, text.trap, text.data, text.holder];
  const rows = (await practicePages(locale)).flatMap(({ words }) =>
    words.indicators.map(({ name, formula, trap, data, holder }) => [
      words.title,
      name,
      formula,
      trap,
      data,
      holder,
    ]),
  );
  // With a byte order mark, Excel reads the accents; a semicolon or comma does not matter inside quotes.
  const csv = [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
  return new Response(`\ufeff${csv}\r\n`, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
