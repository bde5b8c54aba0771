import type { APIRoute } from 'astro';
import { LOCALES, localeOf } from '../../../i18n/locale.ts';
import { messagesOf } from '../../../i18n/messages.ts';
import { practicePages } from '../../../playbook/practices.ts';
import { searchDocument } from '../../../playbook/search-document.ts';
import { buildIndex } from '../../../search/search.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The search index of the guide in one language: fetched when a visitor first searches. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeOf(params['locale']);
  const pages = await practicePages(locale);
  return new Response(buildIndex(pages.map(searchDocument), messagesOf(locale).guide.silent), {
    headers: { 'Content-Type': 'application/json' },
  });
};
