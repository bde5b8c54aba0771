import { isWrittenDate } from '../dates/date-reader.ts';
import { shown } from '../problem.ts';
import type { Separators, SingleQuotes } from './quoted-field.ts';

/** So much of an open field is enough to show it. */
const SHOWN_FROM = 200;
/** So many lines of a field are looked at for a row among them. */
const LINES_AT_MOST = 20;

/** A quoted field that runs over several lines. */
export interface LongField {
  readonly content: string;
  /** Its place among the fields of its row. */
  readonly at: number;
  /** Undefined where it has none. */
  readonly singleQuotes: SingleQuotes | undefined;
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** What stands behind an opening quote on its line; a sign for nothing. */
export function shownQuote(content: string): string {
  return (
    shown(
      content
        .slice(0, SHOWN_FROM)
        .trim()
        .split(/[\r\n]/, 1)[0] ?? '',
    ) || '…'
  );
}

/**
 * Whether a field took rows of the file for its own text, because its quote is not closed where it should be. That it did
 * is told by a single quote that begins a field of another row, by as many delimiters beside a single quote as those rows
 * would have, or by a line that is a whole row with its date. `width` is the number of fields of the row it was read into.
 */
export function holdsRows(field: LongField, width: number, { delimiter, newline }: Separators): boolean {
  const { content, at, singleQuotes } = field;
  if (singleQuotes?.opensAnother) return true;
  if (width < 2) return false;
  const ends = countOf(newline, content);
  if (singleQuotes?.isAny) return countOf(delimiter, content) >= ends * (width - 1);
  const lines = content.split(newline, LINES_AT_MOST).slice(1);
  return lines.some((line, index) => {
    const cells = line.split(delimiter);
    const whole = index + 1 === ends ? at + 1 : width;
    return whole > 2 && cells.length === whole && cells.some((cell) => isWrittenDate(cell.trim()));
  });
}
