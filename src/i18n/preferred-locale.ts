import { isLocale, type Locale } from './locale.ts';

/** The first of these languages, given as tags, that the site has; else English. */
export function preferredLocale(tags: readonly string[]): Locale {
  return tags.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale) ?? 'en';
}
