import type { Transactions } from '../transactions.ts';
import type { Warning } from '../warning.ts';
import type { RowAccount, SaleValue } from './account.ts';
import type { DiscountForm } from './amounts/discount-title.ts';
import { beginTable } from './begin-table.ts';
import { type AmountOf, type DateOrder, type DecimalSign, ROLES } from './choices.ts';
import type { ColumnRole, Columns, NamedColumns } from './column-roles.ts';
import type { HeadRows } from './head-rows.ts';
import type { FileLayout } from './layouts/file-layout.ts';
import { type FileProblem, FileRefusal, shown } from './problem.ts';
import { readTable, type Watch } from './read-table.ts';
import type { Row } from './row.ts';
import type { BesidePlaces } from './rows/beside-columns.ts';
import { RowTable } from './rows/row-table.ts';
import type { TableForm, WantedTable } from './table-rows.ts';
import { finishRows, type UnmetNames } from './transaction-rows.ts';

/** What the user settles; all that is left out is found in the file, or asked for by a problem. */
export interface ReadOptions extends NamedColumns, WantedTable {
  readonly dateOrder?: DateOrder;
  readonly decimal?: DecimalSign;
  /** What discounts are written as, where neither title nor cells tell. */
  readonly discountForm?: DiscountForm;
  /** Whether an amount is that of its row, or of its whole order on each of its rows. */
  readonly amountOf?: AmountOf;
  /** Rows that cannot be read are counted and left out, instead of refusing the file. */
  readonly leavesOutUnreadable?: boolean;
  /** Rows with something beyond the titles are read all the same, instead of counting as unreadable. */
  readonly takesWiderRows?: boolean;
  /** Values of status or type whose rows are sales, and those whose rows are none; others as is usual. */
  readonly counts?: readonly string[];
  readonly setsAside?: readonly string[];
  /** Purchases count up to this day. Days from 1970-01-01; without it up to the last of the file. */
  readonly endDay?: number;
  /** In days from 1970-01-01; without it no date lies in the future. */
  readonly today?: number;
  /** Columns to keep beside the purchases. */
  readonly beside?: BesidePlaces;
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
  readonly unmet: UnmetNames;
  /** What one should know of the rows before any figure. */
  readonly warnings: readonly Warning[];
}
export type ReadResult = ReadFile | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Sheets beside the one read whose titles suit as well, unless the user chose among them. */
function otherSheets(form: TableForm, { sheet }: ReadOptions): readonly Warning[] {
  if (form.kind !== 'excel' || sheet !== undefined) return [];
  const others = form.sheets.filter(({ name, score }) => name !== form.sheet && score === ROLES.length);
  if (others.length === 0) return [];
  const sheets = shown(others.map(({ name }) => name).join(', '));
  return [{ code: 'other-sheets', params: { sheet: form.sheet, sheets } }];
}

/** The columns but for those that turned out to be about something else; what was refunded is an amount then. */
function without(columns: Columns, ignored: readonly ColumnRole[]): Columns {
  const kept = Object.entries(columns).filter(
    ([role]) => role === 'refunded' || !ignored.some((one) => one === role),
  );
  return { customer: columns.customer, date: columns.date, ...Object.fromEntries(kept) };
}

/** A table that takes in the rows of a file, once its titles are known. */
function begin(head: HeadRows, reading: ReadOptions, form: TableForm | undefined): RowTable {
  const { rows, ...chosen } = beginTable(head, reading);
  const written = form?.kind === 'excel' ? { firstYear: form.firstYear } : {};
  const delimiter = form?.kind === 'text' ? form.delimiter : undefined;
  const { amountOf } = reading;
  const told = amountOf && { isOfOrders: amountOf === 'order', isTold: true };
  const kept = { ...chosen, ...told, ...(reading.beside && { beside: reading.beside }) };
  const table = new RowTable(kept, { ...reading, ...written, delimiter });
  for (const { row, number } of rows) table.add(row, number);
  return table;
}

async function read(
  source: AsyncIterable<Uint8Array>,
  reading: ReadOptions,
  watch: Watch,
): Promise<ReadResult> {
  const { table, form } = await readTable(source, reading, watch, (head, found) =>
    begin(head, reading, found),
  );
  const found = finishRows(table, reading);
  if (!found.ok) return found;
  const { ignored, ...purchases } = found;
  const { layout, titles } = table.chosen;
  const columns = without(table.chosen.columns, ignored);
  const hasAmounts = columns.amount !== undefined || columns.debit !== undefined;
  const sheet = form.kind === 'excel' ? form.sheet : null;
  const warnings = [...otherSheets(form, reading), ...found.warnings];
  return { ...purchases, form, layout, sheet, titles, columns, hasAmounts, warnings };
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
