import { nameOfText } from '../../domain/model/decision-id.ts';
import { fill } from '../../i18n/words.ts';
import { type ActionRow, actionsToTake } from '../action-rows.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine, writable } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';

const OCTETS_A_LINE = 75;
/** Every calendar that knows reminders shows this one a week ahead. */
const REMIND_BEFORE = '-P7D';

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

/** The day on which something is due, and the day after; of a month its last. */
function daysOf(due: string): readonly [day: string, next: string] {
  const [year = 0, month = 1, day] = due.split('-').map(Number);
  const at = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  const written = (time: number) => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
  return [written(at), written(at + 86_400_000)];
}

function eventOf(
  row: ActionRow,
  leaving: LeavingReport,
  language: DocumentLanguage,
  stamp: string,
): string[] {
  const { t } = language;
  const { report } = leaving;
  const [day, next] = daysOf(row.due);
  const of = nameOfText(`${report.scope ?? ''}\n${report.date}`);
  const label = (name: string, text: string) => (text === '' ? [] : [`${name}${t.common.colon}${text}`]);
  const description = [
    ...label(t.deck.decisions.owner, row.owner),
    ...label(t.report.gaps.firstMove, row.firstMove),
    ...label(t.report.gaps.indicator, row.indicator),
    ...label(t.spreadsheet.result.scope, report.scope ?? ''),
  ].join('\n');
  const summary =
    row.owner === '' ? row.action : fill(t.documents.event, { action: row.action, owner: row.owner });
  return [
    'BEGIN:VEVENT',
    `UID:${encodeURIComponent(row.id)}-${of}@cap17`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day}`,
    `DTEND;VALUE=DATE:${next}`,
    `SUMMARY:${escaped(oneLine(summary))}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(oneLine(summary))}`,
    `TRIGGER:${REMIND_BEFORE}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * The days on which actions are due, as a calendar of RFC 5545, each with a reminder a week before; what is done or
 * dropped has none. `now` is an ISO time. Taken in again, an action takes the place of itself.
 */
export function actionsAsCalendar(leaving: LeavingReport, language: DocumentLanguage, now: string): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const rows = actionsToTake(leaving, language).filter(
    ({ due, status }) => due !== '' && status !== 'done' && status !== 'dropped',
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Cap17//Cap17//${language.locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...rows.flatMap((row) => eventOf(row, leaving, language, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
