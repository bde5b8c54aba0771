import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { NamedRange, WriteSheet } from 'hucre';
import { OFFICE_LANGUAGES, PERCENT } from '../../i18n/document-conventions.ts';
import type { Locale } from '../../i18n/locale.ts';
import { tagOf } from '../../i18n/tag.ts';
import { literal, writable } from '../harmless-text.ts';
import { element, escaped } from '../office/xml.ts';
import { linesOf } from '../text-fit.ts';
import type { Cell, ColumnLook, Sheet } from './sheet.ts';

/** What a workbook says of itself. */
export interface WorkbookFacts {
  readonly title: string;
  readonly author: string;
  readonly locale: Locale;
  /** At the foot of each printed page, before its number. */
  readonly footer: string;
}

/** How figures and dates are written: in the language of the sheet, whatever the program that shows it speaks. */
function formatsIn(locale: Locale) {
  const beforePercent = PERCENT[locale].slice(0, -1);
  const named = `[$-${OFFICE_LANGUAGES[locale]}]`;
  return {
    share: beforePercent === '' ? '0%' : `0"${beforePercent}"%`,
    hundredths: '0.00',
    day: `${named}d mmm yyyy`,
    month: `${named}mmm yyyy`,
  };
}
type Formats = ReturnType<typeof formatsIn>;
/** Rows below the last that still take a choice: for whoever adds some. */
const ROWS_TO_COME = 200;
/** As wide as the page, however many pages long. */
const PAGE = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.5, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.35 },
} as const;
const FONT = { name: 'Calibri', size: 11 } as const;
/** A little apart from the column before, so that two texts that fill theirs are not read as one. */
const LEFT = { vertical: 'top', wrapText: true, horizontal: 'left', indent: 1 } as const;
const MIDDLE = { vertical: 'top', wrapText: true, horizontal: 'center' } as const;

/** The letters of a column, from 0. */
export function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? lettersOf(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

function written(cell: Cell): string | number | Date | null {
  if (cell === null || typeof cell !== 'object') return cell;
  const [year = 1970, month = 1, day = 1] = cell.date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** Cells that are not set as their column is: the heads, and each date by what it tells. */
function ownCells({ columns, rows }: Sheet, { day, month }: Formats): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [at, { title }] of columns.entries()) {
    cells.set(`0,${at}`, { value: title, style: { font: { ...FONT, bold: true }, alignment: LEFT } });
  }
  for (const [down, row] of rows.entries()) {
    for (const [at, cell] of row.entries()) {
      if (cell === null || typeof cell !== 'object') continue;
      const numFmt = cell.date.length > 'YYYY-MM'.length ? day : month;
      cells.set(`${down + 1},${at}`, { value: written(cell), style: { numFmt, alignment: LEFT } });
    }
  }
  return cells;
}

function choicesOf({ columns, rows }: Sheet): NonNullable<WriteSheet['dataValidations']> {
  return columns.flatMap(({ choices }, at) => {
    if (!choices) return [];
    const letters = lettersOf(at);
    const range = `${letters}2:${letters}${rows.length + 1 + ROWS_TO_COME}`;
    return [{ type: 'list' as const, values: [...choices], range, allowBlank: true, showErrorMessage: true }];
  });
}

/** Signs. */
const INDENT = 1.3;
/** Inches that a column is wide within its edges and its indent, and points that a line of eleven is high. */
const innerWidth = (signs: number) => ((signs - INDENT) * 7) / 96;
const LINE = { size: 11, height: 15 } as const;
const LINES_AT_MOST = 27;
/** Lines that a cell may take by our reckoning: fonts that stand in for ours are up to a fifth wider. */
const LINES_RECKONED = 22;
/** How wide a column may be, in signs. */
const WIDEST = 255;
/** Signs beside which a title stands: those of its filter's button. */
const FILTER_BUTTON = 2;
/** Of the 255 signs of a foot, less the number of the page. */
const FOOT_AT_MOST = 240;

const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + linesOf(line, innerWidth(width), LINE.size), 0);

/** A sheet whose columns hold their longest cells: a row is no higher than a sheet of paper, and what passes it is cut. */
function withRoom({ columns, rows, ...sheet }: Sheet): Sheet {
  const wideEnough = (column: ColumnLook, at: number): ColumnLook => {
    const texts = rows.map((row) => row[at]).filter((cell) => typeof cell === 'string');
    const long = texts.filter(({ length }) => length > LINES_RECKONED);
    let { width } = column;
    while (width < WIDEST && long.some((text) => linesIn(text, width) > LINES_RECKONED))
      width = Math.min(WIDEST, Math.ceil(width * 1.2));
    return { ...column, width };
  };
  return { ...sheet, rows, columns: columns.map(wideEnough) };
}

/** Each row as high as its longest cell: programs that do not reckon heights themselves would lay rows over one another. */
function heightsOf({ columns, rows }: Sheet): NonNullable<WriteSheet['rowDefs']> {
  const heads = columns.map(({ title }) => title);
  return new Map(
    [heads, ...rows].map((row, at) => {
      const beside = at === 0 ? FILTER_BUTTON : 0;
      const lines = row.map((cell, place) =>
        typeof cell === 'string' ? linesIn(cell, (columns[place]?.width ?? 10) - beside) : 1,
      );
      return [at, { height: Math.min(LINES_AT_MOST, Math.max(1, ...lines)) * LINE.height + 2 }];
    }),
  );
}

/** The name of a sheet before the name of a cell. Without quotes Excel takes no blank in it, and calls the file damaged. */
const within = ({ name }: Sheet, range: string) => `'${name.replaceAll("'", "''")}'!${range}`;

/** What is printed: the columns up to the first that is not; the row of titles on each page. */
function printed(sheet: Sheet): NamedRange[] {
  const { name, columns, rows } = sheet;
  const unprinted = columns.findIndex(({ isUnprinted }) => isUnprinted);
  const last = lettersOf((unprinted < 0 ? columns.length : unprinted) - 1);
  const area = within(sheet, `$A$1:$${last}$${rows.length + 1}`);
  return [
    { name: '_xlnm.Print_Area', scope: name, range: area },
    { name: '_xlnm.Print_Titles', scope: name, range: within(sheet, '$1:$1') },
  ];
}

/** A foot, `&` said twice as Excel asks, cut at what it takes: it calls a file with a longer one damaged. */
function footOf(footer: string): string {
  let foot = '';
  for (const sign of footer) {
    const next = foot + (sign === '&' ? '&&' : sign);
    if (next.length > FOOT_AT_MOST) break;
    foot = next;
  }
  return foot;
}

/** What all sheets of a workbook share: their foot, and how they write figures and dates. */
interface InWorkbook {
  readonly foot: string;
  readonly formats: Formats;
}

/** A sheet as the library takes it: a table with filters, its head in sight and on every printed page. */
function writtenSheet(sheet: Sheet, at: number, { foot, formats }: InWorkbook): WriteSheet {
  const { name, columns, rows, frozen } = sheet;
  const end = `${lettersOf(columns.length - 1)}${Math.max(2, rows.length + 1)}`;
  return {
    name,
    rows: [columns.map(({ title }) => title), ...rows.map((row) => row.map(written))],
    columns: columns.map(({ width, format, isLeft }, place) => ({
      width,
      style: {
        alignment: !isLeft && rows.some((row) => typeof row[place] === 'number') ? MIDDLE : LEFT,
        ...(format && { numFmt: formats[format] }),
      },
    })),
    rowDefs: heightsOf(sheet),
    cells: ownCells(sheet, formats),
    tables: [
      {
        name: `Cap17_${at + 1}`,
        range: `A1:${end}`,
        columns: columns.map(({ title }) => ({ name: title })),
        style: 'TableStyleLight1',
        showRowStripes: false,
      },
    ],
    dataValidations: choicesOf(sheet),
    freezePane: { rows: 1, columns: frozen },
    pageSetup: PAGE,
    headerFooter: { oddFooter: `&L${foot}&R&P / &N` },
  };
}

/** The names by which columns are found again. */
function keysOf(sheet: Sheet): NamedRange[] {
  return sheet.columns.flatMap(({ key }, at) => {
    const letters = lettersOf(at);
    return key === undefined ? [] : [{ name: key, range: within(sheet, `$${letters}:$${letters}`) }];
  });
}

/** A sheet each of whose texts is read as it stands. */
function literally({ columns, rows, ...sheet }: Sheet): Sheet {
  return {
    ...sheet,
    columns: columns.map((column) => ({ ...column, title: literal(column.title) })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? literal(cell) : cell))),
  };
}

const CORE = 'docProps/core.xml';
const CORE_END = '</cp:coreProperties>';

/** The same workbook, which says in what language it is: the library has no place for that. */
function inLanguage(bytes: Uint8Array, lang: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const core = strFromU8(parts[CORE] ?? new Uint8Array());
  const said = core.replace(CORE_END, element('dc:language', {}, escaped(lang)) + CORE_END);
  return zipSync({ ...parts, [CORE]: strToU8(said) });
}

/** Sheets as an XLSX file. The library comes when it is asked for; it starts no worker and uploads nothing. */
export async function writeSheets(
  sheets: readonly Sheet[],
  { title, author, locale, footer }: WorkbookFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeXlsx } = await import('hucre/xlsx');
  const shared = { foot: footOf(literal(writable(footer))), formats: formatsIn(locale) };
  const written = await writeXlsx({
    properties: { title: writable(title), creator: writable(author) },
    defaultFont: FONT,
    namedRanges: [...sheets.flatMap(keysOf), ...sheets.flatMap(printed)],
    sheets: sheets.map((sheet, at) => writtenSheet(literally(withRoom(sheet)), at, shared)),
  });
  return inLanguage(written, tagOf(locale));
}
