import type { Workbook } from 'hucre';
import type { ProofKind } from '../../domain/model/answer.ts';
import type { ActionRow } from '../action-rows.ts';
import { ACTION_COLUMNS, type ActionColumn, type ActionWords } from './action-words.ts';
import { copiesBeside, type FoundActions, findColumns, languageOf } from './find-columns.ts';
import type { OpenedWorkbook, WorkbookProblem } from './open-workbook.ts';
import {
  type DatesWritten,
  dateIn,
  dateOrderOf,
  hasFailed,
  plainIn,
  type ReadCell,
  textIn,
} from './read-cells.ts';
import { rowsSeen } from './seen-cells.ts';
import { type RowAsSeen, seenRows } from './seen-rows.ts';
import { lettersOf } from './write-sheets.ts';

/** A row of actions that came back. A column that is not there has no value; an empty cell is an empty text. */
export interface ReturnedRow {
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly id: string;
  readonly action: string;
  readonly status?: ActionRow['status'] | undefined;
  readonly owner?: string | undefined;
  readonly due?: string | undefined;
  readonly indicator?: string | undefined;
  readonly proofKind?: ProofKind | undefined;
  readonly proofName?: string | undefined;
  readonly proofDate?: string | undefined;
}

/** The report that a spreadsheet says it is of; the first of its month where the report has no day. */
export interface ReturnedReport {
  readonly scope: string;
  /** ISO day. */
  readonly date: string;
}

/** A cell that says nothing we know: it is left as it was. */
export interface ReturnedFault {
  readonly row: number;
  readonly column: ActionColumn;
  /** As a spreadsheet names it: `D`. */
  readonly letters: string;
  /** `no-result`: a formula that failed, or that no program reckoned. */
  readonly why: 'not-a-status' | 'not-a-proof' | 'not-a-date' | 'no-result';
  readonly text: string;
}

export type ReturnedActions =
  | {
      readonly ok: true;
      readonly rows: readonly ReturnedRow[];
      /** Columns that were deleted or renamed beyond recognition. */
      readonly missing: readonly ActionColumn[];
      readonly faults: readonly ReturnedFault[];
      /** Sheets of the workbook that hold actions too, and were not read. */
      readonly copies: readonly string[];
      /** The one that was read. */
      readonly sheet: string;
      /** Undefined where it does not say: a single table. */
      readonly of: ReturnedReport | undefined;
    }
  | { readonly ok: false; readonly why: WorkbookProblem | 'no-actions' };

/** How far down a sheet says of which report it is. */
const LABELS_WITHIN = 40;

/** Of which report the sheet says it is: the value beside a label of the sheet of results. */
function reportOf({ sheets }: Workbook, languages: readonly ActionWords[]): ReturnedReport | undefined {
  const rows = sheets.flatMap((sheet) => sheet.rows.slice(0, LABELS_WITHIN));
  const beside = (label: keyof ReturnedReport) => {
    const labels = languages.map(({ result }) => result[label]);
    return rows.find(([what, value]) => labels.includes(textIn(what)) && textIn(value) !== '')?.[1];
  };
  const [scope, date] = [beside('scope'), beside('date')];
  const day = dateIn(date);
  return scope === undefined || day === undefined ? undefined : { scope: textIn(scope), date: day };
}

/** What a cell means in any of our languages, or by its code in our files. */
function meant<Meaning extends string>(
  cell: ReadCell,
  words: readonly (readonly (readonly [meaning: Meaning, word: string])[])[],
): Meaning | undefined {
  const said = plainIn(cell);
  return words.flat().find((one) => one.some((text) => plainIn(text) === said))?.[0];
}

/** Formulas without a result: the columns they stand in, and what they say. */
function withoutResult(
  { cells, row }: RowAsSeen,
  { sheet, columns }: FoundActions,
): Map<ActionColumn, string> {
  return new Map(
    [...columns].flatMap(([column, at]): [ActionColumn, string][] => {
      if (hasFailed(cells[at])) return [[column, textIn(cells[at])]];
      const { formula, value } = sheet.cells?.get(`${row - 1},${at}`) ?? {};
      const isReckoned = textIn(cells[at]) !== '' || (value !== null && value !== undefined);
      return formula === undefined || isReckoned ? [] : [[column, `=${formula}`]];
    }),
  );
}

/** A row, and what whoever reads it sees in its cells. */
interface ActionsRow extends RowAsSeen {
  readonly texts: readonly ReadCell[];
}

/** In what a sheet is written. */
interface HowWritten {
  readonly languages: readonly ActionWords[];
  readonly dates: DatesWritten;
}

/** Reads one row; what cannot be read is a fault, and its column is left out. */
function rowFrom(
  seen: ActionsRow,
  found: FoundActions,
  { languages, dates }: HowWritten,
): { readonly returned: ReturnedRow; readonly faults: readonly ReturnedFault[] } {
  const { cells, texts, row, hidden } = seen;
  const { columns } = found;
  const failed = withoutResult(seen, found);
  const faultOf = (column: ActionColumn, why: ReturnedFault['why'], text: string): ReturnedFault => {
    return { row, column, letters: lettersOf(columns.get(column) ?? 0), why, text };
  };
  const faults = [...failed].map(([column, text]) => faultOf(column, 'no-result', text));
  const cellIn = (column: ActionColumn): ReadCell => cells[columns.get(column) ?? -1];
  const has = (column: ActionColumn) =>
    columns.has(column) && !failed.has(column) && !hidden.has(columns.get(column) ?? -1);
  const said = (column: ActionColumn) => (has(column) ? textIn(texts[columns.get(column) ?? -1]) : undefined);
  const known = <Meaning>(
    column: ActionColumn,
    why: ReturnedFault['why'],
    read: () => Meaning | undefined,
  ): Meaning | undefined => {
    const text = said(column);
    if (text === undefined || text === '') return undefined;
    const meaning = read();
    if (meaning === undefined) faults.push(faultOf(column, why, text));
    return meaning;
  };
  const day = (column: ActionColumn) =>
    said(column) === '' ? '' : known(column, 'not-a-date', () => dateIn(cellIn(column), dates));
  const returned: ReturnedRow = {
    row,
    id: said('id') ?? '',
    action: said('action') ?? '',
    status: known('status', 'not-a-status', () =>
      meant(
        cellIn('status'),
        languages.map(({ statuses }) => statuses),
      ),
    ),
    owner: said('owner'),
    due: day('due'),
    indicator: said('indicator'),
    proofKind: known('proofKind', 'not-a-proof', () =>
      meant(
        cellIn('proofKind'),
        languages.map(({ proofKinds }) => proofKinds),
      ),
    ),
    proofName: said('proofName'),
    proofDate: day('proofDate'),
  };
  return { returned, faults };
}

/** The actions of a spreadsheet that comes back, in any of these languages, or why there are none. */
export function readActions(opened: OpenedWorkbook, languages: readonly ActionWords[]): ReturnedActions {
  if (!opened.ok) return opened;
  const { workbook } = opened;
  const found = findColumns(workbook, languages);
  if (!found) return { ok: false, why: 'no-actions' };
  const { sheet } = found;
  const language = languageOf(found, languages);
  const texts = seenRows(language ? { ...sheet, rows: rowsSeen(sheet, language) } : sheet);
  const rows = seenRows(sheet)
    .map((row, at): ActionsRow => ({ ...row, texts: texts[at]?.cells ?? [] }))
    .slice(found.headRow + 1);
  const places = [found.columns.get('due') ?? -1, found.columns.get('proofDate') ?? -1];
  const dates: DatesWritten = {
    order: dateOrderOf(rows.flatMap(({ cells }) => places.map((at) => cells[at]))),
    isFrom1904: workbook.dateSystem === '1904',
  };
  const read = rows
    .filter(({ cells }) => cells.some((cell) => textIn(cell) !== ''))
    .map((row) => rowFrom(row, found, { languages, dates }))
    .filter(({ returned: { id, action } }) => id !== '' || action !== '');
  return {
    ok: true,
    rows: read.map(({ returned }) => returned),
    missing: ACTION_COLUMNS.filter((column) => !found.columns.has(column)),
    faults: read.flatMap(({ faults }) => faults),
    copies: copiesBeside(found, workbook, languages),
    sheet: sheet.name,
    of: reportOf(workbook, languages),
  };
}
