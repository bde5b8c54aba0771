import type { Locale } from './locale.ts';

/** A text with its first letter as sentences begin. */
export function begun(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
