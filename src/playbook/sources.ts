import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import { type Bibliography, formatBibliography } from './bibliography.ts';
import type { Source } from './source-schema.ts';

// Promises are what is kept, not what they give: parts of a page that ask at the same time wait for the same one.
let sources: Promise<readonly Source[]> | undefined;
const bibliographies: Partial<Record<Locale, Promise<Bibliography>>> = {};

async function sortedSources(): Promise<readonly Source[]> {
  const entries = await getCollection('sources');
  return entries.map((entry) => entry.data).sort((one, other) => one.id.localeCompare(other.id));
}

/** Every source of `content/sources.json`, sorted by id. */
export function allSources(): Promise<readonly Source[]> {
  sources ??= sortedSources();
  return sources;
}

/** Sources by id, with their formatted reference in a language. */
export function bibliography(locale: Locale): Promise<Bibliography> {
  bibliographies[locale] ??= allSources().then((all) => formatBibliography(all, locale));
  return bibliographies[locale];
}
