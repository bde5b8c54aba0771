import { unzipSync, zipSync } from 'fflate';
import type { Workbook } from 'hucre';
import type { ProofKind } from '../../domain/model/answer.ts';
import type { ActionRow } from '../action-rows.ts';
import { ACTION_COLUMNS, type ActionColumn, type ActionWords } from './action-words.ts';
import { type FoundActions, findColumns } from './find-columns.ts';
import { dateIn, type ReadCell, textIn } from './read-cells.ts';

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

/** A cell that says nothing we know: it is left as it was. */
export interface ReturnedFault {
  readonly row: number;
  readonly column: ActionColumn;
  readonly why: 'not-a-status' | 'not-a-proof' | 'not-a-date';
  readonly text: string;
}

export type ReturnedActions =
  | {
      readonly ok: true;
      readonly rows: readonly ReturnedRow[];
      /** Columns that were deleted or renamed beyond recognition. */
      readonly missing: readonly ActionColumn[];
      readonly faults: readonly ReturnedFault[];
    }
  | { readonly ok: false; readonly why: 'not-a-workbook' | 'too-large' | 'no-actions' };

/** In bytes, of the file and of what it unpacks to. */
export const SHEET_BYTES_AT_MOST = 5_000_000;
const UNPACKED_AT_MOST = 60_000_000;
const ROWS_AT_MOST = 2000;

/** The package unpacked under a cap, and packed again plainly: what a file says of its size need not be true. */
function withinCap(bytes: Uint8Array): Uint8Array | undefined {
  let sum = 0;
  const entries = unzipSync(bytes, {
    filter: ({ originalSize }) => {
      sum += originalSize;
      return sum <= UNPACKED_AT_MOST;
    },
  });
  return sum <= UNPACKED_AT_MOST ? zipSync(entries, { level: 0 }) : undefined;
}

async function openWorkbook(bytes: Uint8Array): Promise<Workbook | 'not-a-workbook' | 'too-large'> {
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const plain = withinCap(bytes);
    return plain ? await readXlsx(plain, { maxRows: ROWS_AT_MOST }) : 'too-large';
  } catch {
    // Whatever is wrong with it, it is no workbook that anything could be read from.
    return 'not-a-workbook';
  }
}

function meant<Meaning>(
  text: string,
  words: readonly (readonly (readonly [meaning: Meaning, word: string])[])[],
): Meaning | undefined {
  const plain = text.toLocaleLowerCase();
  return words.flat().find(([, word]) => word.toLocaleLowerCase() === plain)?.[0];
}

/** Reads one row; what cannot be read is a fault, and its column is left out. */
function rowFrom(
  cells: readonly ReadCell[],
  row: number,
  { columns }: FoundActions,
  languages: readonly ActionWords[],
): { readonly returned: ReturnedRow; readonly faults: readonly ReturnedFault[] } {
  const faults: ReturnedFault[] = [];
  const cellIn = (column: ActionColumn): ReadCell => cells[columns.get(column) ?? -1];
  const has = (column: ActionColumn) => columns.has(column);
  const said = (column: ActionColumn) => (has(column) ? textIn(cellIn(column)) : undefined);
  const known = <Meaning>(
    column: ActionColumn,
    why: ReturnedFault['why'],
    read: () => Meaning | undefined,
  ): Meaning | undefined => {
    const text = said(column);
    if (text === undefined || text === '') return undefined;
    const meaning = read();
    if (meaning === undefined) faults.push({ row, column, why, text });
    return meaning;
  };
  const day = (column: ActionColumn) =>
    said(column) === '' ? '' : known(column, 'not-a-date', () => dateIn(cellIn(column)));
  const returned: ReturnedRow = {
    row,
    id: said('id') ?? '',
    action: said('action') ?? '',
    status: known('status', 'not-a-status', () =>
      meant(
        said('status') ?? '',
        languages.map(({ statuses }) => statuses),
      ),
    ),
    owner: said('owner'),
    due: day('due'),
    indicator: said('indicator'),
    proofKind: known('proofKind', 'not-a-proof', () =>
      meant(
        said('proofKind') ?? '',
        languages.map(({ proofKinds }) => proofKinds),
      ),
    ),
    proofName: said('proofName'),
    proofDate: day('proofDate'),
  };
  return { returned, faults };
}

/** Reads the actions of a spreadsheet that comes back, in any of these languages. Never throws. */
export async function readActions(
  bytes: Uint8Array,
  languages: readonly ActionWords[],
): Promise<ReturnedActions> {
  if (bytes.length > SHEET_BYTES_AT_MOST) return { ok: false, why: 'too-large' };
  const workbook = await openWorkbook(bytes);
  if (typeof workbook === 'string') return { ok: false, why: workbook };
  const found = findColumns(workbook, languages);
  if (!found) return { ok: false, why: 'no-actions' };
  const read = found.sheet.rows
    .map((cells, at) => ({ cells, at }))
    .slice(found.headRow + 1)
    .filter(({ cells }) => cells.some((cell) => textIn(cell) !== ''))
    .map(({ cells, at }) => rowFrom(cells, at + 1, found, languages))
    .filter(({ returned: { id, action } }) => id !== '' || action !== '');
  return {
    ok: true,
    rows: read.map(({ returned }) => returned),
    missing: ACTION_COLUMNS.filter((column) => !found.columns.has(column)),
    faults: read.flatMap(({ faults }) => faults),
  };
}
