import { AmountReader } from './amounts.ts';
import { type Columns, proposeColumns, type ROLES, rolesFilled } from './columns.ts';
import { DateReader } from './dates.ts';
import { type FileProblem, FileRefusal } from './problem.ts';
import { hasTitles } from './read-transactions.ts';
import type { Row } from './separated-rows.ts';
import { type TableForm, tableRows } from './table-rows.ts';

/** The first rows of a file and what its columns seem to be, to be corrected by hand. */
export interface Preview {
  readonly ok: true;
  readonly form: TableForm;
  /** Titles; places counted from 1 when the file has none. */
  readonly header: Row;
  readonly rows: readonly Row[];
  /** Roles nothing speaks for are absent. */
  readonly columns: Partial<Columns>;
}
export type PreviewResult = Preview | { readonly ok: false; readonly problems: readonly FileProblem[] };

const ROWS_SHOWN = 20;

function looksLike(rows: readonly Row[], column: number, reads: (text: string) => boolean): boolean {
  const values = rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
  return values.length > 0 && values.every(reads);
}

/** Roles by usual titles, then by what stands below: dates, then amounts with decimals, then the first column left. */
export function guessColumns(header: Row, rows: readonly Row[]): Partial<Columns> {
  const found: { customer?: number; date?: number; amount?: number; currency?: number } = {
    ...proposeColumns(header),
  };
  const free = () => [...header.keys()].filter((at) => !Object.values(found).includes(at));
  const take = (role: (typeof ROLES)[number], is: (at: number) => boolean) => {
    const at = found[role] ?? free().find(is);
    if (at !== undefined) found[role] = at;
  };
  const isDate = (text: string) => new DateReader().read(text) !== undefined;
  const isAmount = (text: string) => new AmountReader().read(text) !== undefined;
  take('date', (at) => looksLike(rows, at, isDate));
  take('amount', (at) => looksLike(rows, at, isAmount) && rows.some((row) => /\d[.,]\d/.test(row[at] ?? '')));
  take('customer', () => true);
  take('amount', (at) => looksLike(rows, at, isAmount));
  return found;
}

async function preview(source: AsyncIterable<Uint8Array>): Promise<PreviewResult> {
  let form: TableForm = { kind: 'excel' };
  const rows: Row[] = [];
  const batches = tableRows(
    source,
    (row) => rolesFilled(row, {}),
    (found) => {
      form = found;
    },
  );
  for await (const batch of batches) {
    rows.push(...batch.filter((row) => row.some((value) => value.trim() !== '')).slice(0, ROWS_SHOWN + 1));
    if (rows.length > ROWS_SHOWN) break;
  }
  const [first, ...below] = rows;
  if (first === undefined) throw new FileRefusal('empty-file');
  const header = first.map((title) => title.trim());
  const columns = guessColumns(header, below.slice(0, ROWS_SHOWN));
  const { customer, date, amount } = columns;
  const isComplete = customer !== undefined && date !== undefined && amount !== undefined;
  if (!isComplete || hasTitles(first, { customer, date, amount })) {
    return { ok: true, form, header, rows: below.slice(0, ROWS_SHOWN), columns };
  }
  const places = header.map((_, at) => String(at + 1));
  return { ok: true, form, header: places, rows: rows.slice(0, ROWS_SHOWN), columns };
}

/** Reads no more of a text file than its first rows need; a workbook is read whole. */
export async function previewTable(source: AsyncIterable<Uint8Array>): Promise<PreviewResult> {
  try {
    return await preview(source);
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, problems: [error.problem] };
    throw error;
  }
}
