import type { Delimiter } from '../choices.ts';
import { FileRefusal } from '../problem.ts';
import type { Row } from '../row.ts';
import { kindOfText } from './file-kind.ts';
import { findSeparators } from './find-separators.ts';
import { RowSplitter } from './row-splitter.ts';
import { type Encoding, TextReader } from './text-reader.ts';

/** So much text is there before it is looked at. */
const HEAD_AT_LEAST = 16_384;
/** So much is taken at once: the rows of a larger piece would outlive the young memory, and be copied when it is tidied. */
const BYTES_AT_ONCE = 16_384;
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

/** The rows of a text file in batches, blank ones included so that they can be counted. `onForm` hears how it is written. */
export async function* separatedRows(
  source: AsyncIterable<Uint8Array>,
  liking: (header: Row) => number,
  wanted: Delimiter | undefined,
  onForm: (form: TextForm) => void,
): AsyncGenerator<readonly Row[]> {
  const reader = new TextReader();
  let splitter: RowSplitter | undefined;
  let hasFormulas = false;
  let endsInSign = false;
  for await (const { text, isLast } of textPieces(source, reader)) {
    if (splitter === undefined) {
      const kind = kindOfText(text);
      if (kind !== undefined) throw new FileRefusal('not-purchases', { kind });
      const separators = findSeparators(text, liking, wanted);
      onForm({ encoding: reader.encoding, delimiter: separators.delimiter });
      splitter = new RowSplitter(separators);
    }
    const rows: string[][] = [];
    splitter.split(rows, text, isLast);
    // The two signs may stand in two pieces.
    hasFormulas ||= text.includes('="') || (endsInSign && text.startsWith('"'));
    endsInSign = text.endsWith('=');
    if (hasFormulas) bareFormulas(rows);
    yield rows;
  }
}
