import { BEFORE_AN_HOUR } from './document-conventions.ts';
import { localeOf } from './locale.ts';
import { date } from './words.ts';

const twoDigits = (n: number) => `${n}`.padStart(2, '0');

/** An ISO time in words, in the visitor's own time zone; what is no time comes back as it is. */
export function moment(locale: string, iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const day = date(locale, [time.getFullYear(), time.getMonth() + 1, time.getDate()].join('-'));
  return `${day}${BEFORE_AN_HOUR[localeOf(locale)]}${[time.getHours(), time.getMinutes()].map(twoDigits).join(':')}`;
}
