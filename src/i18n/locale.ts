/** The languages of the site, in the order they are offered. */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Is this one of the site's languages? */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** The other language, the one the switch leads to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'fr' ? 'en' : 'fr';
}

/** The address of a page in a language; `page` is its name without slashes at the ends, empty for the home page. */
export function pathOf(locale: Locale, page = ''): string {
  return page === '' ? `/${locale}/` : `/${locale}/${page}/`;
}
