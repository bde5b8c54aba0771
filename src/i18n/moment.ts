import { tagOf } from './locale.ts';
import { withOrdinal } from './words.ts';

const formats: Record<string, Intl.DateTimeFormat> = {};

/** An ISO time in words, in the visitor's own time zone; what is no time comes back as it is. */
export function moment(locale: string, iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const tag = tagOf(locale);
  formats[tag] ??= new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
  return withOrdinal(locale, formats[tag].format(time));
}
