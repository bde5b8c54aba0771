import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../../src/domain/model/model.ts';
import type { ResultPart } from '../../../src/domain/workshop/result.ts';
import type { Workshop } from '../../../src/domain/workshop/workshop.ts';
import { neutral } from '../../../src/exports/harmless-text.ts';
import type { Sheet } from '../../../src/exports/spreadsheet/sheet.ts';
import { sheetsOf, writeSpreadsheet } from '../../../src/exports/spreadsheet/spreadsheet.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf, leavingAssessment, leavingTeam } from '../leaving.ts';

const TEAM = JSON.parse(
  readFileSync(new URL('../../fixtures/workshops/claims-team.json', import.meta.url), 'utf8'),
) as Workshop;

type Sheets = readonly Sheet[];
const namesOf = (sheets: Sheets) => sheets.map(({ name }) => name);
const sheetNamed = (sheets: Sheets, name: string) => sheets.find((sheet) => sheet.name === name);
const rowsOf = (sheets: Sheets, name: string) => sheetNamed(sheets, name)?.rows ?? [];
const heads = (sheets: Sheets, name: string) =>
  (sheetNamed(sheets, name)?.columns ?? []).map(({ title }) => title);
const column = (sheets: Sheets, name: string, title: string) => {
  const at = heads(sheets, name).indexOf(title);
  expect(at, title).toBeGreaterThanOrEqual(0);
  return rowsOf(sheets, name).map((row) => row[at]);
};
const teamWith = (parts: readonly ResultPart[]) => sheetsOf(leavingTeam(TEAM, parts), languageOf('en'));

describe.each(LOCALES)('the spreadsheet, %s', (locale) => {
  const language = languageOf(locale);
  const { sheets: names, columns } = language.t.spreadsheet;
  const assessment = {
    ...assessmentFrom('3214D 210N2_ 312040', {
      'channel-choice': {
        importance: 3,
        note: 'A note',
        proof: { kind: 'indicator', name: 'Survey', date: '2026-06' },
      },
    }),
    scope: 'Claims',
    decisions: [
      { action: 'Name a pilot', owner: 'Ada', due: '2027-01-31', indicator: 'Named', status: 'under-way' },
    ],
  } as const;
  const leaving = leavingAssessment(assessment);
  const sheets = sheetsOf(leaving, language);

  test('holds the result, what to do, the practices, the axes, notes and sources', () => {
    expect(namesOf(sheets)).toEqual([
      names.result,
      names.actions,
      names.practices,
      names.axes,
      names.notes,
      names.sources,
    ]);
    expect(rowsOf(sheets, names.practices)).toHaveLength(PRACTICE_IDS.length);
    const places = column(sheets, names.practices, columns.place);
    expect(places.filter((place) => typeof place === 'number').sort()).toEqual(
      leaving.report.gaps.map((_, at) => at + 1).sort(),
    );
    expect(column(sheets, names.notes, columns.note)).toEqual(['A note']);
    const cited = column(sheets, names.sources, columns.source);
    expect(cited.length).toBeGreaterThan(10);
    expect(new Set(cited).size).toBe(cited.length);
    const parts = column(sheets, names.sources, columns.part).join('\n');
    for (const part of Object.values(language.t.spreadsheet.role)) expect(parts).toContain(part);
  });

  test('says what was decided, then proposes the next step of every other gap', () => {
    const statuses = column(sheets, names.actions, columns.status);
    expect(statuses[0]).toBe(language.t.report.board.progress['under-way']);
    expect(new Set(statuses.slice(1))).toEqual(new Set([language.t.spreadsheet.proposed]));
    expect(column(sheets, names.actions, columns.owner)[0]).toBe('Ada');
    expect(column(sheets, names.actions, columns.due)[0]).toEqual({ date: '2027-01-31' });
    for (const text of column(sheets, names.actions, columns.action))
      expect(text).toEqual(expect.stringMatching(/\S/));
    const ids = column(sheets, names.actions, columns.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('names its sheets and its columns as every program takes them', () => {
    for (const name of Object.values(names)) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]/);
    }
    for (const sheet of sheets) {
      const titles = sheet.columns.map(({ title }) => title.toLowerCase());
      expect(new Set(titles).size, sheet.name).toBe(titles.length);
    }
  });

  test('opens as a workbook: dates are dates, statuses are chosen, heads stay in sight, pages fit', async () => {
    const files = unzipSync(await writeSpreadsheet(leaving, language));
    const parts = Object.keys(files).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    expect(parts).toHaveLength(6);
    for (const name of parts) {
      const xml = strFromU8(files[name] as Uint8Array);
      expect(xml).not.toContain('<f>');
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/);
      expect(xml).toContain('<tablePart ');
    }
    const actions = strFromU8(files['xl/worksheets/sheet2.xml'] as Uint8Array);
    expect(actions).toContain(`<formula1>"${language.t.spreadsheet.proposed},`);
    // 31 January 2027 is day 46418 of spreadsheets.
    expect(actions).toContain('<v>46418</v>');
    expect(strFromU8(files['xl/tables/table1.xml'] as Uint8Array)).toContain('<autoFilter ');
    expect(strFromU8(files['xl/workbook.xml'] as Uint8Array)).toContain('name="cap17_status"');
    expect(strFromU8(files['xl/workbook.xml'] as Uint8Array)).toContain('_xlnm.Print_Titles');
  });
});

test('without votes ticked no count of a level leaves; with them, one row a person without name', () => {
  const without = teamWith(['scope', 'actions']);
  expect(namesOf(without)).toEqual(['Actions', 'Result', 'Practices', 'Axes', 'Sources']);
  expect(heads(without, 'Practices')).not.toContain('Level 0');

  const sheets = teamWith(['scope', 'votes']);
  expect(heads(sheets, 'Practices')).toContain('Level 0');
  expect(rowsOf(sheets, 'Votes')).toHaveLength(TEAM.respondents.length);
  expect(heads(sheets, 'Votes')).toHaveLength(1 + PRACTICE_IDS.length);
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

test('notes stand a row each, however many people wrote how much', () => {
  const note = 'x'.repeat(4000);
  const crowd: Workshop = {
    ...TEAM,
    respondents: Array.from({ length: 300 }, (_, at) => ({
      answers: { guidance: 2 as const },
      notes: { guidance: `${at} ${note}` },
    })),
  };
  const sheets = sheetsOf(leavingTeam(crowd, ['notes']), languageOf('en'));
  expect(rowsOf(sheets, 'Notes')).toHaveLength(300);
  for (const cell of sheets.flatMap(({ rows }) => rows.flat())) {
    if (typeof cell === 'string') expect(cell.length).toBeLessThanOrEqual(32_767);
  }
});

test('groups leave only where the rules of anonymity show them', () => {
  const twelve: Workshop = {
    ...TEAM,
    groups: ['Desk', 'Field'],
    respondents: Array.from({ length: 12 }, (_, at) => ({
      group: at < 6 ? 'Desk' : 'Field',
      answers: {
        guidance: at % 2 ? (1 as const) : (3 as const),
        ...(at < 8 && { 'closed-loop': 2 as const }),
      },
    })),
  };
  // Of the field two answered the other: nobody’s group is shown there.
  const rows = rowsOf(sheetsOf(leavingTeam(twelve, ['scope', 'groups']), languageOf('en')), 'Groups');
  expect(rows.map((row) => row.slice(1, 3))).toEqual([
    ['Desk', 6],
    ['Field', 6],
  ]);
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
  const medians = column(sheetsOf(leavingTeam(two, []), languageOf('en')), 'Practices', 'Median vote');
  expect(new Set(medians)).toEqual(new Set([null]));
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

test('a column is wide enough for its longest cell: a row grows no higher than Excel lets it', async () => {
  const made = async (note: string) => {
    const assessment = assessmentFrom('3214D 210N2_ 312040');
    const answers = { ...assessment.answers, guidance: { level: 2 as const, note } };
    const leaving = leavingAssessment({ ...assessment, answers });
    const parts = unzipSync(await writeSpreadsheet(leaving, languageOf('fr')));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    return sheets.map(([, bytes]) => strFromU8(bytes));
  };
  const widest = (sheets: readonly string[]) =>
    Math.max(
      ...sheets.flatMap((sheet) =>
        [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, wide]) => Number(wide)),
      ),
    );
  const short = await made('x');
  const notes = await made('x'.repeat(4000));
  expect(widest(notes)).toBeGreaterThan(4000 / 27);
  expect(widest(notes)).toBeGreaterThan(widest(short));
  const heights = notes.flatMap((sheet) =>
    [...sheet.matchAll(/<row [^>]*ht="([\d.]+)"/g)].map(([, high]) => Number(high)),
  );
  expect(Math.max(...heights)).toBeLessThan(23 * 15);
});

test('it bears the name and the foot of a house, no longer than Excel takes', async () => {
  const leaving = leavingAssessment({ ...assessmentFrom('3214D 210N2_ 312040'), scope: '&'.repeat(300) });
  const style = { name: 'Atelier <Nord>', footer: `Lille ${'&'.repeat(10_000)}` };
  const parts = unzipSync(await writeSpreadsheet(leaving, languageOf('fr'), style));
  expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain('Atelier &lt;Nord&gt;');
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const [, foot = ''] = /<oddFooter>([^<]*)</.exec(sheet) ?? [];
  expect(foot.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
});

test('dates and shares are written in the language of the sheet, whatever its reader’s program speaks', async () => {
  const formats = async (locale: 'en' | 'fr') => {
    const decisions = [
      { action: 'a', due: '2027-01-31' },
      { action: 'b', due: '2027-02' },
    ];
    const leaving = leavingAssessment({ ...assessmentFrom('3214D 210N2_ 312040'), decisions });
    const parts = unzipSync(await writeSpreadsheet(leaving, languageOf(locale)));
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    return [...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code);
  };
  expect(await formats('fr')).toEqual(
    expect.arrayContaining(['[$-40C]d mmm yyyy', '[$-40C]mmm yyyy', '0&quot;\u202f&quot;%']),
  );
  expect(await formats('en')).toEqual(expect.arrayContaining(['[$-809]d mmm yyyy', '[$-809]mmm yyyy']));
});
