import { expect, test } from 'vitest';
import { nextDay, reminderAsCalendar } from '../../src/exports/actions/reminder.ts';
import { messagesOf } from '../../src/i18n/messages.ts';

const en = { locale: 'en', t: messagesOf('en') } as const;
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

test('a reminder stands a quarter later, and carries the report’s own link', () => {
  const link = `https://cap17.example/r#a2.${'A'.repeat(120)}`;
  const text = reminderAsCalendar({ scope: 'Claims, France', date: '2026-11-21' }, link, en, {
    now: '2026-11-28T10:00:00.000Z',
    today: '2026-11-28',
  });
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const lines = unfolded(text).split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20270227');
  expect(lines).toContain(`URL:${link}`);
  expect(lines).toContain('SUMMARY:Cap17: assess again\\, Claims\\, France');
  expect(
    lines.find((line) => line.startsWith('DESCRIPTION:The report of 21\u00a0November\u00a02026')),
  ).toContain(link);
});

test('of the day where its reader is, as the page says it: a morning in Auckland is the day before in Greenwich', () => {
  const clock = { now: '2026-11-28T20:00:00.000Z', today: '2026-11-29' };
  const report = { date: '2026-11-21' };
  const day = nextDay(report, clock.today);
  expect(day).toBe('2027-02-28');
  expect(reminderAsCalendar(report, 'https://cap17.example/r#a2.A', en, clock)).toContain(
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
  );
});

test('never in the past, and of a report dated later, a quarter after it', () => {
  expect(nextDay({ date: '2020-01-01' }, '2026-11-28')).toBe('2027-02-27');
  expect(nextDay({ date: '2027-01' }, '2026-11-28')).toBe('2027-04-02');
});
