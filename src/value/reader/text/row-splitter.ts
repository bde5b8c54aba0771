import { FileRefusal } from '../problem.ts';
import { COLUMNS_AT_MOST } from '../row.ts';
import { holdsRows, type LongField, shownQuote } from './long-field.ts';
import { QuotedField, type Separators, type SingleQuotes } from './quoted-field.ts';

/** No row of a transaction file is longer, in UTF-16 units; what goes on is an open quote or no table. */
const ROW_AT_MOST = 1_000_000;
const [QUOTE, RETURN] = [34, 13] as const;
/** Stands for every row in which there is nothing: there may be millions. */
const BLANK = [''];

/** Where a line ends that ends in two signs, the first of them. */
function withoutReturn(text: string, from: number, end: number): number {
  return end > from && text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
}

/**
 * Splits text that comes in pieces into rows of cells, as RFC 4180 has them, in a time that grows with the text alone;
 * blank rows too, so that they can be counted. A row is given out once its end was seen. Refuses a quote that is not
 * closed, and a row that is too long or too wide.
 */
export class RowSplitter {
  readonly #separators: Separators;
  /** Text from the beginning of the field that is not whole yet. */
  #pending = '';
  /** The fields before it in its row, and how much text they were. */
  #row: string[] = [];
  #rowLength = 0;
  /** Rows given out. */
  #rows = 0;
  #open: QuotedField | undefined;
  /** Of the quoted field taken in last. */
  #singleQuotes: SingleQuotes | undefined;
  /** Quoted fields of the row that run over several lines. */
  #long: LongField[] = [];

  constructor(separators: Separators) {
    this.#separators = separators;
  }

  /** Whether a row begins where it stopped. */
  get isBetweenRows(): boolean {
    return this.#row.length === 0 && this.#pending === '';
  }

  /** The number of the row that it gives out next. */
  get next(): number {
    return this.#rows + 1;
  }

  /** Hears of rows that were read past it, before the next piece. */
  pass(rows: number): void {
    this.#rows += rows;
  }

  /** Adds to `rows` those that are whole with this piece; no more than `most` in all, for a look at a text. */
  split(rows: string[][], piece: string, isLast: boolean, most = Number.POSITIVE_INFINITY): void {
    const text = this.#pending + piece;
    const { delimiter, newline } = this.#separators;
    const next = (sign: string, from: number) => {
      const at = text.indexOf(sign, from);
      return at < 0 ? text.length : at;
    };
    let [cell, line] = [next(delimiter, 0), next(newline, 0)];
    let row = this.#row;
    let from = 0;
    let rowFrom = -this.#rowLength;
    while (rows.length < most && (from < text.length || row.length > 0)) {
      if (row.length === 0 && line < text.length && withoutReturn(text, from, line) === from) {
        rows.push(BLANK);
        this.#rows += 1;
        from = line + 1;
        rowFrom = from;
        line = next(newline, from);
        continue;
      }
      let end = cell < line ? cell : line;
      if (text.charCodeAt(from) === QUOTE) {
        end = this.#takeQuoted(row, text, from, isLast);
        if (end < 0) break;
        if (line < end) {
          this.#noteLong(row);
          line = next(newline, end);
        }
        if (cell < end) cell = next(delimiter, end);
      } else if (end < text.length || isLast) {
        row.push(text.slice(from, end === line ? withoutReturn(text, from, end) : end));
      } else break;
      from = end + 1;
      if (end === cell && end < text.length) {
        if (row.length > COLUMNS_AT_MOST) this.#refuseWide();
        cell = next(delimiter, from);
      } else {
        this.#endRow(row);
        rows.push(row);
        row = [];
        rowFrom = from;
        line = next(newline, from);
      }
    }
    this.#row = row;
    this.#pending = text.slice(from);
    this.#rowLength = from - rowFrom;
    this.#refuseEndless(isLast);
  }

  /** Keeps the field taken in last, which runs over several lines, until its row is whole. */
  #noteLong(row: readonly string[]): void {
    const [content = '', at] = [row.at(-1), row.length - 1];
    this.#long.push({ content, at, singleQuotes: this.#singleQuotes });
  }

  /** Takes in a quoted field; where its separator stands, -1 while it is not closed. */
  #takeQuoted(row: string[], text: string, from: number, isLast: boolean): number {
    const { delimiter, newline } = this.#separators;
    if (this.#open === undefined) {
      const closing = text.indexOf('"', from + 1);
      const isBeforeReturn = newline === '\n' && text[closing + 1] === '\r';
      const end = isBeforeReturn ? closing + 2 : closing + 1;
      if (closing > 0 && (text[end] === delimiter || text[end] === newline)) {
        row.push(text.slice(from + 1, closing));
        this.#singleQuotes = undefined;
        return end;
      }
    }
    const field = this.#open ?? new QuotedField(this.#separators);
    const end = field.end(text, from, isLast);
    this.#open = end < 0 ? field : undefined;
    this.#singleQuotes = field;
    if (end >= 0) row.push(field.textIn(text, from));
    return end;
  }

  #endRow(row: readonly string[]): void {
    if (row.length > COLUMNS_AT_MOST) this.#refuseWide();
    if (this.#long.length > 0) this.#refuseUnsound(row.length);
    this.#long = [];
    this.#rows += 1;
  }

  /** Refuses the first field of the row that took other rows for its text. */
  #refuseUnsound(width: number): void {
    const unsound = this.#long.find((field) => holdsRows(field, width, this.#separators));
    if (unsound) this.#refuseOpen(unsound.content);
  }

  #refuseOpen(content: string): never {
    throw new FileRefusal('unclosed-quote', { row: this.#rows + 1, value: shownQuote(content) });
  }

  #refuseWide(): never {
    throw new FileRefusal('too-many-columns', { row: this.#rows + 1, most: COLUMNS_AT_MOST });
  }

  /** Refuses what is pending, if it can be no row any more. */
  #refuseEndless(isLast: boolean): void {
    const isOpen = this.#open !== undefined;
    if (!(isOpen && isLast) && this.#rowLength + this.#pending.length <= ROW_AT_MOST) return;
    this.#refuseUnsound(this.#row.length + 1);
    if (isOpen) this.#refuseOpen(this.#pending.slice(1));
    throw new FileRefusal('endless-line', { row: this.#rows + 1 });
  }
}
