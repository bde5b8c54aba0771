import type { APIRoute } from 'astro';
import { isLocale, LOCALES } from '../../../i18n/locale.ts';
import { practicePages } from '../../../playbook/practices.ts';
import { buildIndex } from '../../../playbook/search.ts';
import { searchDocument } from '../../../playbook/search-document.ts';

export const getStaticPaths = () => LOCALES.map((locale) => ({ params: { locale } }));

/** The search index of the guide in one language: fetched when a visitor first searches. */
export const GET: APIRoute = async ({ params }) => {
  const locale = isLocale(params['locale']) ? params['locale'] : 'en';
  const pages = await practicePages(locale);
  return new Response(buildIndex(pages.map(searchDocument), locale), {
    headers: { 'Content-Type': 'application/json' },
  });
};
