import { literal } from '../harmless-text.ts';
import { linkType, writePackage } from '../office/package.ts';
import { document, element, escaped, type Xml } from '../office/xml.ts';

/** A column of a chart's workbook: its title, and a value a row below it. */
export interface SheetColumn {
  readonly title: string;
  readonly values: readonly (string | number | undefined)[];
  /** Numbers that are days of a calendar. */
  readonly areDays?: boolean | undefined;
}
export type SheetColumns = readonly SheetColumn[];

const SHEET = 'Sheet1';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The letter of a column, from 0; a chart has fewer than 26. */
function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}

/** The cell that names a column. */
export function titleCell(column: number): string {
  return `${SHEET}!$${letterOf(column)}$1`;
}

/** The cells of a column below its title. */
export function cellsOf(column: number, rows: number): string {
  const letter = letterOf(column);
  return `${SHEET}!$${letter}$2:$${letter}$${rows + 1}`;
}

function cellXml(value: string | number | undefined, at: string, style: number | undefined): Xml {
  if (value === undefined) return '';
  if (typeof value === 'number') return element('c', { r: at, s: style }, element('v', {}, String(value)));
  const text = element('t', {}, escaped(literal(value)));
  return element('c', { r: at, t: 'inlineStr' }, element('is', {}, text));
}

function sheetXml(columns: SheetColumns): Xml {
  const height = Math.max(...columns.map(({ values }) => values.length));
  const rows = Array.from({ length: height + 1 }, (_, at) => {
    const cells = columns.map(({ title, values, areDays }, column) =>
      cellXml(at === 0 ? title : values[at - 1], `${letterOf(column)}${at + 1}`, areDays ? 1 : undefined),
    );
    return element('row', { r: at + 1 }, ...cells);
  });
  return element('worksheet', { xmlns: MAIN }, element('sheetData', {}, ...rows));
}

/** One plain face, and two ways to write a number: as it is, as a day. */
function stylesXml(): Xml {
  const [none, grey] = ['none', 'gray125'].map((patternType) =>
    element('fill', {}, element('patternFill', { patternType })),
  );
  const border = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)).join('');
  const format = (numFmtId: number, xfId?: number) =>
    element('xf', { numFmtId, fontId: 0, fillId: 0, borderId: 0, xfId, applyNumberFormat: xfId && 1 });
  return element(
    'styleSheet',
    { xmlns: MAIN },
    element(
      'fonts',
      { count: 1 },
      element('font', {}, element('sz', { val: 11 }), element('name', { val: 'Calibri' })),
    ),
    element('fills', { count: 2 }, none, grey),
    element('borders', { count: 1 }, element('border', {}, border)),
    element('cellStyleXfs', { count: 1 }, format(0)),
    element('cellXfs', { count: 2 }, format(0, 0), format(14, 0)),
  );
}

/** The workbook of a chart: one sheet, so that its numbers can be edited in place. */
export function chartWorkbook(columns: SheetColumns): Uint8Array {
  const sheet = element('sheet', { name: SHEET, sheetId: 1, 'r:id': 'rId1' });
  const namespaces = { xmlns: MAIN, 'xmlns:r': linkType('').slice(0, -1) };
  const part = (name: string, kind: string, body: Xml) => ({
    name: `xl/${name}.xml`,
    type: `${TYPE}.${kind}+xml`,
    body: document(body),
  });
  const workbook = {
    ...part('workbook', 'sheet.main', element('workbook', namespaces, element('sheets', {}, sheet))),
    links: [
      { id: 'rId1', type: linkType('worksheet'), to: 'xl/worksheets/sheet1.xml' },
      { id: 'rId2', type: linkType('styles'), to: 'xl/styles.xml' },
    ],
  };
  return writePackage(
    [
      workbook,
      part('worksheets/sheet1', 'worksheet', sheetXml(columns)),
      part('styles', 'styles', stylesXml()),
    ],
    [{ id: 'rId1', type: linkType('officeDocument'), to: 'xl/workbook.xml' }],
  );
}
