import { LOCALES, type Locale } from './locale.ts';
import { tagOf } from './tag.ts';

/** The others, to which the switch leads. */
export function othersThan(locale: Locale): readonly Locale[] {
  return LOCALES.filter((other) => other !== locale);
}

/** What a language is called in another: “French”, “anglais”. */
export function languageIn(locale: Locale, other: Locale): string {
  return new Intl.DisplayNames(tagOf(locale), { type: 'language' }).of(other) ?? other;
}
