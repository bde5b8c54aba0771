import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { HouseStyle } from '../../../src/domain/house-style/house-style.ts';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import type { LeavingReport } from '../../../src/exports/leaving-report.ts';
import { writeWordReport } from '../../../src/exports/word-report/word-report.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { unescaped } from '../deck/deck-file.ts';
import { languageOf, leavingAssessment, leavingTeam } from '../leaving.ts';
import { packageFaults } from '../office-package.ts';
import { PIXEL } from '../pixel.ts';

const TEAM = JSON.parse(
  readFileSync(new URL('../../fixtures/workshops/claims-team.json', import.meta.url), 'utf8'),
) as Workshop;
const OWN = {
  ...assessmentFrom('3214D 210N2_ 312040', { guidance: { note: 'Only by phone' } }),
  scope: 'claims',
  decisions: [{ action: 'Name a pilot', owner: 'Ada', due: '2027-01-31', indicator: 'Named' }],
  measures: [{ name: 'Repeat contacts', value: '38 %', date: '2026-10' }],
};

interface Word {
  readonly bytes: Uint8Array;
  readonly document: string;
  readonly styles: string;
  /** Of each paragraph its style and its text. */
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
}

function wordOf(leaving: LeavingReport, locale: Locale, style?: HouseStyle): Word {
  const bytes = writeWordReport(leaving, languageOf(locale), style);
  const parts = unzipSync(bytes);
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const document = read('word/document.xml');
  const paragraphs = document.split('<w:p>').map((xml) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '',
    text: [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => unescaped(text ?? '')).join(''),
  }));
  return { bytes, document, styles: read('word/styles.xml'), paragraphs };
}

const headings = ({ paragraphs }: Word, level: number) =>
  paragraphs.filter(({ style }) => style === `Heading${level}`).map(({ text }) => text);

describe.each(LOCALES)('the report as a text, %s', (locale) => {
  const { t, practices } = languageOf(locale);

  test('holds all of the report under headings that a reader can go by', () => {
    const word = wordOf(leavingAssessment(OWN), locale);
    expect(packageFaults(word.bytes)).toEqual([]);
    expect(word.paragraphs.find(({ style }) => style === 'Title')?.text).toBe('Claims');
    expect(headings(word, 1)).toEqual([
      t.report.first.title,
      t.deck.decisions.title.one,
      t.report.roadmap.title,
      t.report.profile.title,
      t.report.axis.title,
      t.report.gaps.title,
      t.report.find.title,
      t.report.notApplicable.title,
      t.report.board.measures,
      t.report.solid.title,
      t.report.caveats.title,
      t.deck.method.made,
      t.deck.sources.title,
    ]);
    const all = word.paragraphs.map(({ text }) => text).join('\n');
    for (const item of t.report.caveats.items) expect(all).toContain(item);
    for (const { title } of Object.values(practices)) expect(all).toContain(title);
    expect(all).toContain('Only by phone');
    expect(all).toContain('38 %');
  });

  test('lists each source once, with the numbers of the gaps it is cited for', () => {
    const { paragraphs } = wordOf(leavingAssessment(OWN), locale);
    const from = paragraphs.findIndex(({ text }) => text === t.deck.sources.gaps);
    const listed = paragraphs.slice(from + 1).filter(({ style }) => style === 'Small');
    const cited = listed.map(({ text }) => / \[\d+(?:, \d+)*\]$/.exec(text)?.index);
    expect(listed.length).toBeGreaterThan(10);
    expect(cited).not.toContain(undefined);
    const names = listed.map(({ text }, at) => text.slice(0, cited[at]));
    expect(new Set(names).size).toBe(names.length);
  });

  test('of a room begins with its decisions, then where it disagreed, then its gaps', () => {
    const decisions = [{ action: 'Name a pilot', owner: 'Ada', due: '2027-01-31', indicator: 'Named' }];
    const word = wordOf(leavingTeam({ ...TEAM, decisions }, ['actions', 'notes']), locale);
    expect(headings(word, 1).slice(0, 3)).toEqual([
      t.deck.decisions.title.one,
      t.workshopReport.spread.title,
      t.report.gaps.title,
    ]);
  });

  test('of a room tells the votes and no one’s name', () => {
    const named = {
      ...TEAM,
      respondents: TEAM.respondents.map((one, at) => ({ ...one, label: `Zoé Quimper ${at}` })),
    };
    const word = wordOf(leavingTeam(named, ['scope', 'actions']), locale);
    expect(headings(word, 1)).toContain(t.workshopReport.spread.title);
    expect(word.document).not.toContain('Quimper');
    expect(word.document).not.toContain('Only by phone');
  });

  test('of nothing is sound too', () => {
    const word = wordOf(leavingAssessment({ model: 1, date: '2026-11', answers: {} }), locale);
    expect(packageFaults(word.bytes)).toEqual([]);
    expect(word.document).not.toMatch(/undefined|NaN/);
  });
});

test('its styles take faces and colours from the theme, in the colours of a house', () => {
  const style = {
    name: 'Advisers & Co',
    main: '#FFCC00',
    second: '#005500',
    closing: 'Call us',
    footer: 'Confidential',
    logo: PIXEL,
  };
  const word = wordOf(leavingAssessment(OWN), 'en', style);
  expect(packageFaults(word.bytes)).toEqual([]);
  expect(word.styles).toContain('w:themeColor="accent1"');
  expect(word.styles).not.toMatch(/w:ascii="/);
  const parts = unzipSync(word.bytes);
  const theme = strFromU8(parts['word/theme/theme1.xml'] ?? new Uint8Array());
  expect(theme).toContain('<a:srgbClr val="005500"/>');
  expect(theme).not.toContain('FFCC00');
  expect(strFromU8(parts['word/footer1.xml'] ?? new Uint8Array())).toContain('Confidential');
  expect(word.paragraphs.at(-1)?.text).toBe('Call us');
  expect(word.document).toContain('<pic:pic>');
});

test('hostile texts stay texts, and breaks are breaks', () => {
  const hostile = '<script>alert(1)</script> & "x"\nsecond line\u202E\u0000';
  const word = wordOf(
    leavingAssessment({ ...OWN, scope: hostile, decisions: [{ action: hostile, owner: hostile }] }),
    'en',
  );
  expect(packageFaults(word.bytes)).toEqual([]);
  expect(word.document).toContain('<w:br/>');
  expect(word.document).not.toMatch(/<script|\u202E|[^\P{Cc}\s]/u);
});
