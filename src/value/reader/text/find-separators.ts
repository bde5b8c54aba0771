import { DELIMITERS, type Delimiter } from '../choices.ts';
import { isWrittenDate } from '../dates/date-reader.ts';
import { HeaderSearch } from '../header.ts';
import { FileRefusal } from '../problem.ts';
import { isBlank, type Row } from '../row.ts';
import type { Separators } from './quoted-field.ts';
import { RowSplitter } from './row-splitter.ts';

/** So many letters and rows of a text are looked at for its delimiter. */
const HEAD_LETTERS = 200_000;
const HEAD_ROWS = 100;
/** Dates are looked for in so many rows and cells. */
const [DATED_ROWS, DATED_CELLS] = [20, 50] as const;
/** A first line that only names the delimiter, for spreadsheets. */
const NAMED = /^\ufeff?sep=(.)\s*[\r\n]/i;

/** The sign that ends rows. Those inside quotes say nothing of it, unless there are no others. */
function findNewline(head: string): Separators['newline'] {
  const outside = head.replace(/"[^"]*"/g, '');
  const text = /[\r\n]/.test(outside) ? outside : head;
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

/** The first rows as a delimiter makes them, up to what is wrong with it. */
function firstRows(head: string, separators: Separators): readonly Row[] {
  const rows: string[][] = [];
  try {
    new RowSplitter(separators).split(rows, head, head.length < HEAD_LETTERS, HEAD_ROWS);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
  }
  return rows;
}

/** How well rows keep to one width: the share of those that do, and the width; a single column keeps to nothing. */
function regularity(rows: readonly Row[]): readonly [share: number, width: number] {
  const widths = rows.filter((row) => !isBlank(row)).map(({ length }) => length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual = 1, count = 0] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  return usual < 2 ? [0, 1] : [count / widths.length, usual];
}

/** How many of the first rows have a cell that is a date, and nothing but that. */
function datedRows(rows: readonly Row[]): number {
  const isDated = (row: Row) => row.slice(0, DATED_CELLS).some((cell) => isWrittenDate(cell.trim()));
  return rows.slice(0, DATED_ROWS).filter(isDated).length;
}

function scoreOf(rows: readonly Row[], liking: (header: Row) => number): number {
  const search = new HeaderSearch(liking);
  rows.some((row) => search.add(row));
  return search.score;
}

/** The first rows of a text as a delimiter cuts them. */
interface CutText {
  readonly delimiter: Delimiter;
  readonly rows: readonly Row[];
}

/** Those that rank highest, in their order. */
function highest(cut: readonly CutText[], rank: (rows: readonly Row[]) => number): readonly CutText[] {
  const ranks = cut.map(({ rows }) => rank(rows));
  const most = Math.max(...ranks);
  return cut.filter((_, at) => ranks[at] === most);
}

/** Those whose titles are liked best. A row of one cell fills one role at most: where another fills more it is not asked. */
function bestTitled(cut: readonly CutText[], liking: (header: Row) => number): readonly CutText[] {
  const scores = new Map<CutText, number>();
  for (const one of cut)
    if (one.rows.some(({ length }) => length > 1)) scores.set(one, scoreOf(one.rows, liking));
  const most = Math.max(0, ...scores.values());
  return most > 1
    ? cut.filter((one) => scores.get(one) === most)
    : highest(cut, (rows) => scoreOf(rows, liking));
}

/**
 * The delimiter that a first line names, else the one whose titles `liking` likes best, that cuts out dates, that rows keep
 * to: the first of these that tells.
 */
function findDelimiter(
  head: string,
  newline: Separators['newline'],
  liking: (header: Row) => number,
): Delimiter {
  const named = DELIMITERS.find((delimiter) => delimiter === NAMED.exec(head)?.[1]);
  if (named !== undefined) return named;
  const ranks: readonly ((rows: readonly Row[]) => number)[] = [
    datedRows,
    (rows) => regularity(rows)[0],
    (rows) => regularity(rows)[1],
  ];
  const cut = DELIMITERS.map((delimiter) => ({ delimiter, rows: firstRows(head, { delimiter, newline }) }));
  let best = bestTitled(cut, liking);
  // Titles tell most files: the others are not worked out for them.
  for (const rank of ranks) if (best.length > 1) best = highest(best, rank);
  return best[0]?.delimiter ?? ',';
}

/** How the head of a text separates fields and rows; `wanted` is the delimiter where the user says so. */
export function findSeparators(
  head: string,
  liking: (header: Row) => number,
  wanted: Delimiter | undefined,
): Separators & { readonly delimiter: Delimiter } {
  const text = head.slice(0, HEAD_LETTERS);
  const newline = findNewline(text);
  return { delimiter: wanted ?? findDelimiter(text, newline, liking), newline };
}
