import { hasTitles, looksLikeAmounts } from './begin-table.ts';
import { ROLES, type Role } from './choices.ts';
import type { Columns, FoundColumns } from './column-roles.ts';
import { rolesFilled } from './columns.ts';
import { isWrittenDate } from './dates/date-reader.ts';
import { type ColumnFacts, columnFacts, HeadRows } from './head-rows.ts';
import { cdnowColumns, cdnowRows, isCdnow } from './layouts/cdnow.ts';
import type { FileLayout } from './layouts/file-layout.ts';
import { isOtherThing, namesNoAmount, namesNoCustomer } from './other-things.ts';
import { plainTitle } from './plain-title.ts';
import { type FileProblem, FileRefusal } from './problem.ts';
import { propose } from './propose-columns.ts';
import type { Row } from './row.ts';
import { saysSummary } from './summary/summary-titles.ts';
import { type TableForm, tableRows, type WantedTable } from './table-rows.ts';

/** The first rows of a file and what its columns seem to be, to be corrected by hand. */
export interface Preview {
  readonly ok: true;
  readonly form: TableForm;
  /** Titles, as many as the widest row shown has cells; empty ones when the file has none. */
  readonly header: Row;
  readonly rows: readonly Row[];
  /** The export whose titles these are; null for none that is known. */
  readonly layout: FileLayout | null;
  /** Its titles are those of a file of one row per customer. */
  readonly isSummary: boolean;
  /** Roles nothing speaks for are absent. */
  readonly columns: Partial<Columns>;
  /** The roles of these that no title speaks for: guessed from the first rows. */
  readonly guessed: readonly Role[];
}
export type PreviewResult = Preview | { readonly ok: false; readonly problems: readonly FileProblem[] };

const ROWS_SHOWN = 20;

function looksLike(rows: readonly Row[], column: number, reads: (text: string) => boolean): boolean {
  const values = rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
  return values.length > 0 && values.every(reads);
}

const NUMBERED = /\b(?:id|ids|number|numero|no|n|num|ref|reference|code)\b/;

/**
 * Whether what stands below a title that is none of a customer may name them: neither days nor sums, nor the same in every
 * row, nor a number that no other row has.
 */
function mayName(header: Row, rows: readonly Row[], at: number): boolean {
  if (looksLike(rows, at, isWrittenDate)) return false;
  const values = rows.map((row) => (row[at] ?? '').trim()).filter((value) => value !== '');
  if (looksLikeAmounts(rows, at) && values.some((value) => /\d[.,]\d/.test(value))) return false;
  const different = new Set(values).size;
  if (values.length > 2 && different === 1) return false;
  return !(values.length > 1 && different === values.length && NUMBERED.test(plainTitle(header[at] ?? '')));
}

/**
 * Roles by usual titles, then by what stands below: dates, then amounts with decimals, then the first column left that may name customers. What is
 * a time, a tax, a number of an order, a telephone or the like by its title is none.
 */
export function guessColumns(header: Row, rows: readonly Row[], facts?: ColumnFacts): Partial<Columns> {
  const found: FoundColumns = { ...propose(header, facts).columns };
  const titled = (at: number) => header[at] ?? '';
  const free = () => [...header.keys()].filter((at) => !Object.values(found).includes(at));
  const take = (role: Role, is: (at: number) => boolean) => {
    const at = found[role] ?? free().find(is);
    if (at !== undefined) found[role] = at;
  };
  const isAmount = (at: number) => !namesNoAmount(titled(at)) && looksLikeAmounts(rows, at);
  take('date', (at) => !isOtherThing(titled(at)) && looksLike(rows, at, isWrittenDate));
  if (found.debit === undefined)
    take('amount', (at) => isAmount(at) && rows.some((row) => /\d[.,]\d/.test(row[at] ?? '')));
  take(
    'customer',
    (at) => !namesNoCustomer(titled(at)) && facts?.share[at] !== 0 && mayName(header, rows, at),
  );
  if (found.debit === undefined) take('amount', isAmount);
  return Object.fromEntries(Object.entries(found).filter(([, at]) => at !== undefined));
}

/** All rows as wide as the widest. */
function widened(rows: readonly Row[]): readonly Row[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}

async function takeHead(head: HeadRows, batches: AsyncIterable<Iterable<Row>>): Promise<void> {
  for await (const batch of batches) for (const row of batch) if (head.add(row)) return;
}

async function preview(
  source: AsyncIterable<Uint8Array>,
  wanted: WantedTable,
  onUnpacked: ((bytes: number) => void) | undefined,
): Promise<PreviewResult> {
  let form: TableForm | undefined;
  const liking = (row: Row) => rolesFilled(row, {});
  const head = new HeadRows(liking);
  const onForm = (found: TableForm) => {
    form = found;
  };
  const batches = tableRows(source, liking, wanted, { onForm, onUnpacked });
  await takeHead(head, batches);
  const titles = head.rows[head.at];
  if (titles === undefined || form === undefined) throw new FileRefusal('empty-file');
  const { below } = head;
  const rows = widened([titles, ...below.slice(0, ROWS_SHOWN)]);
  const [first = [], ...others] = rows;
  const header = first.map((title) => title.trim());
  const about = { ok: true, form, isSummary: saysSummary(header) } as const;
  if (isCdnow(rows)) return { ...about, ...previewCdnow(rows), guessed: [] };
  const facts = columnFacts(header, below);
  const columns = guessColumns(header, others, facts);
  const { layout, columns: titled } = propose(header, facts);
  const guessed = ROLES.filter((role) => columns[role] !== titled[role]);
  const { date, amount } = columns;
  const isTitled = date === undefined || hasTitles(first, { date, ...(amount !== undefined && { amount }) });
  if (isTitled) return { ...about, header, rows: others, columns, guessed, layout };
  const bare = { header: header.map(() => ''), rows: rows.slice(0, ROWS_SHOWN) };
  return { ...about, ...bare, columns, guessed, layout };
}

function previewCdnow(rows: readonly Row[]): Pick<Preview, 'header' | 'rows' | 'columns' | 'layout'> {
  const { columns, layout } = cdnowColumns(rows[0] ?? [], {});
  const cells = cdnowRows(rows.slice(0, ROWS_SHOWN));
  return { header: (cells[0] ?? []).map(() => ''), rows: cells, columns, layout };
}

/** Reads no more of a text file than its first rows need; a workbook is unpacked, `onUnpacked` hears how far. */
export async function previewTable(
  source: AsyncIterable<Uint8Array>,
  wanted: WantedTable = {},
  onUnpacked?: (bytes: number) => void,
): Promise<PreviewResult> {
  try {
    return await preview(source, wanted, onUnpacked);
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, problems: [error.problem] };
    throw error;
  }
}
