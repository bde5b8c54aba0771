import { getCollection } from 'astro:content';
import { type Locale, pathOf } from '../i18n/locale.ts';
import { messagesOf } from '../i18n/messages.ts';
import { citedIn } from './cited-text.ts';
import { practicePages } from './practices.ts';
import { sourcesOfPage } from './sources-of-page.ts';

export interface CitingPage {
  readonly href: string;
  readonly title: string;
}

/**
 * For each source id, where a language cites it: practices, pages of prose, pages whose words are an area of the
 * dictionary with a title, and the sources page itself.
 */
export async function pagesCiting(locale: Locale): Promise<ReadonlyMap<string, readonly CitingPage[]>> {
  const citing = new Map<string, CitingPage[]>();
  const add = (ids: readonly string[], page: CitingPage) => {
    for (const id of ids) citing.set(id, [...(citing.get(id) ?? []), page]);
  };
  for (const page of await practicePages(locale)) {
    const href = pathOf(locale, `playbook/${page.practice.id}`);
    add(sourcesOfPage(page), { href, title: page.words.title });
  }
  for (const { id, data, body = '' } of await getCollection('pages')) {
    if (!id.startsWith(`${locale}/`)) continue;
    const href = pathOf(locale, id.slice(locale.length + 1));
    add(citedIn(JSON.stringify(data) + body), { href, title: data.title });
  }
  const { sources, ...areas } = messagesOf(locale);
  for (const [area, words] of Object.entries(areas)) {
    if ('title' in words)
      add(citedIn(JSON.stringify(words)), { href: pathOf(locale, area), title: words.title });
  }
  const { origins, background } = sources;
  add(citedIn(JSON.stringify(origins)), { href: '#origins', title: origins.title });
  add(citedIn(JSON.stringify(background)), { href: '#background', title: background.title });
  return citing;
}
