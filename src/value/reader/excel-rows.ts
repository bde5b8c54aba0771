import { Unzip, UnzipInflate } from 'fflate';
import { isoDay } from '../calendar.ts';
import { findFirstSheet, readDateStyles, readSharedStrings, unescapeXml } from './excel-parts.ts';
import { FileRefusal } from './problem.ts';
import { COLUMNS_AT_MOST, type Row } from './separated-rows.ts';

/** A workbook of a million rows weighs about 40 MB packed and 300 MB unpacked. In bytes. */
export const PACKED_AT_MOST = 200_000_000;
export const UNPACKED_AT_MOST = 600_000_000;
const ROW_AT_MOST = 4_000_000;
/** A packed kilobyte may unfold to a megabyte: the count is taken after each of these. */
const PIECE_BYTES = 16_384;
const ROWS_A_BATCH = 1000;
/** Days from Excel's day 0 to 1970-01-01, in either of its calendars. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;

const ROW = /<(?:\w+:)?row\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const VALUE = /<(?:\w+:)?v\b[^>]*>([\s\S]*?)<\/(?:\w+:)?v>/;
const INLINE = /<(?:\w+:)?t\b[^>]*>([\s\S]*?)<\/(?:\w+:)?t>/g;

/** Unpacks the files that `wanted` names, handing over each piece as it comes. */
function unpack(
  packed: Uint8Array,
  wanted: (name: string) => boolean,
  onPiece: (name: string, piece: Uint8Array) => void,
): void {
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    if (!wanted(file.name)) return;
    file.ondata = (error, piece) => {
      if (error) throw new FileRefusal('damaged-excel');
      unpacked += piece.length;
      if (unpacked > UNPACKED_AT_MOST) {
        throw new FileRefusal('too-large-excel', { most: UNPACKED_AT_MOST / 1_000_000 });
      }
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

function unpackTexts(packed: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const decoders = new Map<string, TextDecoder>();
  unpack(packed, wanted, (name, piece) => {
    const decoder = decoders.get(name) ?? new TextDecoder();
    decoders.set(name, decoder);
    texts.set(name, (texts.get(name) ?? '') + decoder.decode(piece, { stream: true }));
  });
  return texts;
}

interface Workbook {
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly epoch: number;
}

function openWorkbook(packed: Uint8Array): Workbook {
  const texts = unpackTexts(packed, (name) =>
    /^xl\/(?:workbook|styles|sharedStrings)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/.test(name),
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

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}

/** A reference such as AB12 as a column counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function numberText(value: string, isDate: boolean, epoch: number): string {
  const number = Number(value);
  if (isDate && number >= 1 && number < 120_000) return isoDay(Math.floor(number) - epoch);
  // A workbook writes the point before decimals only: a fourth one keeps 1.234 from passing for a grouped thousand.
  return /\.\d{3}$/.test(value) ? `${value}0` : value;
}

function cellText(tag: string, content: string, book: Workbook): string {
  const kind = attribute(tag, 't');
  if (kind === 'inlineStr')
    return [...content.matchAll(INLINE)].map(([, text = '']) => unescapeXml(text)).join('');
  const value = VALUE.exec(content)?.[1] ?? '';
  if (kind === 's') return book.strings[Number(value)] ?? '';
  if (kind !== undefined && kind !== 'n') return unescapeXml(value);
  return value === ''
    ? ''
    : numberText(value, book.dateStyles[Number(attribute(tag, 's'))] === true, book.epoch);
}

function rowOf(xml: string, book: Workbook, number: number): Row {
  const row: string[] = [];
  for (const [, tag = '', content = ''] of xml.matchAll(CELL)) {
    const reference = attribute(tag, 'r');
    const column = reference === undefined ? row.length : columnOf(reference);
    if (!(column >= 0 && column < COLUMNS_AT_MOST)) {
      throw new FileRefusal('too-many-columns', { row: number, most: COLUMNS_AT_MOST });
    }
    while (row.length < column) row.push('');
    row[column] = cellText(tag, content, book);
  }
  return row;
}

/** The rows of the first sheet of a workbook (.xlsx) in batches; cells with a date format as ISO days. */
export function* excelRows(packed: Uint8Array): Generator<readonly Row[]> {
  const book = openWorkbook(packed);
  const decoder = new TextDecoder();
  const batches: Row[][] = [[]];
  let [pending, rows] = ['', 0];
  unpack(
    packed,
    (name) => name === book.sheet,
    (_, piece) => {
      pending += decoder.decode(piece, { stream: true });
      let end = 0;
      for (const match of pending.matchAll(ROW)) {
        rows += 1;
        const batch = batches.at(-1) as Row[];
        batch.push(rowOf(match[1] ?? '', book, rows));
        if (batch.length === ROWS_A_BATCH) batches.push([]);
        end = match.index + match[0].length;
      }
      pending = pending.slice(end);
      if (pending.length > ROW_AT_MOST) throw new FileRefusal('endless-line', { row: rows + 1 });
    },
  );
  yield* batches;
}
