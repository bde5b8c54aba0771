import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Workbook } from 'hucre';
import { textRows } from './text-rows.ts';

/** A file of ours or of a form as tables: XLSX, ODS, or one table of separated text. */
export type OpenedWorkbook =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly why: WorkbookProblem };

/** `old`: Excel's format until 2003, or a workbook under a password: both are packed alike. */
export type WorkbookProblem =
  | 'not-a-workbook'
  | 'old'
  | 'too-large'
  | 'too-large-unpacked'
  | 'too-many-rows'
  | 'empty';

/** In bytes, of the file and of what it unpacks to. */
export const SHEET_BYTES_AT_MOST = 5_000_000;
const UNPACKED_AT_MOST = 30_000_000;
/** Tags of all parts together. Two thousand rows of fifty columns have half of these; each costs what a text costs. */
const TAGS_AT_MOST = 1_500_000;
/** So many rows are read, in so many columns: nobody writes more actions, and of more answers a second table is made. */
const ROWS_AT_MOST = 2000;
const COLUMNS_AT_MOST = 256;
/** So far down a row is looked for that would be left out. */
const ROWS_LOOKED_AT = 20_000;
const WITHIN = `A1:IV${ROWS_LOOKED_AT}`;

/** What is read of such a file, as sentences name it: megabytes of it and unpacked, and rows of a sheet. */
export const SHEET_LIMITS = {
  most: SHEET_BYTES_AT_MOST / 1_000_000,
  unpacked: UNPACKED_AT_MOST / 1_000_000,
  rows: ROWS_AT_MOST,
} as const;

const startsWith = (bytes: Uint8Array, signs: readonly number[]) =>
  signs.every((sign, at) => bytes[at] === sign);
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0] as const;
const OPEN_DOCUMENT = 'content.xml';
const TAG = 0x3c;

/** What holds rows together in an open document: the library passes over the rows within, among them the titles. */
const GROUPS = /<\/?table:table-(?:header-rows|rows|row-group)\b[^<>]*>/g;

/** What an open document says of a figure beside how it is shown, which is all that is read of it. */
const FIGURES =
  /(<table:table-cell\b[^<>]*?\soffice:value-type=")(?:float|percentage|currency|time|boolean)("[^<>]*>\s*<text:p\b)/g;

type Parts = ReturnType<typeof unzipSync>;

/** Do the parts open more tags than any sheet that people fill in? */
function hasManyTags(parts: Parts): boolean {
  let tags = 0;
  for (const part of Object.values(parts)) {
    for (let at = part.indexOf(TAG); at >= 0; at = part.indexOf(TAG, at + 1)) {
      tags += 1;
      if (tags > TAGS_AT_MOST) return true;
    }
  }
  return false;
}

/** What a package holds, under a cap; or that it holds more, or is damaged. */
function withinCap(bytes: Uint8Array): Parts | 'not-a-workbook' | 'too-large-unpacked' {
  let sum = 0;
  let entries: Parts;
  try {
    entries = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        sum += originalSize;
        return sum <= UNPACKED_AT_MOST;
      },
    });
  } catch {
    return 'not-a-workbook';
  }
  return sum > UNPACKED_AT_MOST || hasManyTags(entries) ? 'too-large-unpacked' : entries;
}

type ReadSheet = Workbook['sheets'][number];
const isFilled = (cell: unknown) => cell !== null && cell !== undefined && cell !== '';

/** Of what is known of single cells: formulas that no program reckoned, and how figures and dates are written. */
function toldOf(cells: NonNullable<ReadSheet['cells']>): NonNullable<ReadSheet['cells']> {
  const told = [...cells].flatMap(([place, { value, type, formula, style }]) => {
    const isUnreckoned = formula !== undefined && !isFilled(value);
    const isFigure = typeof value === 'number' || value instanceof Date;
    const numFmt = isFigure ? style?.numFmt : undefined;
    if (!isUnreckoned && numFmt === undefined) return [];
    const cell = {
      value,
      type,
      ...(isUnreckoned && { formula }),
      ...(numFmt !== undefined && { style: { numFmt } }),
    };
    return [[place, cell] as const];
  });
  return new Map(told);
}

/**
 * A workbook as far as it is read, and no more of it than that: it is copied from one thread to another. None where rows
 * with something in them would be left out.
 */
function cut({ sheets, namedRanges, dateSystem }: Workbook): OpenedWorkbook {
  if (sheets.some(({ rows }) => rows.slice(ROWS_AT_MOST).some((cells) => cells.some(isFilled))))
    return { ok: false, why: 'too-many-rows' };
  const first = (rows: ReadSheet['rows']) =>
    rows.slice(0, ROWS_AT_MOST).map((cells) => cells.slice(0, COLUMNS_AT_MOST));
  const cutSheets = sheets.map(({ name, rows, merges, tables, cells }) => ({
    name,
    rows: first(rows),
    ...(merges && { merges }),
    ...(tables && { tables }),
    ...(cells && { cells: toldOf(cells) }),
  }));
  const others = { ...(namedRanges && { namedRanges }), ...(dateSystem && { dateSystem }) };
  return { ok: true, workbook: { ...others, sheets: cutSheets } };
}

/** What the library read, as far as it is taken; whatever it finds wrong, it is no workbook that anything could be read from. */
async function ofLibrary(reading: Promise<Workbook>): Promise<OpenedWorkbook> {
  const workbook = await reading.catch(() => undefined);
  return workbook ? cut(workbook) : { ok: false, why: 'not-a-workbook' };
}

async function unpacked(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const entries = withinCap(bytes);
  if (typeof entries === 'string') return { ok: false, why: entries };
  // Packed again plainly: what a file says of its size need not be true.
  const packed = (parts: typeof entries) => zipSync(parts, { level: 0 });
  const content = entries[OPEN_DOCUMENT];
  if (content) {
    const { readOds } = await import('hucre/ods');
    const plain = strToU8(strFromU8(content).replace(GROUPS, '').replace(FIGURES, '$1string$2'));
    return ofLibrary(readOds(packed({ ...entries, [OPEN_DOCUMENT]: plain })));
  }
  const { readXlsx } = await import('hucre/xlsx');
  return ofLibrary(readXlsx(packed(entries), { range: WITHIN, readStyles: true }));
}

async function separated(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const rows = await textRows(bytes, ROWS_LOOKED_AT);
  return rows ? cut({ sheets: [{ name: '', rows }] }) : { ok: false, why: 'not-a-workbook' };
}

/** Opens a file as tables by what it holds, whatever its name. Rejects where the part that reads it does not come. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  if (bytes.length > SHEET_BYTES_AT_MOST) return { ok: false, why: 'too-large' };
  if (bytes.length === 0) return { ok: false, why: 'empty' };
  if (startsWith(bytes, COMPOUND)) return { ok: false, why: 'old' };
  return startsWith(bytes, ZIP) ? unpacked(bytes) : separated(bytes);
}
