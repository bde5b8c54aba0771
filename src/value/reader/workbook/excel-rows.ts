import { HeaderSearch } from '../header.ts';
import { FileRefusal, shown } from '../problem.ts';
import type { Row } from '../row.ts';
import { type BookSheet, openWorkbook, type Workbook } from './excel-book.ts';
import type { FirstYear } from './excel-days.ts';
import { type Packed, SMALL_PIECE_BYTES, unpack, unpacking } from './excel-package.ts';
import { EXCEL_LIMITS, type ExcelLimits, SheetRows } from './excel-sheet.ts';

/** A sheet that one may choose. */
export interface ListedSheet {
  readonly name: string;
  readonly isEmpty: boolean;
  /** How many roles the titles among its first rows fill. */
  readonly score: number;
}

/** Which sheet was read, and what could be read instead. Hidden ones are not listed. */
export interface ExcelForm {
  readonly sheet: string;
  readonly sheets: readonly ListedSheet[];
  readonly firstYear: FirstYear;
}

export interface ExcelTable {
  readonly form: ExcelForm;
  /** Each to be done with before the next is asked for. */
  readonly batches: Iterable<readonly Row[]>;
}

/** So many sheets are looked into; one beyond is proposed after all others, and may be named. */
const SHEETS_AT_MOST = 1000;
/** So much of a sheet is unfolded to see its titles, in bytes. */
const HEAD_BYTES = 1_000_000;
/** Titles stand no lower. */
const HEAD_ROWS = 1000;
/** So many cells of all sheets are weighed as titles: twenty rows of fifty columns in fifty sheets. */
const TITLES_AT_MOST = 50_000;

/** How much of the work on a workbook is that on the parts beside its sheet. */
const SHARE_OF_PARTS = 0.3;

/** Sees the first rows of a sheet as they come, as long as any of the cells that may be weighed are `left`. */
class SheetHead {
  readonly #rows: SheetRows;
  readonly #search: HeaderSearch;
  readonly #left: { cells: number };
  #bytes = 0;
  #isOver = false;

  constructor(book: Workbook, limits: ExcelLimits, liking: (header: Row) => number, left: { cells: number }) {
    this.#rows = new SheetRows(book, { ...limits, rows: HEAD_ROWS });
    this.#search = new HeaderSearch((row) => {
      left.cells -= row.length;
      return liking(row);
    });
    this.#left = left;
  }

  /** Takes in a piece. A sheet that goes beyond the limits already is told so when it is read. */
  add(piece: Uint8Array): 'enough' | undefined {
    this.#bytes += piece.length;
    this.#isOver ||= this.#left.cells < 0;
    if (this.#isOver) return 'enough';
    let isRefused = false;
    try {
      this.#rows.add(piece);
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error;
      isRefused = true;
    }
    for (const row of this.#rows.take().flat())
      this.#isOver ||= this.#left.cells < 0 || this.#search.add(row);
    this.#isOver ||= isRefused || this.#bytes > HEAD_BYTES;
    return this.#isOver ? 'enough' : undefined;
  }

  listed(name: string): ListedSheet {
    return {
      name,
      isEmpty: this.#bytes > 0 && !this.#isOver && this.#search.at < 0,
      score: this.#search.score,
    };
  }
}

function listSheets(
  packed: Packed,
  book: Workbook,
  visible: readonly BookSheet[],
  liking: (header: Row) => number,
  limits: ExcelLimits,
): readonly ListedSheet[] {
  const left = { cells: TITLES_AT_MOST };
  const heads = new Map(
    visible.slice(0, SHEETS_AT_MOST).map(({ part }) => [part, new SheetHead(book, limits, liking, left)]),
  );
  unpack(
    packed,
    (name) => left.cells >= 0 && heads.has(name),
    limits.sheetBytes,
    (name, piece) => heads.get(name)?.add(piece),
    SMALL_PIECE_BYTES,
  );
  return visible.map(({ name, part }) => heads.get(part)?.listed(name) ?? { name, isEmpty: false, score: 0 });
}

/** The sheet that was asked for, by its name or its place among the visible ones; a hidden one by its name only. */
function findSheet(book: Workbook, visible: readonly BookSheet[], wanted: string): BookSheet {
  const name = wanted.trim();
  const alike = (sheet: BookSheet) => sheet.name.trim().toLowerCase() === name.toLowerCase();
  const place = /^\d{1,4}$/.test(name) ? visible[Number(name) - 1] : undefined;
  const found = book.sheets.find((sheet) => sheet.name.trim() === name) ?? book.sheets.find(alike) ?? place;
  if (found !== undefined) return found;
  const sheets = shown(visible.map((sheet) => sheet.name).join(', '));
  throw new FileRefusal('no-such-sheet', { sheet: shown(wanted), sheets });
}

/** The sheet that looks most like purchases: by its titles, else the first with anything in it. */
function proposeSheet(visible: readonly BookSheet[], listed: readonly ListedSheet[]): BookSheet | undefined {
  const best = listed.reduce((most, { score }) => Math.max(most, score), 0);
  return visible[listed.findIndex(({ score, isEmpty }) => score === best && !isEmpty)];
}

/** No visible sheet holds anything: a hidden one is read when it is named only. */
function refuseAll(book: Workbook): never {
  const hidden = book.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  if (hidden.length === 0) throw new FileRefusal('empty-file');
  throw new FileRefusal('only-hidden-sheets', { sheets: shown(hidden.join(', ')) });
}

/**
 * The rows of a sheet of a workbook (.xlsx) in batches; cells with a date format as ISO days. Refuses the workbook as soon
 * as it has unfolded to more than the limits.
 */
export function excelRows(
  packed: Packed,
  liking: (header: Row) => number,
  wanted: string | undefined,
  limits: ExcelLimits = EXCEL_LIMITS,
): ExcelTable {
  const { pieces, onShare } = packed;
  const book = openWorkbook({ pieces, onShare: (share) => onShare?.(share * SHARE_OF_PARTS) }, limits);
  const visible = book.sheets.filter(({ isHidden }) => !isHidden);
  const named = wanted === undefined ? undefined : findSheet(book, visible, wanted);
  const sheets = listSheets({ pieces }, book, visible, liking, limits);
  const sheet = named ?? proposeSheet(visible, sheets);
  if (sheet === undefined) refuseAll(book);
  return {
    form: { sheet: sheet.name, sheets, firstYear: book.firstYear },
    batches: rowsOf(
      { pieces, onShare: (share) => onShare?.(SHARE_OF_PARTS + share * (1 - SHARE_OF_PARTS)) },
      book,
      sheet,
      limits,
    ),
  };
}

/** The rows of a sheet as it unfolds. */
function* rowsOf(
  packed: Packed,
  book: Workbook,
  { part }: BookSheet,
  limits: ExcelLimits,
): Generator<readonly Row[]> {
  const rows = new SheetRows(book, limits);
  let isMet = false;
  const steps = unpacking(
    packed,
    (name) => name === part,
    limits.sheetBytes,
    (_, piece) => {
      isMet = true;
      rows.add(piece);
      return undefined;
    },
  );
  try {
    for (const _ of steps) yield* rows.take().filter((batch) => batch.length > 0);
    if (!isMet) throw new FileRefusal('damaged-excel');
  } finally {
    book.texts.forget();
  }
}
