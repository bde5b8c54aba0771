import Papa from 'papaparse';

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
  const lines = [titles.map(neutral), ...rows.map((row) => row.map(text))];
  return `\uFEFF${Papa.unparse(lines, { delimiter, newline: '\r\n' })}\r\n`;
}

/** A text no spreadsheet computes. Spaces and control signs before the sign do not save from it. */
function neutral(text: string): string {
  return /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}
