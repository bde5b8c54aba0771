import { getCollection } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import { type Bibliography, formatBibliography } from './bibliography.ts';
import type { Source } from './source-schema.ts';

let sources: readonly Source[] | undefined;
const bibliographies: Record<string, Bibliography> = {};

/** Every source of `content/sources.json`, sorted by id. */
export async function allSources(): Promise<readonly Source[]> {
  sources ??= (await getCollection('sources'))
    .map((entry) => entry.data)
    .sort((one, other) => one.id.localeCompare(other.id));
  return sources;
}

/** Sources by id, with their formatted reference in a language. */
export async function bibliography(locale: Locale): Promise<Bibliography> {
  bibliographies[locale] ??= formatBibliography(await allSources(), locale);
  return bibliographies[locale];
}
