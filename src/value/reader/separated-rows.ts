import Papa from 'papaparse';
import { HeaderSearch } from './header.ts';
import { FileRefusal } from './problem.ts';
import { type Encoding, TextReader } from './text.ts';

export type Row = readonly string[];
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** No row of a transaction file is longer, in UTF-16 units; what goes on is an open quote or no table. */
const ROW_AT_MOST = 1_000_000;
export const COLUMNS_AT_MOST = 1000;
/** So much text is looked at for the delimiter. */
const HEAD_AT_LEAST = 16_384;
const HEAD_ROWS = 100;

export interface TextForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

interface PapaRows {
  readonly data: Row[];
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

/** Rows of text that comes in pieces. A row is given out once its end was seen. */
class RowSplitter {
  readonly #delimiter: Delimiter;
  readonly #parser: Papa.Parser;
  #rest = '';
  #rows = 0;

  constructor(delimiter: Delimiter, newline: '\n' | '\r') {
    this.#delimiter = delimiter;
    this.#parser = new Papa.Parser({ delimiter, newline });
  }

  split(text: string, isLast: boolean): Row[] {
    const pending = this.#rest + text;
    const { data, meta }: PapaRows = this.#parser.parse(pending, 0, !isLast);
    this.#rest = isLast ? '' : pending.slice(meta.cursor);
    const wide = data.findIndex((row) => row.length > COLUMNS_AT_MOST);
    if (wide >= 0)
      throw new FileRefusal('too-many-columns', { row: this.#rows + wide + 1, most: COLUMNS_AT_MOST });
    this.#rows += data.length;
    if (this.#rest.length > ROW_AT_MOST) this.#refuseRest();
    return data;
  }

  #refuseRest(): never {
    const row = this.#rows + 1;
    const fields = this.#rest.includes('\n')
      ? 1
      : this.#rest.split(this.#delimiter, COLUMNS_AT_MOST + 1).length;
    if (fields > COLUMNS_AT_MOST) throw new FileRefusal('too-many-columns', { row, most: COLUMNS_AT_MOST });
    throw new FileRefusal('endless-line', { row });
  }
}

/** The rows of a text file in batches, blank ones included so that they can be counted. `onForm` hears how it is written. */
export async function* separatedRows(
  source: AsyncIterable<Uint8Array>,
  liking: (header: Row) => number,
  onForm: (form: TextForm) => void,
): AsyncGenerator<readonly Row[]> {
  const reader = new TextReader();
  let head = '';
  let splitter: RowSplitter | undefined;
  const begin = () => {
    const delimiter = findDelimiter(head, liking);
    onForm({ encoding: reader.encoding, delimiter });
    return new RowSplitter(delimiter, head.includes('\n') || !head.includes('\r') ? '\n' : '\r');
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
