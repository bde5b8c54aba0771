import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { type CellValue, type Sheet as FoundSheet, type WriteSheet, writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import type { Assessment, Decision } from '../../../src/domain/model/assessment.ts';
import { actionRows } from '../../../src/exports/action-rows.ts';
import { type ActionColumn, actionWords } from '../../../src/exports/spreadsheet/action-words.ts';
import { openWorkbook } from '../../../src/exports/spreadsheet/open-workbook.ts';
import { type ReturnedActions, readActions } from '../../../src/exports/spreadsheet/read-actions.ts';
import type { Cell, Sheet } from '../../../src/exports/spreadsheet/sheet.ts';
import { sheetsOf, writeSpreadsheet } from '../../../src/exports/spreadsheet/spreadsheet.ts';
import { writeSheets } from '../../../src/exports/spreadsheet/write-sheets.ts';
import {
  isOfAnother,
  planReturn,
  type TakenRows,
  withoutReturned,
  withReturned,
} from '../../../src/flows/own-report/returned-actions.ts';
import type { SaidIn } from '../../../src/flows/own-report/returned-decision.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { decisionInWords } from '../../../src/wording/report/decision.ts';
import { copiesInWords } from '../../../src/wording/report/returned.ts';
import { SHEET } from '../../../src/workers/read-sheet.ts';
import { assessmentFrom } from '../../domain/sample.ts';
import { languageOf, leavingAssessment } from '../leaving.ts';

const LANGUAGES = LOCALES.map(languageOf);
const EN = languageOf('en');
const WORDS = LANGUAGES.map(actionWords);
const said: SaidIn = (decision) => [EN, ...LANGUAGES].map((language) => decisionInWords(language, decision));
const DECISIONS: readonly Decision[] = [
  { practice: 'guidance', action: 'Name a pilot', owner: 'Ada', due: '2027-01-31', indicator: 'Named' },
  { step: { practice: 'self-service', level: 3 }, practice: 'self-service', owner: 'Bob', due: '2027-03' },
  {
    action: '=1+1 is what some say',
    status: 'done',
    proof: { kind: 'customer', name: 'Panel', date: '2026-10' },
  },
];
const ASSESSMENT: Assessment = {
  ...assessmentFrom('3214D 210N2_ 312040'),
  scope: 'Claims',
  decisions: DECISIONS,
};
const FIXTURES = new URL('../../fixtures/returning/', import.meta.url);
const FACTS = { title: 't', author: 'a', locale: 'en', footer: 'f' } as const;

function actionsOf(assessment = ASSESSMENT, language = EN): Sheet {
  const sheet = sheetsOf(leavingAssessment(assessment), language).find(
    ({ name }) => name === language.t.spreadsheet.sheets.actions,
  );
  if (!sheet) throw new Error('No actions');
  return sheet;
}

/** The sheet of actions as someone changed it, by the keys of its columns. */
function changed(row: number, cells: Readonly<Record<string, Cell>>, sheet = actionsOf()): Sheet {
  const rows = sheet.rows.map((before, at) =>
    at === row ? before.map((cell, place) => cells[sheet.columns[place]?.key ?? ''] ?? cell) : before,
  );
  return { ...sheet, rows };
}

async function sound(sheets: readonly Sheet[]): Promise<Extract<ReturnedActions, { ok: true }>> {
  const read = readActions(await openWorkbook(await writeSheets(sheets, FACTS)), WORDS);
  if (!read.ok) throw new Error(read.why);
  return read;
}

const HERE = { decisions: DECISIONS, said };
const planFor = async (sheet: Sheet) => planReturn(HERE, await sound([sheet]));

test.each(LOCALES)('what was not touched changes nothing, %s', async (locale) => {
  const bytes = await writeSpreadsheet(leavingAssessment(ASSESSMENT), languageOf(locale));
  const read = readActions(await openWorkbook(bytes), WORDS);
  expect(read).toMatchObject({ ok: true, missing: [], faults: [] });
  if (!read.ok) return;
  expect(read.rows).toHaveLength(actionRows(leavingAssessment(ASSESSMENT), EN).length);
  expect(planReturn(HERE, read)).toEqual({ changes: [], same: 3, absent: [], left: [] });
});

test('what no sheet holds as it is comes back as it was, of the same report', async () => {
  const odd = 'Two  words\u202E, \u0007a bell\r\nand _x000D_ ';
  const decisions: readonly Decision[] = [
    { action: ` ${odd}`, owner: `\t${odd}`, indicator: odd, due: '2027-01-31' },
    { action: '\u0000=1+1 ', owner: '', status: 'done', proof: { kind: 'indicator', name: `@${odd}` } },
    { action: 'Ask', owner: ' ' },
  ];
  const scope = ` Claims\u202E, \u0007France `;
  const own = { ...ASSESSMENT, scope, decisions };
  for (const withIds of [true, false]) {
    const sheets = sheetsOf(leavingAssessment(own), EN).map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map(({ key, ...look }) => ({
        ...look,
        title: look.title,
        ...(withIds && { key }),
      })),
      rows: sheet.rows.map((row) =>
        row.map((cell, at) => (withIds || sheet.columns[at]?.key !== 'cap17_id' ? cell : null)),
      ),
    }));
    const read = await sound(sheets);
    const plan = planReturn({ decisions, said }, read);
    expect(plan).toEqual({ changes: [], same: 3, absent: [], left: [] });
    expect(isOfAnother(own, read.of)).toBe(false);
    expect(isOfAnother({ ...own, scope: 'Claims' }, read.of)).toBe(true);
  }
});

test('a cell that was emptied empties what it held, a sign of success too; without an action there is none', async () => {
  const { changes } = await planFor(
    changed(0, { cap17_owner: '', cap17_due: '', cap17_indicator: '', cap17_action: '' }),
  );
  expect(changes[0]?.after).toEqual({ practice: 'guidance', action: 'Name a pilot' });
});

test('owners, dates, statuses and proofs come back', async () => {
  const sheet = changed(0, {
    cap17_owner: 'Grace',
    cap17_due: { date: '2027-02-15' },
    cap17_status: 'done',
    cap17_proof_name: 'Call log',
    cap17_proof_date: { date: '2027-02-10' },
  });
  const { changes } = await planFor(sheet);
  expect(changes).toHaveLength(1);
  expect(changes[0]?.fields).toEqual(['owner', 'due', 'status', 'proof']);
  expect(changes[0]?.before).toEqual(DECISIONS[0]);
  expect(withReturned(DECISIONS, { from: DECISIONS, changes })[0]).toEqual({
    practice: 'guidance',
    action: 'Name a pilot',
    owner: 'Grace',
    due: '2027-02-15',
    indicator: 'Named',
    status: 'done',
    proof: { kind: 'indicator', name: 'Call log', date: '2027-02-10' },
  });
});

test('a step keeps its words in every language until someone writes others', async () => {
  const kept = await planFor(changed(1, { cap17_owner: 'Cy' }));
  expect(kept.changes[0]?.after).toEqual({ ...DECISIONS[1], owner: 'Cy' });
  const reworded = await planFor(changed(1, { cap17_action: 'Do it our way' }));
  expect(reworded.changes[0]?.after).toMatchObject({ action: 'Do it our way', owner: 'Bob' });
  expect(reworded.changes[0]?.after).not.toHaveProperty('step');
});

test('a proposal becomes a decision once its status says so; a row of one’s own at once', async () => {
  const sheet = actionsOf();
  const proposal = changed(3, { cap17_status: 'open', cap17_owner: 'Dee' }, sheet);
  const own: Cell[] = sheet.columns.map(({ key }) => (key === 'cap17_action' ? 'Something new' : null));
  const { changes } = await planFor({ ...proposal, rows: [...proposal.rows, own] });
  expect(changes.map(({ at }) => at)).toEqual([undefined, undefined]);
  expect(changes[0]?.after).toMatchObject({
    owner: 'Dee',
    step: { level: expect.any(Number) },
  });
  expect(changes[1]?.after).toEqual({ action: 'Something new' });
  expect(withReturned(DECISIONS, { from: DECISIONS, changes })).toHaveLength(5);
});

test('what was taken is taken back alone, and what was changed since stays', async () => {
  const plan = await planFor(changed(0, { cap17_owner: 'Grace', cap17_due: { date: '2027-02-15' } }));
  const added = {
    row: 9,
    at: undefined,
    before: undefined,
    after: { action: 'Something new' },
    fields: ['action'],
  };
  const from = DECISIONS;
  const taken = { from, changes: [...plan.changes, added] as const } as TakenRows;
  const late = { action: 'Call the board' };
  const whole = withReturned(DECISIONS, taken);
  expect(withoutReturned(whole, taken)).toEqual(DECISIONS);
  // What the list became while the sheet was read is kept by taking, and by taking back.
  const meanwhile = [
    late,
    ...DECISIONS.map((one, at) => (at === 0 ? { ...one, status: 'done' as const } : one)),
  ];
  const both = withReturned(meanwhile, taken);
  expect(both[1]).toEqual({ ...DECISIONS[0], owner: 'Grace', due: '2027-02-15', status: 'done' });
  expect(both.at(-1)).toEqual(added.after);
  expect(withoutReturned(both, taken)).toEqual(meanwhile);
  // A date given since stays, and so does an action that was added and worked on.
  const [first, ...others] = whole;
  const since = [
    { ...first, due: '2027-03-01' },
    ...others.slice(0, -1),
    { ...others.at(-1), owner: 'Bo' },
    late,
  ];
  expect(withoutReturned(since, taken)).toEqual([
    { ...DECISIONS[0], due: '2027-03-01' },
    ...DECISIONS.slice(1),
    { action: 'Something new', owner: 'Bo' },
    late,
  ]);
});

test('of two decisions worded alike, of which another tab took one, the row of the other is taken once', () => {
  const from: readonly Decision[] = [
    { action: 'Call', owner: 'Ada' },
    { action: 'Call', owner: 'Bob' },
  ];
  const changes = from.map((before, at) => {
    return {
      row: at + 2,
      at,
      before,
      after: { ...before, due: `2027-0${at + 1}` },
      fields: ['due'] as const,
    };
  });
  const [, bob] = from;
  if (!bob) throw new Error('There is no second');
  // What was changed and taken away meanwhile comes back, at the end; what is there is changed and stands there once.
  expect(withReturned([bob], { from, changes })).toEqual([
    { ...bob, due: '2027-02' },
    { action: 'Call', owner: 'Ada', due: '2027-01' },
  ]);
  const whole = withReturned(from, { from, changes });
  expect(withoutReturned(whole.slice(1), { from, changes })).toEqual([bob]);
});

describe('columns', () => {
  const moved = (sheet: Sheet, order: (at: number) => number): Sheet => ({
    ...sheet,
    columns: sheet.columns
      .map((_, at) => sheet.columns[order(at)] ?? sheet.columns[at])
      .flatMap((one) => one ?? []),
    rows: sheet.rows.map((row) => row.map((_, at) => row[order(at)] ?? null)),
  });

  test('that were moved and renamed are found by the names of the workbook', async () => {
    const sheet = changed(0, { cap17_owner: 'Grace' });
    const last = sheet.columns.length - 1;
    const other = moved(sheet, (at) => last - at);
    const renamed = {
      ...other,
      columns: other.columns.map((one, at) => ({ ...one, title: `Column ${at}` })),
    };
    const { changes } = await planFor(renamed);
    expect(changes[0]).toMatchObject({ fields: ['owner'], after: { owner: 'Grace' } });
  });

  test('without those names are found by their titles, in either language', async () => {
    for (const language of LANGUAGES) {
      const sheet = changed(0, { cap17_owner: 'Grace' }, actionsOf(ASSESSMENT, language));
      const bare = { ...sheet, columns: sheet.columns.map(({ key: _, ...one }) => one) };
      const { changes } = await planFor(moved(bare, (at) => (at + 3) % bare.columns.length));
      expect(changes[0]).toMatchObject({ fields: ['owner'], after: { owner: 'Grace' } });
    }
  });

  test('that were deleted are named, and what they held stays', async () => {
    const sheet = changed(0, { cap17_status: 'done' });
    const at = sheet.columns.findIndex(({ key }) => key === 'cap17_owner');
    const without = {
      ...sheet,
      columns: sheet.columns.filter((_, place) => place !== at),
      rows: sheet.rows.map((row) => row.filter((_, place) => place !== at)),
    };
    const read = await sound([without]);
    expect(read.missing).toEqual(['owner']);
    const { changes } = planReturn(HERE, read);
    expect(changes[0]?.after).toMatchObject({ owner: 'Ada', status: 'done' });
  });

  test('without a status no proposal becomes a decision', async () => {
    const sheet = actionsOf();
    const at = sheet.columns.findIndex(({ key }) => key === 'cap17_status');
    const { changes } = await planFor({
      ...sheet,
      columns: sheet.columns.filter((_, place) => place !== at),
      rows: sheet.rows.map((row) => row.filter((_, place) => place !== at)),
    });
    expect(changes).toEqual([]);
  });
});

const PACE = { pause: async () => {}, onProgress: () => {} };

/** What a file says, read as the page has it read: in a thread of its own, whose answer is a copy. */
async function readAsPage(bytes: Uint8Array) {
  const opened = structuredClone(await SHEET.workbook(new Blob([Uint8Array.from(bytes)]), PACE));
  if (!opened.ok) throw new Error(opened.why);
  const read = readActions(opened, WORDS);
  if (!read.ok) throw new Error(read.why);
  return read;
}

/** A sheet as somebody made one: titles of ours, then rows. */
function typedSheet(
  rows: readonly Readonly<Partial<Record<ActionColumn, CellValue>>>[],
  { titles } = actionWords(EN),
): WriteSheet & { rows: CellValue[][] } {
  const columns = ['action', 'owner', 'due', 'indicator'] as const;
  return {
    name: 'Actions',
    rows: [columns.map((one) => titles[one]), ...rows.map((row) => columns.map((one) => row[one] ?? null))],
  };
}

test.each([
  [0.05, '0%', '5 %', '5%'],
  [1234.5, '#,##0.00\\ "€"', '1 234,50 €', '1,234.50 €'],
  [0.25, undefined, '0,25', '0.25'],
  [true, undefined, 'VRAI', 'TRUE'],
  [new Date(Date.UTC(2027, 3, 3)), 'd-mmm', '3 avril', '3 April'],
  [new Date(Date.UTC(1899, 11, 31, 14, 30)), 'hh:mm', '14:30', '14:30'],
] as const)('%s under the format %s comes back as it is seen', async (value, numFmt, fr, en) => {
  for (const [locale, text] of [
    ['fr', fr],
    ['en', en],
  ] as const) {
    const sheet = typedSheet(
      [{ action: 'Answer', owner: value, indicator: value }],
      actionWords(languageOf(locale)),
    );
    const cell = { value, ...(numFmt && { style: { numFmt } }) };
    const cells = new Map([
      ['1,1', cell],
      ['1,3', cell],
    ]);
    const { rows } = await readAsPage(await writeXlsx({ sheets: [{ ...sheet, cells }] }));
    const plainly = (said = '') => said.replace(/[\u00a0\u202f]/g, ' ');
    expect([plainly(rows[0]?.owner), plainly(rows[0]?.indicator)]).toEqual([text, text]);
  }
});

test('merged cells, formulas that nobody reckoned and days counted from 1904 are told in the thread that reads', async () => {
  const sheet = typedSheet([
    { action: 'One', owner: 'Ada', due: 46_433 - 1462 },
    { action: 'Two', owner: null },
  ]);
  const cells = new Map([['1,3', { value: null, formula: 'B9' }]]);
  const bytes = await writeXlsx({
    dateSystem: '1904',
    sheets: [{ ...sheet, cells, merges: [{ startRow: 1, endRow: 2, startCol: 1, endCol: 1 }] }],
  });
  const { rows, faults } = await readAsPage(bytes);
  expect(rows.map(({ owner }) => owner)).toEqual(['Ada', 'Ada']);
  expect(rows[0]?.due).toBe('2027-02-15');
  expect(faults).toMatchObject([{ column: 'indicator', why: 'no-result', text: '=B9' }]);
});

test('a copy of the sheet of actions is told, and not read', async () => {
  const [own, other] = [typedSheet([{ action: 'One' }]), typedSheet([{ action: 'Two' }])];
  const bytes = await writeXlsx({
    sheets: [own, { ...other, name: 'Actions (2)' }, { name: 'x', rows: [[1]] }],
  });
  const read = await readAsPage(bytes);
  expect(read.rows.map(({ action }) => action)).toEqual(['One']);
  expect(read.copies).toEqual(['Actions (2)']);
  const { returning } = messagesOf('en');
  expect(copiesInWords({ ...EN, t: { ...EN.t, returning } }, read)).toBe(
    'Sheet “Actions (2)” holds actions too and was not read: only “Actions” was. To bring it back, make a file of that sheet alone.',
  );
});

test('no other sheet of a report is taken for its actions, beside them or where theirs was deleted', async () => {
  for (const language of LANGUAGES) {
    const read = await readAsPage(await writeSpreadsheet(leavingAssessment(ASSESSMENT), language));
    expect(read.copies).toEqual([]);
    const { actions } = language.t.spreadsheet.sheets;
    const others = sheetsOf(leavingAssessment(ASSESSMENT), language).filter(({ name }) => name !== actions);
    const left = readActions(await openWorkbook(await writeSheets(others, FACTS)), WORDS);
    expect(left).toEqual({ ok: false, why: 'no-actions' });
  }
});

/** The sheet of actions, opened, as a program left it. */
async function leftAs(alter: (sheet: FoundSheet) => FoundSheet) {
  const opened = await openWorkbook(await writeSheets([actionsOf()], FACTS));
  if (!opened.ok) throw new Error(opened.why);
  const sheets = opened.workbook.sheets.map(alter);
  const read = readActions({ ok: true, workbook: { ...opened.workbook, sheets } }, WORDS);
  if (!read.ok) throw new Error(read.why);
  return { read, plan: planReturn(HERE, read) };
}
const placeOf = (key: string) => actionsOf().columns.findIndex((column) => column.key === key);

test('a column whose cells were moved is found by its title where its name stayed behind', async () => {
  const owner = placeOf('cap17_owner');
  const { plan } = await leftAs((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => [...cells.with(owner, null), cells[owner] ?? null]),
  }));
  expect(plan.changes).toEqual([]);
});

test('whichever column’s cells were moved to the front or taken out, names that stayed behind mislead nobody', async () => {
  for (const at of actionsOf().columns.keys()) {
    const { plan: front } = await leftAs((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) => [cells[at] ?? null, ...cells.toSpliced(at, 1)]),
    }));
    expect(front.changes, `column ${at} to the front`).toEqual([]);
    const { plan: out } = await leftAs((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) => cells.toSpliced(at, 1)),
    }));
    expect(out.changes, `column ${at} out`).toEqual([]);
  }
});

test('cells merged over rows say the same in each; what they hide beside them stays as it was', async () => {
  const [owner, action] = [placeOf('cap17_owner'), placeOf('cap17_action')];
  const merged = (startRow: number, startCol: number, endRow: number, endCol: number, empty: number) =>
    leftAs((sheet) => ({
      ...sheet,
      merges: [{ startRow, startCol, endRow, endCol }],
      rows: sheet.rows.map((cells, at) => (at === 2 ? cells.with(empty, null) : cells)),
    }));
  const down = await merged(1, owner, 2, owner, owner);
  expect(down.plan.changes.map(({ after }) => after.owner)).toEqual(['Ada']);
  expect(down.plan.changes[0]?.before?.owner).toBe('Bob');
  const beside = await merged(2, action, 2, owner, owner);
  expect(beside.plan.changes).toEqual([]);
  expect(beside.read.rows[1]?.owner).toBeUndefined();
});

test('what a cell says that nobody knows is told, and left as it was', async () => {
  const read = await sound([changed(0, { cap17_status: 'nearly', cap17_due: 'next spring' })]);
  expect(read.faults).toEqual([
    { row: 2, column: 'status', letters: 'A', why: 'not-a-status', text: 'nearly' },
    { row: 2, column: 'due', letters: 'E', why: 'not-a-date', text: 'next spring' },
  ]);
  expect(planReturn(HERE, read).changes).toEqual([]);
});

test.each([
  ['2027-02-15', '2027-02-15'],
  ['2027-02', '2027-02'],
  ['15/02/2027', '2027-02-15'],
  ['15.2.2027', '2027-02-15'],
  ['02/2027', '2027-02'],
  ['15/02/27', '2027-02-15'],
  ['2027/02/15', '2027-02-15'],
  ['2027-02-15T00:00:00.000Z', '2027-02-15'],
  ['15 févr. 2027', '2027-02-15'],
  ['1er mars 2027', '2027-03-01'],
  ['15 Feb 2027', '2027-02-15'],
  ['February 15, 2027', '2027-02-15'],
  ['août 2027', '2027-08'],
  ['46433', '2027-02-15'],
  // Nothing else it could be, and no other date that says otherwise.
  ['02/15/2027', '2027-02-15'],
])('a date typed as %s is read', async (typed, iso) => {
  const { changes } = await planFor(changed(0, { cap17_due: typed }));
  expect(changes[0]?.after.due).toBe(iso);
});

test('a number is a day of the calendar its workbook counts by', async () => {
  const opened = await openWorkbook(await writeSheets([changed(0, { cap17_due: 46_433 - 1462 })], FACTS));
  if (!opened.ok) throw new Error(opened.why);
  const read = readActions({ ok: true, workbook: { ...opened.workbook, dateSystem: '1904' } }, WORDS);
  expect(read.ok && read.rows[0]?.due).toBe('2027-02-15');
});

test('a time of day, and a day that no report can hold, are no dates', async () => {
  for (const cell of [new Date(Date.UTC(1899, 11, 30, 10)), '15/02/3027', '1527-02-15']) {
    const { read, plan } = await leftAs((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells, at) => (at === 1 ? cells.with(placeOf('cap17_due'), cell) : cells)),
    }));
    expect(read.faults).toMatchObject([{ row: 2, column: 'due', why: 'not-a-date' }]);
    expect(plan).toMatchObject({ changes: [], left: [] });
  }
});

test('a formula that failed, or that no program reckoned, changes nothing and is told', async () => {
  const at = placeOf('cap17_owner');
  for (const shown of ['#N/A', '#REF!', '#VALEUR!', '########', 'Err:502', null]) {
    const { read, plan } = await leftAs((sheet) => ({
      ...sheet,
      cells: new Map([[`1,${at}`, { type: 'formula', value: shown, formula: 'D3' }]]),
      rows: sheet.rows.map((cells, row) => (row === 1 ? cells.with(at, shown) : cells)),
    }));
    expect(read.faults).toEqual([
      { row: 2, column: 'owner', letters: 'D', why: 'no-result', text: shown ?? '=D3' },
    ]);
    expect(plan).toMatchObject({ changes: [], same: 3 });
  }
  const { plan } = await leftAs((sheet) => ({
    ...sheet,
    cells: new Map([[`1,${at}`, { type: 'formula', value: 'Grace', formula: 'D3' }]]),
    rows: sheet.rows.map((cells, row) => (row === 1 ? cells.with(at, 'Grace') : cells)),
  }));
  expect(plan.changes.map(({ after }) => after.owner)).toEqual(['Grace']);
});

test('rows put in above the titles are no actions, though table and names stayed behind', async () => {
  const { read, plan } = await leftAs((sheet) => ({ ...sheet, rows: [['Our plan'], [], ...sheet.rows] }));
  expect(read.faults).toEqual([]);
  expect(plan).toMatchObject({ changes: [], same: 3, left: [] });
});

test.each(['31/02/2027', '15/31/2027', '2027-13-01', '15 jui 2027', '15 Feb', '2027', '12'])(
  '%s is no date',
  async (typed) => {
    const { faults } = await sound([changed(0, { cap17_due: typed })]);
    expect(faults).toHaveLength(1);
  },
);

test('decisions that are here and not in the file stay; rows of decisions that are gone are said', async () => {
  const sheet = actionsOf();
  const read = await sound([{ ...sheet, rows: sheet.rows.slice(1) }]);
  expect(planReturn(HERE, read)).toMatchObject({ changes: [], absent: [DECISIONS[0]] });
  const later = planReturn({ ...HERE, decisions: DECISIONS.slice(1) }, await sound([sheet]));
  expect(later.left).toEqual([{ row: 2, why: 'gone' }]);
  expect(later.changes).toEqual([]);
});

test('what is longer than a decision may be is not taken', async () => {
  const { changes, left } = await planFor(changed(0, { cap17_action: 'x'.repeat(501) }));
  expect(changes).toEqual([]);
  expect(left).toEqual([{ row: 2, why: 'too-long' }]);
});

test('what is no spreadsheet of ours is refused in a word', async () => {
  expect(readActions(await openWorkbook(strToU8('not a file')), WORDS)).toEqual({
    ok: false,
    why: 'no-actions',
  });
  expect(readActions(await openWorkbook(new Uint8Array([0, 1, 2, 0])), WORDS)).toEqual({
    ok: false,
    why: 'not-a-workbook',
  });
  expect(readActions(await openWorkbook(new Uint8Array()), WORDS)).toEqual({ ok: false, why: 'empty' });
  expect(readActions(await openWorkbook(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), WORDS)).toEqual({
    ok: false,
    why: 'old',
  });
  expect(readActions(await openWorkbook(zipSync({ a: strToU8('b') })), WORDS)).toEqual({
    ok: false,
    why: 'not-a-workbook',
  });
  expect(readActions(await openWorkbook(new Uint8Array(6_000_000)), WORDS)).toEqual({
    ok: false,
    why: 'too-large',
  });
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(70_000_000) });
  expect(readActions(await openWorkbook(bomb), WORDS)).toEqual({ ok: false, why: 'too-large-unpacked' });
  const tags = zipSync({ 'xl/sharedStrings.xml': strToU8('<si/>'.repeat(1_500_001)) });
  expect(readActions(await openWorkbook(tags), WORDS)).toEqual({ ok: false, why: 'too-large-unpacked' });
  const other = await writeSheets(
    [{ name: 'Other', columns: [{ title: 'A', width: 9 }], rows: [['x']], frozen: 0 }],
    FACTS,
  );
  expect(readActions(await openWorkbook(other), WORDS)).toEqual({ ok: false, why: 'no-actions' });
});

test('of a text no row is left out in silence: two thousand are read, more are refused', async () => {
  const firstOf = async (text: string) => {
    const opened = await openWorkbook(strToU8(text));
    return opened.ok ? (opened.workbook.sheets[0]?.rows ?? []) : [];
  };
  const why = async (text: string) => await openWorkbook(strToU8(text));
  expect(await firstOf('a,b\n'.repeat(2_000) + '\n,\n'.repeat(3_000))).toHaveLength(2_000);
  expect(await why('a,b\n'.repeat(1_000_000))).toEqual({ ok: false, why: 'too-many-rows' });
  expect(await why(`${'a,b\n'.repeat(2_000)}${',\n'.repeat(9_000)}a,b\n`)).toMatchObject({ ok: false });
  expect((await firstOf('a,b\r'.repeat(2_000))).slice(0, 2)).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ]);
  expect((await firstOf(`a,b\n${'"'.repeat(4_000_000)}`))[0]).toEqual(['a', 'b']);
  expect(await firstOf(`a,b\n"${'x\n'.repeat(9)}",c`)).toEqual([
    ['a', 'b'],
    ['x\n'.repeat(9), 'c'],
  ]);
});

test('a row that was copied to write another action is one of one’s own; one said twice counts once', async () => {
  const sheet = actionsOf();
  const [first = [], ...others] = sheet.rows;
  const inCopy = (cells: Readonly<Record<string, Cell>>) =>
    changed(0, cells, { ...sheet, rows: [first] }).rows[0] ?? [];
  const rows = [
    first,
    inCopy({ cap17_action: 'Name two pilots' }),
    inCopy({ cap17_owner: 'Eve' }),
    ...others,
  ];
  const plan = await planFor({ ...sheet, rows });
  expect(plan.changes.map(({ row, at, after }) => [row, at, after.action])).toEqual([
    [3, undefined, 'Name two pilots'],
  ]);
  expect(plan.left).toEqual([{ row: 4, why: 'repeated' }]);
});

test('without identifier and status a proposal is still told from a row of one’s own', async () => {
  const leaving = leavingAssessment(ASSESSMENT);
  const proposals = new Map(
    LANGUAGES.flatMap((language) => actionRows(leaving, language))
      .filter(({ status }) => status === 'proposed')
      .map(({ id, action }) => [action, id] as const),
  );
  const sheet = actionsOf();
  const isKept = (at: number) => !['cap17_id', 'cap17_status'].includes(sheet.columns[at]?.key ?? '');
  const bare = {
    ...sheet,
    columns: sheet.columns.filter((_, at) => isKept(at)),
    rows: sheet.rows.map((row) => row.filter((_, at) => isKept(at))),
  };
  const read = await sound([bare]);
  expect(planReturn(HERE, read).changes.length).toBeGreaterThan(0);
  expect(planReturn({ ...HERE, proposals }, read).changes).toEqual([]);
});

test('the sheet of another report is known by its scope and date, in either language', async () => {
  for (const language of LANGUAGES) {
    const read = readActions(
      await openWorkbook(await writeSpreadsheet(leavingAssessment(ASSESSMENT), language)),
      WORDS,
    );
    const of = read.ok ? read.of : undefined;
    expect(isOfAnother(ASSESSMENT, of)).toBe(false);
    expect(isOfAnother({ ...ASSESSMENT, scope: 'Sales' }, of)).toBe(true);
    expect(isOfAnother({ ...ASSESSMENT, date: '2025-01-01' }, of)).toBe(true);
  }
  expect(isOfAnother(ASSESSMENT, undefined)).toBe(false);
});

test.each([
  ['Fait', 'done'],
  ['  EN COURS ', 'under-way'],
  ['a faire', 'open'],
  ['under-way', 'under-way'],
  ['Dropped', 'dropped'],
])('a status written “%s” is read', async (typed, status) => {
  const read = await sound([changed(0, { cap17_status: typed })]);
  expect(read.faults).toEqual([]);
  expect(read.rows[0]?.status).toBe(status);
});

test.each(['actions-fr.ods', 'actions-en.xlsx', 'actions-en.csv'])(
  'what LibreOffice saved as %s changes nothing',
  async (name) => {
    const read = readActions(await openWorkbook(readFileSync(new URL(name, FIXTURES))), WORDS);
    expect(read).toMatchObject({ ok: true, missing: [], faults: [] });
    if (!read.ok) return;
    expect(planReturn(HERE, read)).toEqual({ changes: [], same: 3, absent: [], left: [] });
  },
);

const HEAD = ['Action', 'Responsable', 'Échéance', 'Avancement'];
const textOf = (separator: string) =>
  [HEAD, ['Name a pilot', 'Zoé', '15/02/2027', 'Fait'], ['Call', '', '', '']]
    .map((cells) => cells.join(separator))
    .join('\r\n');

test.each([
  ['semicolons, as Windows writes them', Buffer.from(textOf(';'), 'latin1')],
  ['commas, in UTF-8', Buffer.from(`\uFEFF${textOf(',')}`)],
  ['tabs, in UTF-16', Buffer.from(`\uFEFF${textOf('\t')}`, 'utf16le')],
])('a table separated by %s is read', async (_, bytes) => {
  const read = readActions(await openWorkbook(bytes), WORDS);
  if (!read.ok) throw new Error(read.why);
  expect(read.missing).toEqual(['id', 'indicator', 'proofKind', 'proofName', 'proofDate']);
  const { changes } = planReturn(HERE, read);
  expect(changes.map(({ fields }) => fields)).toEqual([
    ['owner', 'due', 'status'],
    ['action', 'status'],
  ]);
  expect(changes[0]?.after).toMatchObject({ owner: 'Zoé', due: '2027-02-15', status: 'done' });
});

test('where the month can only come first in one date, it does in all of them', async () => {
  const text = 'Action,Due,Owner\nName a pilot,02/03/2027,A\nCall,02/15/2027,B';
  const read = readActions(await openWorkbook(strToU8(text)), WORDS);
  expect(read.ok && read.rows.map(({ due }) => due)).toEqual(['2027-02-03', '2027-02-15']);
});

test('an open document that says it repeats its cells without end is refused or cut', async () => {
  const spaces = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const repeated = (rows: number, columns: number) => {
    const cell = `<table:table-cell office:value-type="string" table:number-columns-repeated="${columns}"><text:p>x</text:p></table:table-cell>`;
    const row = `<table:table-row table:number-rows-repeated="${rows}">${cell}</table:table-row>`;
    const content = `<office:document-content ${spaces.join(' ')}><office:body><office:spreadsheet><table:table table:name="A">${row}</table:table></office:spreadsheet></office:body></office:document-content>`;
    const mimetype = strToU8('application/vnd.oasis.opendocument.spreadsheet');
    return zipSync({ mimetype, 'content.xml': strToU8(content) });
  };
  const huge = await openWorkbook(repeated(1_048_576, 16_384));
  expect(huge).toEqual({ ok: false, why: 'not-a-workbook' });
  expect(await openWorkbook(repeated(5_000, 300))).toEqual({ ok: false, why: 'too-many-rows' });
  const long = await openWorkbook(repeated(2_000, 300));
  expect(long.ok && long.workbook.sheets.map(({ rows }) => [rows.length, rows[0]?.length])).toEqual([
    [2000, 256],
  ]);
});
