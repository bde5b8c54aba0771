import { type Locale, tagOf } from './locale.ts';

/** What a language is called in another: “French”, “anglais”. */
export function languageIn(locale: Locale, other: Locale): string {
  return new Intl.DisplayNames(tagOf(locale), { type: 'language' }).of(other) ?? other;
}
