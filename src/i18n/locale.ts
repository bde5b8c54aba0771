import { sitePath } from './site-path.ts';

/**
 * The languages of the site, in the order they are offered. Beside its dictionary and its content, a language needs
 * its row in each table of `conventions.ts`, `document-conventions.ts` and `tag.ts`.
 */
export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export type EachLocale<Value> = Readonly<Record<Locale, Value>>;

/** The language of whom nothing is known. */
export const FALLBACK_LOCALE: Locale = 'en';

/** Is this one of the site's languages? */
export function isLocale(value: unknown): value is Locale {
  return (LOCALES as readonly unknown[]).includes(value);
}

/** The language named, where the site has it. */
export function localeOf(value: unknown): Locale {
  return isLocale(value) ? value : FALLBACK_LOCALE;
}

/** What is made for each language of the site. */
export function inEachLocale<Value>(make: (locale: Locale) => Value): EachLocale<Value> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as EachLocale<Value>;
}

/** The address of a page in a language; `page` is its name without slashes at the ends, empty for the home page. */
export function pathOf(locale: Locale, page = ''): string {
  return `${sitePath(`/${locale}/`)}${page && `${page}/`}`;
}
