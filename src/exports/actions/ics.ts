import type { Locale } from '../../i18n/locale.ts';
import { oneLine, writable } from '../harmless-text.ts';

const OCTETS_A_LINE = 75;
const DAY = 86_400_000;

/** A whole day in a calendar, with a reminder. Texts are as people wrote them. */
export interface CalendarDay {
  /** Tells it from others: taken in again, it takes the place of itself. */
  readonly uid: string;
  /** ISO day or month; of a month its last day. */
  readonly on: string;
  readonly summary: string;
  readonly description: string;
  /** An address that belongs to it. */
  readonly url?: string;
  /** How long before, as RFC 5545 writes it: `-P7D`. */
  readonly remind: string;
}

/** A text as a value of RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return writable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '\\n');
}

/** A line folded after 75 octets at most, between signs: RFC 5545, 3.1. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const sign of line) {
    const octets = new TextEncoder().encode(sign).length;
    if (used + octets > OCTETS_A_LINE) {
      lines.push(current);
      current = ' ';
      used = 1;
    }
    current += sign;
    used += octets;
  }
  return [...lines, current].join('\r\n');
}

/** The day, and the day after; of a month its last. */
function daysOf(on: string): readonly [day: string, next: string] {
  const [year = 0, month = 1, day] = on.split('-').map(Number);
  const at = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  const written = (time: number) => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
  return [written(at), written(at + DAY)];
}

function eventOf({ uid, on, summary, description, url, remind }: CalendarDay, stamp: string): string[] {
  const [day, next] = daysOf(on);
  const title = escaped(oneLine(summary));
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day}`,
    `DTEND;VALUE=DATE:${next}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    `TRIGGER:${remind}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** What a calendar is written in, what it is called where a program shows it beside others, and an ISO time. */
interface AboutCalendar {
  readonly locale: Locale;
  readonly name?: string;
  readonly now: string;
}

/**
 * Days as a calendar of RFC 5545. It names no METHOD: that makes a message of it, which RFC 5546 has an ORGANIZER in, and
 * RFC 5545 allows none for days that are of one's own calendar alone.
 */
export function calendarOf(days: readonly CalendarDay[], { locale, name, now }: AboutCalendar): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Cap17//Cap17//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...(name ? [`X-WR-CALNAME:${escaped(oneLine(name))}`] : []),
    ...days.flatMap((day) => eventOf(day, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
