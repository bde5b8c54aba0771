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
 * For each source id, the pages of a language that cite it: practices first, then the pages whose words, kept in
 * an area of the dictionary named like the page, hold a `[@id]`.
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
  for (const [area, words] of Object.entries(messagesOf(locale))) {
    const title = 'title' in words && typeof words.title === 'string' ? words.title : area;
    add(citedIn(JSON.stringify(words)), { href: pathOf(locale, area), title });
  }
  return citing;
}
