import type { Sheet as FoundSheet, Workbook } from 'hucre';
import { ACTION_COLUMNS, ACTION_KEYS, type ActionColumn, type ActionWords } from './action-words.ts';
import { plainIn } from './read-cells.ts';

/** Where the actions of a workbook stand: the sheet, the row that names the columns, and where each column is. */
export interface FoundActions {
  readonly sheet: FoundSheet;
  readonly headRow: number;
  readonly columns: ReadonlyMap<ActionColumn, number>;
}

/** A name of the workbook, as `'Sheet'!$C:$C` or `Sheet!$C$1:$C$40`; one whose column was deleted says `#REF!`. */
const RANGE = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?\d*(?::|$)/;
/** How far down the row of titles is looked for. */
const HEAD_WITHIN = 20;
/** Fewer columns than this are some other table. */
const COLUMNS_AT_LEAST = 3;
/** Columns of actions alone: the sheet of practices has identifiers and proofs too. */
const ACTIONS_ALONE: readonly ActionColumn[] = ['status', 'owner', 'due', 'indicator'];

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** By the names that the workbook keeps for its columns, wherever they were moved and whatever they are called now. */
function byName({ sheets, namedRanges = [] }: Workbook): FoundActions | undefined {
  const places = ACTION_COLUMNS.flatMap((column) => {
    const range = namedRanges.find(({ name }) => name === ACTION_KEYS[column])?.range ?? '';
    const [, quoted, bare, letters] = RANGE.exec(range) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? bare;
    return sheet === undefined || letters === undefined ? [] : [{ column, sheet, at: columnOf(letters) }];
  });
  const sheet = sheets.find(({ name }) => name === places[0]?.sheet);
  if (!sheet) return undefined;
  const own = places.filter((place) => place.sheet === sheet.name);
  const table = /^\$?[A-Z]+\$?(\d+)/.exec(sheet.tables?.[0]?.range ?? '')?.[1];
  return {
    sheet,
    headRow: table === undefined ? 0 : Number(table) - 1,
    columns: new Map(own.map(({ column, at }) => [column, at])),
  };
}

/** What each title of ours names, in any of our languages. */
function titlesIn(languages: readonly ActionWords[]): ReadonlyMap<string, ActionColumn> {
  return new Map(
    languages.flatMap(({ titles }) =>
      ACTION_COLUMNS.map((column) => [plainIn(titles[column]), column] as const),
    ),
  );
}

/** The row that names the columns: that of the table, or where rows were put in above its cells alone, the one that bears our titles. */
function headRowOf({ sheet, headRow }: FoundActions, known: ReadonlyMap<string, ActionColumn>): number {
  const titlesOf = (row: number) => sheet.rows[row]?.filter((cell) => known.has(plainIn(cell))).length ?? 0;
  if (titlesOf(headRow) > 0) return headRow;
  const moved = sheet.rows.slice(0, HEAD_WITHIN).findIndex((_, row) => titlesOf(row) >= COLUMNS_AT_LEAST);
  return moved < 0 ? headRow : moved;
}

/**
 * The named columns where they bear their own titles, or are renamed. Once a title stands elsewhere than its name, cells
 * were moved and names stayed behind: then titles alone are believed.
 */
function besideTitles(named: FoundActions, languages: readonly ActionWords[]): FoundActions {
  const known = titlesIn(languages);
  const headRow = headRowOf(named, known);
  const heads = (named.sheet.rows[headRow] ?? []).map((head) => plainIn(head));
  const places = ACTION_COLUMNS.map((column) => {
    const at = named.columns.get(column) ?? -1;
    const says = known.get(heads[at] ?? '');
    const titled = says === column ? at : heads.findIndex((head) => known.get(head) === column);
    return { column, at, says, titled };
  });
  const isStale = places.some(({ at, titled }) => titled >= 0 && titled !== at);
  const columns = places.flatMap(({ column, at, says, titled }): [ActionColumn, number][] => {
    const isRenamed = titled < 0 && says === undefined && !isStale;
    const place = isRenamed ? at : titled;
    return place < 0 ? [] : [[column, place]];
  });
  return { ...named, headRow, columns: new Map(columns) };
}

/** By the titles of the columns, in any of our languages: for workbooks whose names did not survive. */
function byTitle(
  { sheets }: Pick<Workbook, 'sheets'>,
  languages: readonly ActionWords[],
): FoundActions | undefined {
  const known = titlesIn(languages);
  const heads = sheets.flatMap((sheet) =>
    sheet.rows.slice(0, HEAD_WITHIN).map((row, headRow): FoundActions => {
      const found = row.flatMap((title, at) => {
        const column = known.get(plainIn(title));
        return column === undefined ? [] : [[column, at] as const];
      });
      // Of a title that stands twice the first is meant.
      return { sheet, headRow, columns: new Map(found.reverse()) };
    }),
  );
  return heads.sort((one, other) => other.columns.size - one.columns.size)[0];
}

/** Is there enough to tell actions from another table, and one action from another? */
function isEnough(found: FoundActions | undefined): found is FoundActions {
  if (!found || found.columns.size < COLUMNS_AT_LEAST) return false;
  const has = (column: ActionColumn) => found.columns.has(column);
  return has('action') || (has('id') && ACTIONS_ALONE.some(has));
}

/** Finds the actions of a workbook; undefined where there are none, or nothing to tell one from another. */
export function findColumns(workbook: Workbook, languages: readonly ActionWords[]): FoundActions | undefined {
  const named = byName(workbook);
  const found = named ? besideTitles(named, languages) : byTitle(workbook, languages);
  return isEnough(found) ? found : undefined;
}

/** The sheets beside it that hold actions too: copies, which are not read. */
export function copiesBeside(
  { sheet }: FoundActions,
  { sheets }: Workbook,
  languages: readonly ActionWords[],
): readonly string[] {
  return sheets
    .filter((other) => other !== sheet && isEnough(byTitle({ sheets: [other] }, languages)))
    .map(({ name }) => name);
}

/** The language whose titles a sheet bears most of; the first where it bears none. */
export function languageOf(
  { sheet, headRow }: FoundActions,
  languages: readonly ActionWords[],
): ActionWords | undefined {
  const heads = (sheet.rows[headRow] ?? []).map((head) => plainIn(head));
  const borne = ({ titles }: ActionWords) => {
    const own = Object.values(titles).map(plainIn);
    return heads.filter((head) => own.includes(head)).length;
  };
  return [...languages].sort((one, other) => borne(other) - borne(one))[0];
}
