/** How a file of text separates its fields and rows. */
export interface Separators {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

function isSpace(letter: string): boolean {
  return letter !== '' && letter.trim() === '';
}

/** Whether a quote ends its field: a delimiter, an end of line or the end follows, after spaces perhaps. */
function closes(text: string, quote: number, { delimiter, newline }: Separators): boolean {
  let at = quote + 1;
  while (text.charAt(at) !== delimiter && text.charAt(at) !== newline && isSpace(text.charAt(at))) at += 1;
  return at === text.length || text.charAt(at) === delimiter || text.charAt(at) === newline;
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/**
 * Whether a quoted field is closed, and where it should be: it took no rows for its own text. That it did is told of a
 * field that runs over the end of a line and holds a quote that is not doubled: such a quote begins a field of another
 * row, or there are as many delimiters as those rows would have. `start` is behind the opening quote, `width` the number
 * of fields of the row it was read into.
 */
export function isWellClosed(text: string, start: number, separators: Separators, width: number): boolean {
  const { delimiter, newline } = separators;
  const firstEnd = text.indexOf(newline, start);
  let holdsQuote = false;
  let end = text.indexOf('"', start);
  for (; end >= 0; end = text.indexOf('"', end + 1)) {
    if (text.charAt(end + 1) === '"') end += 1;
    else if (closes(text, end, separators)) break;
    else {
      holdsQuote = true;
      const before = text.charAt(end - 1);
      if (firstEnd >= 0 && firstEnd < end && (before === delimiter || before === newline)) return false;
    }
  }
  if (end < 0) return false;
  if (!holdsQuote || width < 2) return true;
  const field = text.slice(start, end);
  const ends = countOf(newline, field);
  return ends === 0 || countOf(delimiter, field) < ends * (width - 1);
}
