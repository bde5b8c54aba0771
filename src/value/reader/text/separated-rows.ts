import type { Delimiter } from '../choices.ts';
import { FileRefusal } from '../problem.ts';
import type { Row } from '../row.ts';
import { BetweenRows, CellRows, type RowBatch } from './cell-rows.ts';
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
/** For another thread each piece is a message, and few of its rows are texts. */
const BYTES_BELOW = 131_072;
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

/** The same bytes in pieces that are no larger; an empty one is given as it is. */
async function* inSmallPieces(source: AsyncIterable<Uint8Array>, most: number) {
  for await (const bytes of source) {
    if (bytes.length === 0) yield bytes;
    for (let at = 0; at < bytes.length; at += most) yield bytes.subarray(at, at + most);
  }
}

/** The text of a file in pieces, the first one long enough to be judged by; which is the last, and behind which an empty piece stands. */
async function* textPieces(source: AsyncIterable<Uint8Array>, reader: TextReader, most = BYTES_AT_ONCE) {
  let head = '';
  let isJudged = false;
  for await (const bytes of inSmallPieces(source, most)) {
    head += reader.read(bytes);
    if (!isJudged && head.length < HEAD_AT_LEAST && !reader.isBroken) continue;
    isJudged = true;
    yield { text: head, isLast: false, isMarked: bytes.length === 0 };
    head = '';
  }
  yield { text: head + reader.end(), isLast: true, isMarked: false };
}

/** Reads rows out of text that comes in pieces: by the places of their cells where they stand plainly, else cell by cell. */
class TextRows {
  readonly #letters = new Letters();
  readonly #cells: CellRows;
  readonly #splitter: RowSplitter;
  readonly separators: Separators;
  /** Text behind the last row that was whole. */
  #rest = '';
  #hasFormulas = false;
  #endsInSign = false;

  /** `above`: rows of the file before them. */
  constructor(separators: Separators, above = 0) {
    this.#cells = new CellRows(this.#letters, separators);
    this.#splitter = new RowSplitter(separators);
    this.#splitter.pass(above);
    this.separators = separators;
  }

  /** Whether a row begins behind the last piece. */
  get isBetweenRows(): boolean {
    return this.#rest === '' && this.#splitter.isBetweenRows;
  }

  /** The number of the row that comes next, or goes on. */
  get next(): number {
    return this.#splitter.next;
  }

  /** The rows that are whole with a piece, in batches: one is to be done with before the next is asked for. */
  *read(piece: string, isLast: boolean): Generator<readonly Row[] | CellRows> {
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
    const { newline } = this.separators;
    const line = text.indexOf(newline, from + STRETCH);
    if (line >= 0) return line + 1;
    const last = text.lastIndexOf(newline) + 1;
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

/** Refuses a text whose encoding changes, at the row where it does. */
function refuseBroken({ isBroken }: TextReader, { next }: TextRows): void {
  if (isBroken) throw new FileRefusal('unreadable-text', { row: next });
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
  for await (const { text, isLast, isMarked } of textPieces(source, reader)) {
    if (rows === undefined) {
      const kind = kindOfText(text);
      if (kind !== undefined) throw new FileRefusal('not-purchases', { kind });
      const separators = findSeparators(text, liking, wanted);
      onForm({ encoding: reader.encoding, delimiter: separators.delimiter });
      rows = new TextRows(separators);
    }
    for (const batch of rows.read(text, isLast && !reader.isBroken)) yield batch;
    refuseBroken(reader, rows);
    if (isMarked && reader.holdsNothing && rows.isBetweenRows)
      yield new BetweenRows(rows.separators, reader.told);
  }
}

/** The same from a place between two rows on; `above`: how many rows stand before it. */
export async function* rowsBelow(
  source: AsyncIterable<Uint8Array>,
  { separators, encoding }: BetweenRows,
  above: number,
): AsyncGenerator<readonly Row[] | CellRows> {
  const reader = new TextReader(encoding ?? 'ascii');
  const rows = new TextRows(separators, above);
  for await (const { text, isLast } of textPieces(source, reader, BYTES_BELOW)) {
    yield* rows.read(text, isLast && !reader.isBroken);
    refuseBroken(reader, rows);
  }
}
