import type { WorkbookProblem } from '../../exports/spreadsheet/open-workbook.ts';
import { textIn } from '../../exports/spreadsheet/read-cells.ts';
import type { FormatName } from '../../share/formats.ts';
import { openBeside } from '../reading/open-workbook.ts';
import { matchColumns, saysSomething, sureTitles, type TableRole } from './match-columns.ts';
import type { TableWords } from './table-words.ts';

/** A table of answers, one row a person, all cells as texts. */
export interface AnswerTable {
  /** Of the columns that have any text. */
  readonly columns: readonly { readonly letters: string; readonly title: string }[];
  readonly roles: readonly TableRole[];
  /** `row` as a spreadsheet counts, from 1. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

export type OpenedTable =
  | { readonly ok: true; readonly table: AnswerTable }
  | { readonly ok: false; readonly why: WorkbookProblem | FormatName | 'unreadable' | 'no-rows' };

/** How far down the row of titles is looked for, and how many columns are looked at. */
const HEAD_WITHIN = 10;
const COLUMNS_AT_MOST = 200;

function lettersAt(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? lettersAt(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

const matchedIn = (roles: readonly TableRole[]) => roles.filter((role) => role !== 'unused').length;

/** The row of titles of a sheet: of the first ones that which says most; the first where none says anything. */
function headOf(rows: readonly (readonly string[])[], words: TableWords) {
  const heads = rows
    .slice(0, HEAD_WITHIN)
    .map((titles, at) => ({ at, titles, sure: sureTitles(titles, words) }))
    .filter(({ titles }) => titles.some((title) => title !== ''));
  return heads.sort((one, other) => other.sure - one.sure || one.at - other.at)[0];
}

function tableIn(rows: readonly (readonly string[])[], words: TableWords): AnswerTable | undefined {
  const head = headOf(rows, words);
  if (!head) return undefined;
  const below = rows.slice(head.at + 1);
  const roles = matchColumns(head.titles, words, (at) => below.some((cells) => saysSomething(cells[at])));
  const width = Math.max(head.titles.length, ...below.map((cells) => cells.length));
  const places = Array.from({ length: width }, (_, at) => at).filter(
    (at) => (head.titles[at] ?? '') !== '' || below.some((cells) => (cells[at] ?? '') !== ''),
  );
  return {
    columns: places.map((at) => ({ letters: lettersAt(at), title: head.titles[at] ?? '' })),
    roles: places.map((at) => roles[at] ?? 'unused'),
    rows: below
      .map((cells, at) => ({ row: head.at + at + 2, cells: places.map((place) => cells[place] ?? '') }))
      .filter(({ cells }) => cells.some((cell) => cell !== '')),
  };
}

/** Opens a table of answers: of the sheets of a workbook the one whose titles say most. Never throws. */
export async function openTable(file: Blob, words: TableWords): Promise<OpenedTable> {
  const opened = await openBeside(file);
  if (!opened.ok) return opened;
  const tables = opened.workbook.sheets.flatMap(({ rows }) => {
    const texts = rows.map((cells) => cells.slice(0, COLUMNS_AT_MOST).map(textIn));
    return tableIn(texts, words) ?? [];
  });
  const [table] = tables.sort((one, other) => matchedIn(other.roles) - matchedIn(one.roles));
  if (!table || table.rows.length === 0) return { ok: false, why: 'no-rows' };
  return { ok: true, table };
}
