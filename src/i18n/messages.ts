import * as en from './en/index.ts';
import * as fr from './fr/index.ts';
import type { Locale } from './locale.ts';
import type { Words } from './words.ts';

/** All words of the interface in one language, by area. */
export type Messages = Words<typeof en>;

const DICTIONARIES: Record<Locale, Messages> = { fr, en };

/** The words of one language. Built into pages; islands receive the areas they need as props. */
export function messagesOf(locale: Locale): Messages {
  return DICTIONARIES[locale];
}
