import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/domain/model/assessment.ts';
import { actionsAsCalendar } from '../../../src/exports/actions/calendar.ts';
import { actionsAsCsv } from '../../../src/exports/actions/csv.ts';
import { actionsAsMarkdown } from '../../../src/exports/actions/markdown.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf, leavingAssessment } from '../leaving.ts';

const EN = languageOf('en');
const NOW = '2026-11-21T10:00:00.000Z';
const ASSESSMENT: Assessment = {
  ...assessmentFrom('3214D 210N2_ 312040'),
  scope: 'Claims',
  decisions: [
    {
      practice: 'guidance',
      action: 'Name a "pilot", soon',
      owner: 'Ada',
      due: '2027-01-31',
      indicator: 'Named; said',
    },
    { action: '=SUM(A1) * everything', owner: 'Bob', due: '2027-02' },
    { action: 'Done already', owner: 'Ada', due: '2026-12-01', status: 'done' },
    { action: 'No day yet' },
  ],
};
const withActions = (decisions: Assessment['decisions']) => leavingAssessment({ ...ASSESSMENT, decisions });

/** The lines of a calendar, unfolded. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

/** Any text without the sign that stands for a broken one. */
const SOUND_TEXT = fc
  .string({ unit: 'grapheme', minLength: 60, maxLength: 200 })
  .filter((text) => !text.includes('\uFFFD'));

describe('the calendar', () => {
  const text = actionsAsCalendar(leavingAssessment(ASSESSMENT), EN, NOW);
  const lines = unfolded(text);

  test('has an event for each action with a day that is still to be done, a month’s on its last day', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART;VALUE=DATE:20270131',
      'DTSTART;VALUE=DATE:20270228',
    ]);
    expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual([
      'DTEND;VALUE=DATE:20270201',
      'DTEND;VALUE=DATE:20270301',
    ]);
    expect(lines).toContain('SUMMARY:Name a "pilot"\\, soon (Ada)');
    expect(lines.some((line) => line.includes('Named\\; said'))).toBe(true);
    expect(lines.filter((line) => line === 'TRIGGER:-P7D')).toHaveLength(2);
  });

  test('begins and ends as RFC 5545 says, each event with an id that stays', () => {
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('VERSION:2.0');
    expect(lines).toContain('X-WR-CALNAME:Actions: Claims\\, 21\u00a0November\u00a02026');
    // RFC 5546, 3.2.1: what has a METHOD has an ORGANIZER; RFC 5545, 3.8.4.3: what is one’s own has none.
    expect(lines.filter((line) => /^(?:METHOD|ORGANIZER|ATTENDEE)\b/.test(line))).toEqual([]);
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    const ids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(2);
    const later = unfolded(
      actionsAsCalendar(withActions([{ ...ASSESSMENT.decisions?.[0], owner: 'Cy' }]), EN, NOW),
    );
    expect(later).toContain(ids[0]);
    expect(lines).toContain('DTSTAMP:20261121T100000Z');
  });

  test('folds lines at 75 octets, never inside a sign', () => {
    fc.assert(
      fc.property(SOUND_TEXT, (action) => {
        const folded = actionsAsCalendar(withActions([{ action, due: '2027-01-31' }]), EN, NOW);
        for (const line of folded.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(folded).not.toContain('\uFFFD');
        expect(folded.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });
});

test('the task list has a task a line, in quotes where it must be, and no formula', () => {
  const lines = actionsAsCsv(leavingAssessment(ASSESSMENT), EN).slice(1).split('\r\n');
  expect(lines[0]).toBe('Name,Description,Assignee,Due Date,Status,Labels');
  expect(lines[1]).toBe(
    '"Name a ""pilot"", soon",It worked if: Named; said,Ada,2027-01-31,open,Help at every step',
  );
  expect(lines[2]).toBe("'=SUM(A1) * everything,,Bob,2027-02-28,open,");
  expect(lines[4]).toBe('No day yet,,,,open,');
});

test('the check list is by owner, ticked where done, and what was typed stays text', () => {
  const text = actionsAsMarkdown(leavingAssessment(ASSESSMENT), EN);
  expect(text.split('\n')[0]).toBe('# Actions: Claims, 21\u00a0November\u00a02026');
  expect(text.match(/^## .*/gm)).toEqual(['## Ada', '## Bob', '## Nobody named yet']);
  expect(text).toContain('- [x] **Done already**');
  expect(text).toContain('- [ ] **=SUM(A1) \\* everything**');
  const oneOwner = withActions([
    { action: 'One', owner: 'Claire Morel' },
    { action: 'Two', owner: 'claire  morel ' },
  ]);
  expect(
    actionsAsMarkdown(oneOwner, EN)
      .match(/^## .*/gm)
      ?.slice(0, 1),
  ).toEqual(['## Claire Morel']);
  expect(actionsAsMarkdown(oneOwner, EN).match(/morel/gi)).toHaveLength(1);
  const hostile = actionsAsMarkdown(withActions([{ action: '[x](http://evil) <script>\n# head' }]), EN);
  expect(hostile).toContain('**\\[x\\](http://evil) \\<script\\> \\# head**');
});

test.each(LOCALES)('while nothing is decided, what the report proposes is to be done, %s', (locale) => {
  const language = languageOf(locale);
  const leaving = withActions([]);
  const proposed = language.t.spreadsheet.proposed;
  const lines = actionsAsCsv(leaving, language)
    .split('\r\n')
    .filter((line) => line.includes(`,${proposed},`));
  expect(lines.length).toBeGreaterThan(5);
  expect(
    unfolded(actionsAsCalendar(leaving, language, NOW)).filter((line) => line === 'BEGIN:VEVENT').length,
  ).toBe(lines.length);
  expect(actionsAsMarkdown(leaving, language)).toContain('## ');
});

test('with nothing to do the files are sound and empty', () => {
  const nothing = leavingAssessment({ model: 1, date: '2026-11', answers: {} });
  expect(unfolded(actionsAsCalendar(nothing, EN, NOW)).at(-2)).toBe('END:VCALENDAR');
  expect(actionsAsCsv(nothing, EN).trim().split('\r\n')).toHaveLength(1);
  expect(actionsAsMarkdown(nothing, EN)).toBe('# Actions: Scope not stated, November\u00a02026\n');
});
