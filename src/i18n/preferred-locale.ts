import { FALLBACK_LOCALE, isLocale, type Locale } from './locale.ts';

/** The first of these languages, given as tags, that the site has; else English. */
export function preferredLocale(tags: readonly string[]): Locale {
  return tags.map((tag) => tag.toLowerCase().split('-')[0]).find(isLocale) ?? FALLBACK_LOCALE;
}
