import { Unzip, UnzipInflate } from 'fflate';
import { isoDay } from '../calendar.ts';
import { findFirstSheet, readDateStyles, readSharedStrings, textOf } from './excel-parts.ts';
import { FileRefusal } from './problem.ts';
import { COLUMNS_AT_MOST, type Row } from './row.ts';
import { elementsOf, prefixOf, unescapeXml } from './xml.ts';

/** A sheet of a million rows weighs about 40 MB packed and 300 MB unpacked, its texts 100 MB. In bytes. */
export const PACKED_AT_MOST = 200_000_000;
/** What a workbook may unfold to. */
export const EXCEL_LIMITS = {
  sheetBytes: 600_000_000,
  partsBytes: 200_000_000,
  /** No sheet of Excel has more. */
  rows: 1_048_576,
  /** In characters. */
  rowLength: 4_000_000,
  /** A full sheet of forty columns; more are no list of purchases. */
  cells: 40_000_000,
};
export type ExcelLimits = Readonly<typeof EXCEL_LIMITS>;
/** A packed kilobyte may unfold to a megabyte: the count is taken after each of these. */
const PIECE_BYTES = 16_384;
const ROWS_A_BATCH = 1000;
/** Days from Excel's day 0 to 1970-01-01, in either of its calendars. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;
const PARTS = /^xl\/(?:workbook|styles|sharedStrings)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/;

const REFERENCE = /\br="([A-Z]{1,3})\d+"/;
const KIND = /\bt="(\w+)"/;
const STYLE = /\bs="(\d+)"/;
const ROW_NUMBER = /\br="(\d{1,9})"/;
/** Stands for each row that the sheet does not store. */
const BLANK: Row = [];

/** Unpacks the files that `wanted` names, handing over each piece as it comes, up to `most` bytes in all. */
function unpack(
  packed: Uint8Array,
  wanted: (name: string) => boolean,
  most: number,
  onPiece: (name: string, piece: Uint8Array) => void,
): void {
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    if (!wanted(file.name)) return;
    file.ondata = (error, piece) => {
      if (error) throw error;
      unpacked += piece.length;
      if (unpacked > most) throw new FileRefusal('too-large-excel', { most: most / 1_000_000 });
      onPiece(file.name, piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < packed.length; at += PIECE_BYTES) {
      unzip.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
    }
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('damaged-excel');
  }
}

interface Workbook {
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly epoch: number;
}

function openWorkbook(packed: Uint8Array, { partsBytes }: ExcelLimits): Workbook {
  const texts = new Map<string, string>();
  const decoders = new Map<string, TextDecoder>();
  unpack(
    packed,
    (name) => PARTS.test(name),
    partsBytes,
    (name, piece) => {
      const decoder = decoders.get(name) ?? new TextDecoder();
      decoders.set(name, decoder);
      texts.set(name, (texts.get(name) ?? '') + decoder.decode(piece, { stream: true }));
    },
  );
  const book = texts.get('xl/workbook.xml');
  if (book === undefined) throw new FileRefusal('damaged-excel');
  return {
    sheet: findFirstSheet(book, texts.get('xl/_rels/workbook.xml.rels') ?? ''),
    strings: readSharedStrings(texts.get('xl/sharedStrings.xml') ?? ''),
    dateStyles: readDateStyles(texts.get('xl/styles.xml') ?? ''),
    epoch: /\bdate1904="(?:1|true)"/.test(book) ? EPOCH[1904] : EPOCH[1900],
  };
}

/** Letters such as AB as a column counted from 0. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function numberText(value: string, isDate: boolean, epoch: number): string {
  const number = Number(value);
  if (isDate && number >= 1 && number < 120_000) return isoDay(Math.floor(number) - epoch);
  // A workbook writes the point before decimals only: a fourth one keeps 1.234 from passing for a grouped thousand.
  return /\.\d{3}$/.test(value) ? `${value}0` : value;
}

/** Turns the XML of a sheet, as it comes, into rows. */
class SheetRows {
  readonly batches: Row[][] = [[]];
  readonly #book: Workbook;
  readonly #limits: ExcelLimits;
  readonly #decoder = new TextDecoder();
  #prefix: string | undefined;
  #pending = '';
  #rows = 0;
  #cells = 0;

  constructor(book: Workbook, limits: ExcelLimits) {
    this.#book = book;
    this.#limits = limits;
  }

  add(piece: Uint8Array): void {
    this.#pending += this.#decoder.decode(piece, { stream: true });
    this.#prefix ??= prefixOf(this.#pending, 'worksheet');
    let read = 0;
    for (const { attributes, content, end } of elementsOf(this.#pending, `${this.#prefix}row`)) {
      const number = Number(ROW_NUMBER.exec(attributes)?.[1] ?? 0);
      if (Math.max(number, this.#rows + 1) > this.#limits.rows)
        throw new FileRefusal('too-many-rows', { most: this.#limits.rows });
      while (this.#rows + 1 < number) this.#push(BLANK);
      this.#push(this.#rowOf(content, this.#prefix));
      read = end;
    }
    this.#pending = this.#pending.slice(read);
    if (this.#pending.length > this.#limits.rowLength) {
      throw new FileRefusal('endless-line', { row: this.#rows + 1 });
    }
  }

  #push(row: Row): void {
    if (this.batches.at(-1)?.length === ROWS_A_BATCH) this.batches.push([]);
    this.batches.at(-1)?.push(row);
    this.#rows += 1;
  }

  #rowOf(xml: string, prefix: string): Row {
    const row: string[] = [];
    for (const { attributes, content } of elementsOf(xml, `${prefix}c`)) {
      this.#cells += 1;
      if (this.#cells > this.#limits.cells)
        throw new FileRefusal('too-many-cells', { most: this.#limits.cells / 1_000_000 });
      const letters = REFERENCE.exec(attributes)?.[1];
      const column = letters === undefined ? row.length : columnOf(letters);
      if (column >= COLUMNS_AT_MOST) {
        throw new FileRefusal('too-many-columns', { row: this.#rows + 1, most: COLUMNS_AT_MOST });
      }
      while (row.length < column) row.push('');
      row[column] = this.#cellText(attributes, content, prefix);
    }
    return row;
  }

  #cellText(attributes: string, content: string, prefix: string): string {
    const kind = KIND.exec(attributes)?.[1];
    if (kind === 'inlineStr') return textOf(content, prefix);
    const [found] = elementsOf(content, `${prefix}v`);
    const value = found?.content ?? '';
    if (kind === 's') return this.#book.strings[Number(value)] ?? '';
    if (kind !== undefined && kind !== 'n') return unescapeXml(value);
    const isDate = this.#book.dateStyles[Number(STYLE.exec(attributes)?.[1] ?? 0)] === true;
    return value === '' ? '' : numberText(value, isDate, this.#book.epoch);
  }
}

/**
 * The rows of the first sheet of a workbook (.xlsx) in batches; cells with a date format as ISO days. Refuses the
 * workbook as soon as it has unfolded to more than the limits.
 */
export function excelRows(
  packed: Uint8Array,
  limits: ExcelLimits = EXCEL_LIMITS,
): readonly (readonly Row[])[] {
  const book = openWorkbook(packed, limits);
  const rows = new SheetRows(book, limits);
  let isMet = false;
  unpack(
    packed,
    (name) => name === book.sheet,
    limits.sheetBytes,
    (_, piece) => {
      isMet = true;
      rows.add(piece);
    },
  );
  if (!isMet) throw new FileRefusal('damaged-excel');
  return rows.batches;
}
