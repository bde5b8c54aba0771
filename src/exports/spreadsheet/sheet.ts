import { neutral, oneLine } from '../harmless-text.ts';

/** An ISO day or month, written as a date of the calendar. */
export interface DateCell {
  readonly date: string;
}

/** Numbers stay numbers, dates are dates; texts are harmless; null is an empty cell. */
export type Cell = string | number | DateCell | null;

/** What a column is, whatever its rows. */
export interface ColumnLook {
  readonly title: string;
  /** In signs. */
  readonly width: number;
  readonly format?: 'share' | 'hundredths' | undefined;
  /** Numbers stand at the left too. */
  readonly isLeft?: boolean | undefined;
  /** On the screen only: on paper it would make the others too small to read. */
  readonly isUnprinted?: boolean | undefined;
  /** What can be chosen in it. */
  readonly choices?: readonly string[] | undefined;
  /** By what it is found again in the workbook, whatever becomes of its title and its place. */
  readonly key?: string | undefined;
}

/** A column, and its cell in each row. */
export interface Column<Item> extends ColumnLook {
  readonly cell: (item: Item) => Cell | undefined;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly ColumnLook[];
  /** Without the row that names the columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** How many columns stay in sight on the left. */
  readonly frozen: number;
}

/** What a cell of a spreadsheet holds at most, in signs; Excel refuses a file that passes it. */
const SIGNS_AT_MOST = 32_767;

/** A cell as it may stand in a sheet: no formula, not too long, its lines parted as Excel parts them. */
export function harmless(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = neutral(cell).replace(/\r\n?/g, '\n');
  return text.length > SIGNS_AT_MOST ? `${text.slice(0, SIGNS_AT_MOST - 1)}…` : text;
}

/** Names of which no two are one, whatever their capitals: Excel calls a table damaged whose columns share theirs. */
function apart(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let turn = 2; taken.has(free.toLowerCase()); turn += 1) free = `${name} (${turn})`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** A sheet with a row an item. Titles are cells too, may be somebody’s words, and name the columns of a table: on one line. */
export function sheetOf<Item>(
  name: string,
  columns: readonly Column<Item>[],
  items: readonly Item[],
  frozen = 0,
): Sheet {
  const titles = apart(columns.map(({ title }) => neutral(oneLine(title))));
  return {
    name,
    columns: columns.map(({ cell: _, ...look }, at) => ({ ...look, title: titles[at] ?? '' })),
    rows: items.map((item) => columns.map(({ cell }) => harmless(cell(item) ?? null))),
    frozen,
  };
}

/** A date where there is one. */
export function dateCell(date: string | undefined): DateCell | undefined {
  return date === undefined ? undefined : { date };
}
