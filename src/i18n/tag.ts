import { type EachLocale, isLocale } from './locale.ts';

/** The BCP 47 tag by which figures, dates, lists and plurals are formed, and which documents and previews bear. */
const TAGS: EachLocale<string> = { fr: 'fr-FR', en: 'en-GB' };

/** The tag of a language; what is no language of the site comes back as it is. */
export function tagOf(locale: string): string {
  return isLocale(locale) ? TAGS[locale] : locale;
}
