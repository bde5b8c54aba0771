// Signs no XML may hold, and marks that turn the text after them around.
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text that any document may hold. What it says stays: `<b>` is three signs, not bold. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, '');
}

/** The same on one line, cut at `most` signs. Spaces that do not break stay. */
export function oneLine(text: string, most = Number.POSITIVE_INFINITY): string {
  const line = writable(text)
    .replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ')
    .trim();
  const signs = [...line];
  return signs.length <= most
    ? line
    : `${signs
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A text no spreadsheet computes, even when its cells are saved as CSV: an apostrophe stands before a formula's sign. */
export function neutral(text: string): string {
  const isFormula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text);
  return isFormula ? `'${writable(text)}` : writable(text);
}

/** What a spreadsheet would take for a sign told by its number, `_x0041_` for A, so written that it stays what it says. */
export function literal(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}
