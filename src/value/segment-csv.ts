/** How numbers and columns are told apart where the file will be opened. */
export interface CsvForm {
  readonly delimiter: ',' | ';';
  readonly decimal: ',' | '.';
}

export type CsvCell = string | number | null;

/**
 * A list of customers as CSV. Texts that a spreadsheet would take for a formula get an apostrophe first; numbers stay
 * numbers, negative ones too. The byte order mark lets Excel see UTF-8.
 */
export function writeSegmentCsv(
  titles: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { delimiter, decimal }: CsvForm,
): string {
  const text = (cell: CsvCell) => {
    if (typeof cell === 'number') return decimal === '.' ? String(cell) : String(cell).replace('.', decimal);
    return cell === null ? '' : neutral(cell);
  };
  const line = (cells: readonly string[]) =>
    `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`;
  return `\uFEFF${line(titles.map(neutral))}${rows.map((row) => line(row.map(text))).join('')}`;
}

/** A cell as RFC 4180 has it: in quotes where it holds what would end it, or begins or ends in a blank. */
function quoted(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A text no spreadsheet computes. Spaces and control signs before the sign do not save from it. */
function neutral(text: string): string {
  return /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
