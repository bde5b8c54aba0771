import { getCollection } from 'astro:content';
import { type Locale, pathOf } from '../i18n/locale.ts';
import { messagesOf } from '../i18n/messages.ts';
import { citedIn } from './cited-text.ts';
import { practicePages } from './practices.ts';
import { sourcesOfPage } from './sources-of-page.ts';

/** The tables of the guide that cite, and the page each stands on. */
const TABLES = [
  ['measures', 'indicators'],
  ['cases', 'cases'],
  ['frameworks', 'frameworks'],
  ['terms', 'glossary'],
  ['coverage', 'articles'],
] as const;

/** The sources that entries of a table name, as a field of theirs or in a text. */
function sourcesIn(entries: readonly object[]): string[] {
  const named = entries.flatMap((entry) => {
    const { source = [], sources = [] }: { source?: string | string[]; sources?: string[] } = entry;
    return [source, sources].flat();
  });
  return [...new Set([...named, ...citedIn(JSON.stringify(entries))])];
}

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
    for (const id of ids) {
      const pages = citing.get(id) ?? [];
      if (!pages.some(({ href }) => href === page.href)) citing.set(id, [...pages, page]);
    }
  };
  for (const page of await practicePages(locale)) {
    const href = pathOf(locale, `playbook/${page.practice.id}`);
    add(sourcesOfPage(page), { href, title: page.words.title });
    const indicators = pathOf(locale, 'playbook/indicators');
    const { tools } = messagesOf(locale).tables;
    add(citedIn(JSON.stringify(page.words.indicators)), { href: indicators, title: tools.indicators });
  }
  for (const { id, data, body = '' } of await getCollection('pages')) {
    if (!id.startsWith(`${locale}/`)) continue;
    const href = pathOf(locale, id.slice(locale.length + 1));
    add(citedIn(JSON.stringify(data) + body), { href, title: data.title });
  }
  const { sources, ...areas } = messagesOf(locale);
  for (const [table, page] of TABLES) {
    const entries = (await getCollection(table)).map(({ data }) => data);
    add(sourcesIn(entries), { href: pathOf(locale, `playbook/${page}`), title: areas.tables.tools[page] });
  }
  for (const [area, words] of Object.entries(areas)) {
    if ('title' in words)
      add(citedIn(JSON.stringify(words)), { href: pathOf(locale, area), title: words.title });
  }
  const { origins, background } = sources;
  add(citedIn(JSON.stringify(origins)), { href: '#origins', title: origins.title });
  add(citedIn(JSON.stringify(background)), { href: '#background', title: background.title });
  return citing;
}
