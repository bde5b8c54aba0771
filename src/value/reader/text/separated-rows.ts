import Papa from 'papaparse';
import { DELIMITERS, type Delimiter } from '../choices.ts';
import { HeaderSearch } from '../header.ts';
import { FileRefusal, shown } from '../problem.ts';
import { COLUMNS_AT_MOST, type Row } from '../row.ts';
import { kindOfText } from './file-kind.ts';
import { isWellClosed, type Separators } from './open-quote.ts';
import { type Encoding, TextReader } from './text-reader.ts';

/** No row of a transaction file is longer, in UTF-16 units; what goes on is an open quote or no table. */
const ROW_AT_MOST = 1_000_000;
/** So much text is looked at for the delimiter. */
const HEAD_AT_LEAST = 16_384;
const HEAD_ROWS = 100;

export interface TextForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

interface PapaRows {
  readonly data: string[][];
  readonly errors: readonly Papa.ParseError[];
  readonly meta: { readonly cursor: number };
}

function isDelimiter(found: string): found is Delimiter {
  return (DELIMITERS as readonly string[]).includes(found);
}

/** The delimiter that the head of a file keeps to, by Papa Parse; `liking` goes before it, when it likes one best. */
export function findDelimiter(head: string, liking: (header: Row) => number): Delimiter {
  const text = head.slice(0, ROW_AT_MOST);
  const liked = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: HEAD_ROWS });
    const search = new HeaderSearch(liking);
    data.some((row) => search.add(row));
    return { delimiter, score: search.score };
  }).sort((one, other) => other.score - one.score);
  const [first, second] = liked;
  if (first && second && first.score > second.score) return first.delimiter;
  const { meta } = Papa.parse(text, { preview: HEAD_ROWS, delimitersToGuess: [...DELIMITERS] });
  return isDelimiter(meta.delimiter) ? meta.delimiter : ',';
}

/** The sign that ends rows. Those inside quotes say nothing of it, unless there are no others. */
function findNewline(head: string): '\n' | '\r' {
  const outside = head.replace(/"[^"]*"/g, '');
  const text = /[\r\n]/.test(outside) ? outside : head;
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

const FORMULA = /^\s*="([^"]*)"\s*$/;

/** Texts that a formula keeps from being taken for numbers, such as ="00123", as those texts. */
function bareFormulas(rows: readonly string[][]): void {
  for (const row of rows)
    for (const [at, cell] of row.entries()) if (cell.includes('="')) row[at] = cell.replace(FORMULA, '$1');
}

/** Rows of text that comes in pieces. A row is given out once its end was seen. */
class RowSplitter {
  readonly #separators: Separators;
  readonly #parser: Papa.Parser;
  #rest = '';
  #rows = 0;

  constructor(separators: Separators) {
    this.#separators = separators;
    this.#parser = new Papa.Parser({ ...separators });
  }

  split(text: string, isLast: boolean): Row[] {
    const pending = this.#rest + text;
    const { data, errors, meta }: PapaRows = this.#parser.parse(pending, 0, !isLast);
    this.#refuseOpenQuote(pending, data, errors);
    this.#refuseWide(data);
    if (pending.includes('="')) bareFormulas(data);
    this.#rest = isLast ? '' : pending.slice(meta.cursor);
    this.#rows += data.length;
    if (this.#rest.length > ROW_AT_MOST) this.#refuseRest();
    return data;
  }

  /** Errors are told of each quote that is not doubled; those of a row that is not whole yet wait for its end. */
  #refuseOpenQuote(text: string, data: readonly Row[], errors: PapaRows['errors']): void {
    let known = -1;
    for (const { row = 0, index = 0 } of errors) {
      if (row >= data.length || index === known) continue;
      known = index;
      if (isWellClosed(text, index, this.#separators, data[row]?.length ?? 0)) continue;
      const value = shown(
        text
          .slice(index, index + HEAD_AT_LEAST)
          .trim()
          .split(/[\r\n]/, 1)[0] ?? '',
      );
      throw new FileRefusal('unclosed-quote', { row: this.#rows + row + 1, value: value || '…' });
    }
  }

  #refuseWide(data: readonly Row[]): void {
    const wide = data.findIndex(({ length }) => length > COLUMNS_AT_MOST);
    if (wide < 0) return;
    throw new FileRefusal('too-many-columns', { row: this.#rows + wide + 1, most: COLUMNS_AT_MOST });
  }

  /** A row that is longer than any is told as what it would be if it ended here. */
  #refuseRest(): never {
    const { data, errors }: PapaRows = this.#parser.parse(this.#rest, 0, false);
    this.#refuseWide(data);
    this.#refuseOpenQuote(this.#rest, data, errors);
    throw new FileRefusal('endless-line', { row: this.#rows + 1 });
  }
}

/** The rows of a text file in batches, blank ones included so that they can be counted. `onForm` hears how it is written. */
export async function* separatedRows(
  source: AsyncIterable<Uint8Array>,
  liking: (header: Row) => number,
  wanted: Delimiter | undefined,
  onForm: (form: TextForm) => void,
): AsyncGenerator<readonly Row[]> {
  const reader = new TextReader();
  let head = '';
  let splitter: RowSplitter | undefined;
  const begin = () => {
    const kind = kindOfText(head);
    if (kind !== undefined) throw new FileRefusal('not-purchases', { kind });
    const delimiter = wanted ?? findDelimiter(head, liking);
    onForm({ encoding: reader.encoding, delimiter });
    return new RowSplitter({ delimiter, newline: findNewline(head) });
  };
  for await (const bytes of source) {
    const text = reader.read(bytes);
    if (splitter !== undefined) {
      yield splitter.split(text, false);
      continue;
    }
    head += text;
    if (head.length < HEAD_AT_LEAST) continue;
    splitter = begin();
    yield splitter.split(head, false);
  }
  const tail = reader.end();
  if (splitter !== undefined) yield splitter.split(tail, true);
  else {
    head += tail;
    yield begin().split(head, true);
  }
}
