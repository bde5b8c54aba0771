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

/** By the titles of the columns, in any of our languages: for workbooks whose names did not survive. */
function byTitle({ sheets }: Workbook, languages: readonly ActionWords[]): FoundActions | undefined {
  const known = new Map<string, ActionColumn>();
  for (const { titles } of languages) {
    for (const column of ACTION_COLUMNS) known.set(plainIn(titles[column]), column);
  }
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

/** Fewer columns than this are some other table. */
const COLUMNS_AT_LEAST = 3;

/** Finds the actions of a workbook; undefined where there are none, or nothing to tell one from another. */
export function findColumns(workbook: Workbook, languages: readonly ActionWords[]): FoundActions | undefined {
  const found = byName(workbook) ?? byTitle(workbook, languages);
  const isEnough = found && found.columns.size >= COLUMNS_AT_LEAST;
  return isEnough && (found.columns.has('id') || found.columns.has('action')) ? found : undefined;
}
