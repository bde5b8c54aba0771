import { QUOTES } from '../i18n/conventions.ts';
import type { Locale } from '../i18n/locale.ts';
import { list } from '../i18n/words.ts';

/** A title inside a sentence, in the quotation marks of its language: its capital then reads as a title's. */
export function quoted(locale: Locale, title: string): string {
  const [before, after] = QUOTES[locale];
  return `${before}${title}${after}`;
}

/** Titles as a part of a sentence: “a”, “b” and “c”. */
export function quotedList(locale: Locale, titles: readonly string[]): string {
  return list(
    locale,
    titles.map((title) => quoted(locale, title)),
  );
}
