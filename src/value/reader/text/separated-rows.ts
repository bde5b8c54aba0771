import type { Delimiter } from '../choices.ts';
import { FileRefusal } from '../problem.ts';
import type { Row } from '../row.ts';
import { CellRows, type RowBatch } from './cell-rows.ts';
import { kindOfText } from './file-kind.ts';
import { findSeparators } from './find-separators.ts';
import { Letters } from './letters.ts';
import type { Separators } from './quoted-field.ts';
import { RowSplitter } from './row-splitter.ts';
import { type Encoding, TextReader } from './text-reader.ts';

/** So much text is there before it is looked at. */
const HEAD_AT_LEAST = 16_384;
/** So much is taken at once: the rows of a larger piece would outlive the young memory, and be copied when it is tidied. */
const BYTES_AT_ONCE = 16_384;
/** Letters that the splitter takes at once where rows do not stand plainly: those behind them may again. */
const STRETCH = 1024;
/** A line that is longer than so many letters is taken before its end came. */
const LONG_LINE = 65_536;
const FORMULA = /^\s*="([^"]*)"\s*$/;

export interface TextForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/** Texts that a formula keeps from being taken for numbers, such as ="00123", as those texts. */
function bareFormulas(rows: readonly string[][]): void {
  for (const row of rows)
    for (let at = 0; at < row.length; at += 1)
      if (row[at]?.includes('="')) row[at] = (row[at] as string).replace(FORMULA, '$1');
}

/** The same bytes in small pieces. */
async function* inSmallPieces(source: AsyncIterable<Uint8Array>) {
  for await (const bytes of source)
    for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE) yield bytes.subarray(at, at + BYTES_AT_ONCE);
}

/** The text of a file in pieces, the first one long enough to be judged by, the last one marked. */
async function* textPieces(source: AsyncIterable<Uint8Array>, reader: TextReader) {
  let head = '';
  let isJudged = false;
  for await (const bytes of inSmallPieces(source)) {
    head += reader.read(bytes);
    if (!isJudged && head.length < HEAD_AT_LEAST) continue;
    isJudged = true;
    yield { text: head, isLast: false };
    head = '';
  }
  yield { text: head + reader.end(), isLast: true };
}

/** Reads rows out of text that comes in pieces: by the places of their cells where they stand plainly, else cell by cell. */
class TextRows {
  readonly #letters = new Letters();
  readonly #cells: CellRows;
  readonly #splitter: RowSplitter;
  readonly #newline: string;
  /** Text behind the last row that was whole. */
  #rest = '';
  #hasFormulas = false;
  #endsInSign = false;

  constructor(separators: Separators) {
    this.#cells = new CellRows(this.#letters, separators);
    this.#splitter = new RowSplitter(separators);
    this.#newline = separators.newline;
  }

  /** The rows that are whole with a piece, in batches: one is to be done with before the next is asked for. */
  *read(piece: string, isLast: boolean): Generator<RowBatch> {
    const text = this.#rest + piece;
    this.#letters.take(text);
    let from = 0;
    while (from < text.length || isLast) {
      if (this.#splitter.isBetweenRows) {
        from = this.#cells.find(from);
        this.#splitter.pass(this.#cells.length);
        if (this.#cells.length > 0) yield this.#cells;
      }
      const lines = this.#endOfLines(text, from);
      if (lines <= from && !isLast) break;
      const end = lines > from ? lines : text.length;
      const isEnd = isLast && end === text.length;
      yield this.#split(text.slice(from, end), isEnd);
      from = end;
      if (isEnd) break;
    }
    this.#rest = text.slice(from);
  }

  /** Where lines end that are as long as a stretch together; the end of a text without an end of a line, when it is long. */
  #endOfLines(text: string, from: number): number {
    const line = text.indexOf(this.#newline, from + STRETCH);
    if (line >= 0) return line + 1;
    const last = text.lastIndexOf(this.#newline) + 1;
    return last > from || text.length - from < LONG_LINE ? last : text.length;
  }

  #split(text: string, isLast: boolean): readonly Row[] {
    const rows: string[][] = [];
    this.#splitter.split(rows, text, isLast);
    // The two signs may stand in two pieces.
    this.#hasFormulas ||= text.includes('="') || (this.#endsInSign && text.startsWith('"'));
    this.#endsInSign = text.endsWith('=');
    if (this.#hasFormulas) bareFormulas(rows);
    return rows;
  }
}

/**
 * The rows of a text file in batches, blank ones included so that they can be counted: one is to be done with before the
 * next is asked for. `onForm` hears how it is written.
 */
export async function* separatedRows(
  source: AsyncIterable<Uint8Array>,
  liking: (header: Row) => number,
  wanted: Delimiter | undefined,
  onForm: (form: TextForm) => void,
): AsyncGenerator<RowBatch> {
  const reader = new TextReader();
  let rows: TextRows | undefined;
  for await (const { text, isLast } of textPieces(source, reader)) {
    if (rows === undefined) {
      const kind = kindOfText(text);
      if (kind !== undefined) throw new FileRefusal('not-purchases', { kind });
      const separators = findSeparators(text, liking, wanted);
      onForm({ encoding: reader.encoding, delimiter: separators.delimiter });
      rows = new TextRows(separators);
    }
    for (const batch of rows.read(text, isLast)) yield batch;
  }
}
