import type { Transactions } from '../transactions.ts';
import type { Warning } from '../warning.ts';
import { type RowAccount, type SaleValue, SET_ASIDE_REASONS, type SetAsideReason } from './account.ts';
import { AmountReader } from './amounts/amount-reader.ts';
import type { DateOrder, DecimalSign } from './choices.ts';
import { type Columns, chooseColumns, type NamedColumns, rolesFilled } from './columns.ts';
import { mayBeDate } from './dates/date-reader.ts';
import { HeaderSearch } from './header.ts';
import type { FileLayout } from './layouts.ts';
import { type FileProblem, FileRefusal } from './problem.ts';
import type { Row } from './row.ts';
import { type TableForm, tableRows, type WantedTable } from './table-rows.ts';
import { TransactionRows } from './transaction-rows.ts';

/** What the user settles; all that is left out is found in the file, or asked for by a problem. */
export interface ReadOptions extends NamedColumns, WantedTable {
  readonly dateOrder?: DateOrder;
  readonly decimal?: DecimalSign;
  /** Rows that cannot be read are counted and left out, instead of refusing the file. */
  readonly leavesOutUnreadable?: boolean;
  /** Values of status or type whose rows are sales, and those whose rows are none; others as is usual. */
  readonly counts?: readonly string[];
  readonly setsAside?: readonly string[];
  /** Purchases count up to this day. Days from 1970-01-01; without it up to the last of the file. */
  readonly endDay?: number;
  /** In days from 1970-01-01; without it no date lies in the future. */
  readonly today?: number;
}

export interface Watch {
  readonly signal?: AbortSignal;
  /** Hears how many bytes were read so far. */
  readonly onProgress?: (bytes: number) => void;
}

export interface ReadFile {
  readonly ok: true;
  readonly transactions: Transactions;
  readonly form: TableForm;
  /** The export whose titles these are; null for none that is known. */
  readonly layout: FileLayout | null;
  /** Of a workbook: the name of the sheet that was read. */
  readonly sheet: string | null;
  /** Of the columns; empty when the file has none. */
  readonly titles: Row;
  readonly columns: Columns;
  readonly dateOrder: DateOrder | 'plain';
  /** ISO code or sign; null when the file names none, or one that is neither. */
  readonly currency: string | null;
  /** Without amounts every amount is 0: purchases can be forecast, their worth cannot. */
  readonly hasAmounts: boolean;
  /** How many ways of writing a customer fell together with another. */
  readonly mergedCustomers: number;
  readonly account: RowAccount;
  /** The values of status and type, most rows first, and what each was taken for. */
  readonly saleValues: readonly SaleValue[];
  /** What one should know of the rows before any figure. */
  readonly warnings: readonly Warning[];
  /** Rows that could not be read. */
  readonly rowsLeftOut: number;
  /** Rows left out because they add up others. */
  readonly totalRows: number;
  /** Customers whose number a spreadsheet has shortened (1.23457E+11), so that several may have become one. */
  readonly shortenedIds: number;
}
export type ReadResult = ReadFile | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Whether a first row has titles, and not already a purchase, in the columns of date and amount. */
export function hasTitles(first: Row, { date, amount }: Columns): boolean {
  if (!mayBeDate((first[date] ?? '').trim())) return true;
  return new AmountReader().read((first[amount] ?? '').trim()) === undefined;
}

async function* watched(source: AsyncIterable<Uint8Array>, { signal, onProgress }: Watch) {
  let bytes = 0;
  for await (const piece of source) {
    if (signal?.aborted) throw new FileRefusal('cancelled');
    bytes += piece.length;
    onProgress?.(bytes);
    yield piece;
  }
}

/** The table once its titles are known. */
function begin(
  { rows: first, at: headerAt }: HeaderSearch,
  reading: ReadOptions,
  form: TableForm | undefined,
) {
  const titles = first[headerAt];
  if (titles === undefined) throw new FileRefusal('empty-file');
  const header = titles.map((title) => title.trim());
  const columns = chooseColumns(header, reading);
  const rows = new TransactionRows(
    columns,
    {
      order: reading.dateOrder,
      today: reading.today ?? Number.POSITIVE_INFINITY,
      ...(form?.kind === 'excel' && { firstYear: form.firstYear }),
    },
    reading.decimal,
  );
  const from = hasTitles(titles, columns) ? headerAt + 1 : headerAt;
  for (const [at, row] of first.entries()) if (at >= from) rows.add(row, at + 1);
  return { header, columns, rows };
}

function accountOf(used: number, setAside: Readonly<Partial<Record<SetAsideReason, number>>>): RowAccount {
  const told = SET_ASIDE_REASONS.map((why) => ({ why, rows: setAside[why] ?? 0, amount: null, first: [] }));
  const met = told.filter(({ rows }) => rows > 0);
  return { read: met.reduce((sum, { rows }) => sum + rows, used), used, setAside: met };
}

async function read(
  source: AsyncIterable<Uint8Array>,
  reading: ReadOptions,
  watch: Watch,
): Promise<ReadResult> {
  let form: TableForm | undefined;
  let table: ReturnType<typeof begin> | undefined;
  let number = 0;
  const liking = (row: Row) => rolesFilled(row, reading);
  const search = new HeaderSearch(liking);
  const batches = tableRows(watched(source, watch), liking, reading, (found) => {
    form = found;
  });
  for await (const batch of batches) {
    if (watch.signal?.aborted) throw new FileRefusal('cancelled');
    for (const row of batch) {
      number += 1;
      if (table !== undefined) table.rows.add(row, number);
      else if (search.add(row)) table = begin(search, reading, form);
    }
  }
  table ??= begin(search, reading, form);
  if (form === undefined) throw new FileRefusal('empty-file');
  const { header, columns, rows } = table;
  rows.end();
  const { problems, rowsLeftOut, totalRows, shortenedIds } = rows;
  if (rowsLeftOut > 0 && !reading.leavesOutUnreadable) return { ok: false, problems };
  const dateOrder = rows.settle();
  const titles = hasTitles(header, columns) ? header : [];
  const currency = rows.currencyUnder(titles);
  const { transactions } = rows;
  const used = transactions.day.length;
  const account = accountOf(used, { 'total-row': totalRows, unreadable: rowsLeftOut });
  const about = { form, titles, columns, dateOrder, currency, rowsLeftOut, totalRows, shortenedIds };
  const none = {
    layout: null,
    sheet: form.kind === 'excel' ? form.sheet : null,
    hasAmounts: true,
    mergedCustomers: 0,
    saleValues: [],
    warnings: [],
  };
  return { ok: true, transactions, account, ...none, ...about };
}

/** Reads a file of purchases in one pass: CSV, TSV or semicolons in any usual encoding, or the sheet of an .xlsx that was
 * named, else the visible one whose titles suit best. */
export async function readTransactions(
  source: AsyncIterable<Uint8Array>,
  reading: ReadOptions = {},
  watch: Watch = {},
): Promise<ReadResult> {
  try {
    return await read(source, reading, watch);
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, problems: [error.problem] };
    throw error;
  }
}
