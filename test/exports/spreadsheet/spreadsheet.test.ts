import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import type { ResultPart } from '../../../src/domain/workshop/result.ts';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import { neutral } from '../../../src/exports/harmless-text.ts';
import { sheetsOf, writeSpreadsheet } from '../../../src/exports/spreadsheet/spreadsheet.ts';
import type { Sheet } from '../../../src/exports/spreadsheet/table.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf, leavingAssessment, leavingTeam } from '../leaving.ts';

const TEAM = JSON.parse(
  readFileSync(new URL('../../fixtures/workshops/claims-team.json', import.meta.url), 'utf8'),
) as Workshop;

const namesOf = (sheets: readonly Sheet[]) => sheets.map(({ name }) => name);
const sheetOf = (sheets: readonly Sheet[], name: string) =>
  sheets.find((sheet) => sheet.name === name)?.rows ?? [];
const heads = (sheets: readonly Sheet[], name: string) => sheetOf(sheets, name)[0] ?? [];
const teamWith = (parts: readonly ResultPart[]) => sheetsOf(leavingTeam(TEAM, parts), languageOf('en'));

describe.each(LOCALES)('the spreadsheet, %s', (locale) => {
  const language = languageOf(locale);
  const assessment = {
    ...assessmentFrom('3214D 210N2_ 312040', {
      'channel-choice': { importance: 3, note: 'A note' },
    }),
    scope: 'Claims',
    decisions: [{ action: 'Name a pilot', owner: 'Ada', due: '2027-01-31', indicator: 'Named' }],
  };

  test('holds the 17 practices and the gaps in order with step, owner, indicator and sources', () => {
    const leaving = leavingAssessment(assessment);
    const sheets = sheetsOf(leaving, language);
    const { sheets: names, columns } = language.t.spreadsheet;
    expect(namesOf(sheets)).toEqual([names.summary, names.practices, names.gaps, names.decisions]);
    expect(sheetOf(sheets, names.practices)).toHaveLength(18);
    const gaps = sheetOf(sheets, names.gaps);
    expect(gaps.slice(1).map((row) => row[1])).toEqual(
      leaving.report.gaps.map(({ practice }) => language.practices[practice].title),
    );
    const column = (title: string) => heads(sheets, names.gaps).indexOf(title);
    for (const title of [columns.action, columns.owner, columns.indicator]) {
      expect(gaps[1]?.[column(title)]).toEqual(expect.stringMatching(/\S/));
    }
    expect(gaps.some((row) => String(row[column(columns.sources)] ?? '').length > 10)).toBe(true);
    expect(sheetOf(sheets, names.decisions)[1]?.slice(0, 4)).toEqual([
      'Name a pilot',
      'Ada',
      '2027-01-31',
      'Named',
    ]);
  });

  test('names its sheets as every program takes them', () => {
    for (const name of Object.values(language.t.spreadsheet.sheets)) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]/);
    }
  });

  test('opens as a workbook: one part a sheet, no formula in any', async () => {
    const files = unzipSync(await writeSpreadsheet(leavingAssessment(assessment), language));
    const sheets = Object.keys(files).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(4);
    for (const name of sheets) expect(strFromU8(files[name] as Uint8Array)).not.toContain('<f>');
    const strings = strFromU8(files['xl/sharedStrings.xml'] as Uint8Array);
    expect(strings).toContain(language.practices['channel-choice'].title.replaceAll('&', '&amp;'));
  });
});

test('without votes ticked no count of a level leaves; with them, one row a person without name', () => {
  const without = teamWith(['scope', 'actions']);
  expect(namesOf(without)).toEqual(['Summary', 'Practices', 'Gaps in order', 'Decisions']);
  expect(heads(without, 'Practices')).not.toContain('Level 0');

  const sheets = teamWith(['scope', 'votes']);
  expect(heads(sheets, 'Practices')).toContain('Level 0');
  const votes = sheetOf(sheets, 'Votes');
  expect(votes.slice(1, 1 + TEAM.respondents.length)).toHaveLength(TEAM.respondents.length);
  expect(votes[0]).toHaveLength(1 + PRACTICE_IDS.length);
  expect(JSON.stringify(sheets)).not.toContain('Front line');
  expect(JSON.stringify(sheets)).not.toContain('Only by phone');
});

test('a name given to a reply is in no cell, whatever is ticked', () => {
  const named = {
    ...TEAM,
    respondents: TEAM.respondents.map((one, at) => ({ ...one, label: `Zoé Quimper ${at}` })),
  };
  const parts = ['scope', 'organisation', 'notes', 'actions', 'votes', 'groups'] as const;
  expect(JSON.stringify(sheetsOf(leavingTeam(named, parts), languageOf('fr')))).not.toContain('Quimper');
});

test('notes, reasons and names of proofs leave only when they are ticked', () => {
  const proven: Workshop = {
    ...TEAM,
    decided: { guidance: { level: 3, reason: 'Agreed', proof: { kind: 'indicator', name: 'Barometer' } } },
  };
  const said = (parts: readonly ResultPart[]) =>
    JSON.stringify(sheetsOf(leavingTeam(proven, parts), languageOf('en')));
  for (const text of ['Only by phone', 'Agreed', 'Barometer']) {
    expect(said(['votes', 'groups'])).not.toContain(text);
    expect(said(['notes'])).toContain(text);
  }
});

test('groups leave only where the rules of anonymity show them', () => {
  const sheets = teamWith(['scope', 'groups']);
  const rows = sheetOf(sheets, 'Groups').slice(1);
  for (const row of rows) expect(row[2]).toBeGreaterThanOrEqual(3);
  const pair: Workshop = {
    ...TEAM,
    respondents: TEAM.respondents.map((one, at) => ({ ...one, group: at < 2 ? 'Pair' : 'Others' })),
  };
  expect(namesOf(sheetsOf(leavingTeam(pair, ['groups']), languageOf('en')))).not.toContain('Groups');
});

test('a sheet holds every vote or the groups, never both', () => {
  const withBoth = namesOf(teamWith(['scope', 'votes', 'groups']));
  expect(withBoth).toContain('Votes');
  expect(withBoth).not.toContain('Groups');
});

test('on a practice with fewer than three votes no figure of theirs leaves', () => {
  const two: Workshop = { ...TEAM, respondents: TEAM.respondents.slice(0, 2) };
  const sheets = sheetsOf(leavingTeam(two, []), languageOf('en'));
  const at = heads(sheets, 'Practices').indexOf('Median vote');
  expect(at).toBeGreaterThan(0);
  for (const row of sheetOf(sheets, 'Practices').slice(1)) expect(row[at]).toBeNull();
});

test('300 people’s votes leave in one file', async () => {
  const crowd: Workshop = {
    ...TEAM,
    respondents: Array.from(
      { length: 300 },
      (_, at) => TEAM.respondents[at % TEAM.respondents.length] as never,
    ),
  };
  const files = unzipSync(await writeSpreadsheet(leavingTeam(crowd, ['votes']), languageOf('en')));
  const rows = strFromU8(files['xl/worksheets/sheet5.xml'] as Uint8Array).match(/<row /g);
  expect(rows?.length).toBeGreaterThan(300);
});

test('no text is ever a formula', () => {
  for (const sign of ['=', '+', '-', '@', '\t=', ' =', '＝', '\r']) {
    expect(neutral(`${sign}1+1`)).toMatch(/^'/);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(neutral(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }),
  );
  const hostile = '=HYPERLINK("http://evil";"x")';
  const cells = sheetsOf(
    leavingTeam(
      {
        ...TEAM,
        scope: hostile,
        organisation: '@SUM(A1)',
        decisions: [{ action: '-1+1', owner: '+cmd|calc', indicator: '\t=1' }],
        decided: { guidance: { level: 1, reason: hostile } },
      },
      ['scope', 'organisation', 'actions', 'notes', 'votes', 'groups'],
    ),
    languageOf('en'),
  ).flatMap(({ rows }) => rows.flat());
  const texts = cells.filter((cell) => typeof cell === 'string');
  expect(texts).toContain(`'${hostile}`);
  for (const text of texts) expect(text).not.toMatch(/^\s*[=+\-@]/);
});
