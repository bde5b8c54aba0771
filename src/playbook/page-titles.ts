import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import { messagesOf } from '../i18n/messages.ts';
import { practicePages } from './practices.ts';

/**
 * A function from a page, as its address ends, to its title in a language: practices, pages of prose, pages whose words
 * are an area of the dictionary with a title. Throws on a page that is none of these.
 */
export async function titleOfPage(locale: Locale): Promise<(page: string) => string> {
  const titles = new Map<string, string>();
  for (const { practice, words } of await practicePages(locale)) {
    titles.set(`playbook/${practice.id}`, words.title);
  }
  for (const { id, data } of await getCollection('pages')) {
    if (id.startsWith(`${locale}/`)) titles.set(id.slice(locale.length + 1), data.title);
  }
  const messages = messagesOf(locale);
  titles.set('playbook', messages.practice.indexTitle);
  titles.set('assessment', messages.site.nav.assessment);
  titles.set('sources', messages.sources.title);
  return (page) => {
    const title = titles.get(page);
    if (title === undefined) throw new Error(`No page ${page} to name`);
    return title;
  };
}
