import { AmountReader } from './amounts/amount-reader.ts';
import type { ROLES } from './choices.ts';
import { type Columns, proposeColumns, rolesFilled } from './columns.ts';
import { isWrittenDate } from './dates/date-reader.ts';
import { HeaderSearch } from './header.ts';
import { type FileProblem, FileRefusal } from './problem.ts';
import { hasTitles } from './read-transactions.ts';
import { isBlank, type Row } from './row.ts';
import { type TableForm, tableRows, type WantedTable } from './table-rows.ts';
import { isUsual, namesNoCustomer } from './usual-titles.ts';

/** The first rows of a file and what its columns seem to be, to be corrected by hand. */
export interface Preview {
  readonly ok: true;
  readonly form: TableForm;
  /** Titles, as many as the widest row shown has cells; empty ones when the file has none. */
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
  const found: { -readonly [Role in keyof Columns]?: number } = { ...proposeColumns(header) };
  const titled = (at: number) => header[at] ?? '';
  const isOfUnits = (at: number) => isUsual(titled(at), 'quantity') || isUsual(titled(at), 'unitPrice');
  const free = () => [...header.keys()].filter((at) => !Object.values(found).includes(at));
  const take = (role: (typeof ROLES)[number], is: (at: number) => boolean) => {
    const at = found[role] ?? free().find(is);
    if (at !== undefined) found[role] = at;
  };
  const isNumber = (text: string) => new AmountReader().read(text) !== undefined;
  const isAmount = (at: number) => !isOfUnits(at) && looksLike(rows, at, isNumber);
  take('date', (at) => looksLike(rows, at, isWrittenDate));
  take('amount', (at) => isAmount(at) && rows.some((row) => /\d[.,]\d/.test(row[at] ?? '')));
  take('customer', (at) => !namesNoCustomer(titled(at)));
  take('amount', isAmount);
  return found;
}

/** All rows as wide as the widest. */
function widened(rows: readonly Row[]): readonly Row[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

async function preview(source: AsyncIterable<Uint8Array>, wanted: WantedTable): Promise<PreviewResult> {
  let form: TableForm | undefined;
  const liking = (row: Row) => rolesFilled(row, {});
  const search = new HeaderSearch(liking);
  const below: Row[] = [];
  let isFound = false;
  const batches = tableRows(source, liking, wanted, (found) => {
    form = found;
  });
  for await (const batch of batches) {
    for (const row of batch) {
      if (!isFound) isFound = search.add(row);
      else if (below.length < ROWS_SHOWN && !isBlank(row)) below.push(row);
    }
    if (below.length >= ROWS_SHOWN) break;
  }
  if (search.at < 0 || form === undefined) throw new FileRefusal('empty-file');
  const seen = [...search.rows.slice(search.at).filter((row) => !isBlank(row)), ...below];
  const rows = widened(seen.slice(0, ROWS_SHOWN + 1));
  const [first = [], ...others] = rows;
  const header = first.map((title) => title.trim());
  const columns = guessColumns(header, others);
  const { customer, date, amount } = columns;
  const isComplete = customer !== undefined && date !== undefined && amount !== undefined;
  if (!isComplete || hasTitles(first, { customer, date, amount }))
    return { ok: true, form, header, rows: others, columns };
  return { ok: true, form, header: header.map(() => ''), rows: rows.slice(0, ROWS_SHOWN), columns };
}

/** Reads no more of a text file than its first rows need; a workbook is read whole. */
export async function previewTable(
  source: AsyncIterable<Uint8Array>,
  wanted: WantedTable = {},
): Promise<PreviewResult> {
  try {
    return await preview(source, wanted);
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, problems: [error.problem] };
    throw error;
  }
}
