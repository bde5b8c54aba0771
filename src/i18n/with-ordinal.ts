import { FIRST_OF_MONTH } from './conventions.ts';
import { localeOf } from './locale.ts';

/** A text that begins with a day, which stays on the line of its month; some languages give the first of one an ordinal. */
export function withOrdinal(locale: string, text: string): string {
  return text.replace(/^1(?= )/, FIRST_OF_MONTH[localeOf(locale)]).replace(/^(\d\S*) /, '$1\u00a0');
}
