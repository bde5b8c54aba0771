import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { PRACTICE_IDS } from '../../src/domain/model/practice.ts';
import { ownWordsOf } from '../../src/domain/own-wording/own-words.ts';
import { literal } from '../../src/exports/harmless-text.ts';
import { chartWorkbook } from '../../src/exports/pptx/chart-workbook.ts';
import { openWorkbook } from '../../src/exports/spreadsheet/open-workbook.ts';
import { type Sheet, sheetOf } from '../../src/exports/spreadsheet/sheet.ts';
import { writeSpreadsheet } from '../../src/exports/spreadsheet/spreadsheet.ts';
import { writeSheets } from '../../src/exports/spreadsheet/write-sheets.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { assessmentFrom } from '../domain/sample.ts';
import { orderFaults } from './element-order.ts';
import { languageOf, leavingTeam } from './leaving.ts';
import { packageFaults } from './office-package.ts';
import { programFaults } from './program-faults.ts';

const sheetWith = (name: string, titles: readonly string[], cells: readonly string[]): Sheet =>
  sheetOf(
    name,
    titles.map((title, at) => ({
      title,
      width: 9,
      key: `key_${at}`,
      cell: (row: readonly string[]) => row[at],
    })),
    [cells],
  );

test('sheets whatever their names, titles and texts are taken by Excel', async () => {
  const odd = '\uffff_x0041_\r\nb';
  const sheets = [
    sheetWith('It’s side by side', ['Same', 'same', 'a\nb', '_x0041_'], ['a', 'b', odd, '_x0041_']),
    sheetWith("D'Alsace", ['=1', ' ='], ['', '']),
  ];
  const bytes = await writeSheets(sheets, { title: odd, author: odd, locale: 'en', footer: `${odd}&` });
  expect(packageFaults(bytes)).toEqual([]);
  const partOf = (name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
  const workbook = partOf('xl/workbook.xml');
  expect(workbook).toContain(`localSheetId="0">'It’s side by side'!$A$1:$D$2<`);
  expect(workbook).toContain(`localSheetId="1">'D''Alsace'!$1:$1<`);
  expect(partOf('xl/worksheets/sheet1.xml')).toContain('<oddFooter>&amp;L_x005F_x0041_');
  const opened = await openWorkbook(bytes);
  expect(opened.ok && opened.workbook.sheets.map(({ rows }) => rows)).toEqual([
    [
      ['Same', 'same (2)', 'a b', '_x0041_'],
      ['a', 'b', '_x0041_\nb', '_x0041_'],
    ],
    [
      ["'=1", "'="],
      ['', ''],
    ],
  ]);
});

test('two names of columns that end alike are told apart', () => {
  const { columns } = sheetWith('s', ['a', 'A (2)', 'A', 'a'], []);
  expect(columns.map(({ title }) => title)).toEqual(['a', 'A (2)', 'A (3)', 'a (4)']);
});

test.each(LOCALES)(
  'practices that somebody calls all the same make a sound table of votes, %s',
  async (locale) => {
    const practices = Object.fromEntries(
      PRACTICE_IDS.map((id) => [id, { words: { [locale]: { title: 'One' } } }]),
    );
    const language = ownWordsOf({ model: 1, name: 'Acme', practices }).marked(languageOf(locale));
    const { answers, ...of } = assessmentFrom('3214D 210N2_ 312040');
    const votes = Object.fromEntries(PRACTICE_IDS.map((id, at) => [id, (at % 5) as 0 | 1 | 2 | 3 | 4]));
    const respondents = Array.from({ length: 4 }, () => ({ answers: votes }));
    const bytes = await writeSpreadsheet(leavingTeam({ ...of, respondents }, ['votes']), language);
    expect(packageFaults(bytes)).toEqual([]);
  },
);

test('what looks like a sign told by its number stays what it says in a chart’s workbook', () => {
  expect(literal('_x0041_ _x00e9_ _x_ x0041_')).toBe('_x005F_x0041_ _x005F_x00e9_ _x_ x0041_');
  const bytes = chartWorkbook([{ title: '_x0041_', values: ['_x000D_', 1] }]);
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('<t>_x005F_x0041_</t>');
  expect(sheet).toContain('<t>_x005F_x000D_</t>');
});

type Given = Readonly<Record<string, string>>;
const faultsIn = (given: Given) =>
  programFaults(Object.fromEntries(Object.entries(given).map(([name, text]) => [name, strToU8(text)])));
const link = (kind: string, to: string) =>
  `<Relationships><Relationship Id="rId1" Type="x/${kind}" Target="${to}"/></Relationships>`;
const long = (signs: number) => 'a'.repeat(signs);
const table = (ref: string, ...columns: readonly string[]): Given => ({
  'xl/workbook.xml': '<sheet name="a" />',
  'xl/worksheets/sheet1.xml': '<c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s" s="1"><v>1</v></c>',
  'xl/worksheets/_rels/sheet1.xml.rels': link('table', '../tables/table1.xml'),
  'xl/sharedStrings.xml': '<si><t>One</t></si><si><t>T&amp;wo</t></si>',
  'xl/tables/table1.xml': `<table displayName="T" ref="${ref}">${columns.map((name) => `<tableColumn name="${name}"/>`).join('')}</table>`,
});
const slide = (shapes: string, placeholder = 'type="title"'): Given => ({
  'ppt/presentation.xml': '<p:sldId id="256" />',
  'ppt/slides/slide1.xml': `<p:ph ${placeholder}/>${shapes}`,
  'ppt/slides/_rels/slide1.xml.rels': link('slideLayout', '../slideLayouts/slideLayout1.xml'),
  'ppt/slideLayouts/slideLayout1.xml': '<p:ph type="title"/>',
});
const ROW = '<a:tr h="1"><a:tc></a:tc><a:tc hMerge="1"></a:tc></a:tr>';
const written = (document: string): Given => ({
  'word/styles.xml': '<w:style w:styleId="Normal" />',
  'word/numbering.xml': '<w:num w:numId="1" />',
  'word/document.xml': document,
});

test.each<[string, Given, readonly string[]]>([
  ['a sound table', table('A1:B2', 'One', 'T&amp;wo'), []],
  ['a table without rows', table('A1:B1', 'One', 'T&amp;wo'), ['table T has no row']],
  ['a name that stands nowhere', table('A1:B2', 'One', 'Two'), ['table T calls Two what stands as T&wo']],
  [
    'two columns of one name',
    table('A1:B2', 'One', 'one'),
    ['table T has two columns of one name', 'table T calls one what stands as T&wo'],
  ],
  [
    'a name of two lines',
    table('A1:A2', 'One&#10;'),
    ['table T calls One\n what stands as One', 'table T has a name of several lines'],
  ],
  [
    'two sheets of one name',
    { 'xl/workbook.xml': '<sheet name="a" /><sheet name="A" />' },
    ['two sheets have one name'],
  ],
  ['a sheet with a slash', { 'xl/workbook.xml': '<sheet name="a/b" />' }, ['no sheet may be called a/b']],
  [
    'a sheet too long',
    { 'xl/workbook.xml': `<sheet name="${long(32)}" />` },
    [`no sheet may be called ${long(32)}`],
  ],
  [
    'a name without quotes',
    { 'xl/workbook.xml': '<sheet name="a b" /><definedName name="n">a b!$A$1</definedName>' },
    ['a b!$A$1 names no sheet'],
  ],
  [
    'a name of a sheet that is gone',
    { 'xl/workbook.xml': '<sheet name="a" /><definedName>\'b\'!$A$1</definedName>' },
    ["'b'!$A$1 names no sheet"],
  ],
  [
    'names with and without quotes',
    {
      'xl/workbook.xml':
        "<sheet name=\"a'b\" /><sheet name=\"é\" /><definedName>'a''b'!$A$1</definedName><definedName>é!$1:$1</definedName>",
    },
    [],
  ],
  [
    'choices too long',
    { 'xl/worksheets/sheet1.xml': `<formula1>"${long(256)}"</formula1>` },
    ['xl/worksheets/sheet1.xml has too long a choice'],
  ],
  [
    'a foot too long',
    { 'xl/worksheets/sheet1.xml': `<oddFooter>${long(256)}</oddFooter>` },
    ['xl/worksheets/sheet1.xml has too long a foot'],
  ],
  [
    'a text too long',
    { 'xl/sharedStrings.xml': `<si><t>${long(32_768)}</t></si>` },
    ['a cell has too long a text'],
  ],
  [
    'a slide’s image, which has no text',
    slide(
      `<p:sp><p:txBody></p:txBody></p:sp><p:sp><p:ph type="sldImg"/></p:sp><a:tbl><a:gridCol w="1"/><a:gridCol w="1"/>${ROW}</a:tbl>`,
    ),
    ['ppt/slides/slide1.xml fills sldImg 0, which its layout has not'],
  ],
  [
    'a shape without text',
    slide('<p:sp><p:spPr/></p:sp>'),
    ['ppt/slides/slide1.xml has a shape without a place for text'],
  ],
  [
    'a place that the layout has not',
    slide('', 'type="body" idx="1"'),
    ['ppt/slides/slide1.xml fills body 1, which its layout has not'],
  ],
  [
    'a row of other cells',
    slide(`<a:tbl><a:gridCol w="1"/>${ROW}</a:tbl>`),
    ['ppt/slides/slide1.xml has a row of other cells than its table'],
  ],
  [
    'ids of slides and layouts',
    {
      'ppt/presentation.xml': '<p:sldId id="255" />',
      'ppt/slideMasters/m.xml': '<p:sldLayoutId id="256" />',
    },
    ['a slide has the id of a master', 'a layout has the id of a slide'],
  ],
  [
    'a style that is nowhere',
    written('<w:pStyle w:val="Gone" />'),
    ['word/document.xml uses the style Gone, which is nowhere'],
  ],
  [
    'a list that is nowhere',
    written('<w:pStyle w:val="Normal" /><w:numId w:val="2" />'),
    ['word/document.xml uses the list 2, which is nowhere'],
  ],
  ['two pictures of one id', written('<wp:docPr id="1" /><wp:docPr id="1" />'), ['two pictures have one id']],
  [
    'a row with a cell less',
    written('<w:tbl><w:gridCol w:w="1"/><w:gridCol w:w="1"/><w:tr><w:tc></w:tc></w:tr></w:tbl>'),
    ['word/document.xml has a row of other cells than its table'],
  ],
])('%s', (_, given, faults) => {
  expect(faultsIn(given)).toEqual(faults);
});

test.each([
  ['<a:r><a:rPr/><a:t>x</a:t></a:r>', []],
  ['<a:r><a:t>x</a:t><a:rPr/></a:r>', ['a:rPr comes too late within a:r']],
  ['<a:lvl2pPr><a:defRPr/><a:buNone/></a:lvl2pPr>', ['a:buNone comes too late within a:lvl2pPr']],
  ['<w:p><w:r/><w:fldSimple/><w:r/></w:p>', []],
  ['<w:p><w:bookmarkEnd/></w:p>', ['w:bookmarkEnd is not known within w:p']],
  ['<x><y/><z/></x>', ['the order within x is told nowhere']],
  ['<x><y/><y/></x>', []],
])('of %s it is told what stands too late', (xml, faults) => {
  expect(orderFaults(xml)).toEqual(faults);
});
