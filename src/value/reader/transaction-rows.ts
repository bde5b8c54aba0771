import type { Transactions } from '../transactions.ts';
import type { Warning } from '../warning.ts';
import type { RowAccount, SaleValue } from './account.ts';
import { currencyInTitle, oneCurrency } from './amounts/currency.ts';
import type { DateOrder } from './choices.ts';
import type { ColumnRole } from './column-roles.ts';
import { type FileProblem, FileRefusal } from './problem.ts';
import { accountFor } from './rows/row-account.ts';
import { decideFates, FATES } from './rows/row-fates.ts';
import { rowProblems, unknownValues } from './rows/row-problems.ts';
import type { RowReading, RowTable } from './rows/row-table.ts';
import { rowWarnings } from './rows/row-warnings.ts';
import { listSaleValues, type SaleValues } from './rows/sale-values.ts';
import { type SettledRows, settleRows } from './rows/settled-rows.ts';
import { usedTransactions } from './rows/used-transactions.ts';
import { isCustomersAccount } from './sales/ledger.ts';
import type { ToldValues } from './sales/sale-rules.ts';
import { ToldNames } from './sales/told-names.ts';

/** What the user says of rows. */
export interface RowDecisions extends RowReading {
  readonly leavesOutUnreadable?: boolean | undefined;
  readonly counts?: readonly string[] | undefined;
  readonly setsAside?: readonly string[] | undefined;
  readonly today?: number | undefined;
}

/** Of the values that the user names, those that nothing in the file is called. */
export interface UnmetNames {
  readonly counts: readonly string[];
  readonly setsAside: readonly string[];
}

/** The purchases of a table, and what became of its other rows. */
export interface TransactionRows {
  readonly ok: true;
  readonly transactions: Transactions;
  readonly dateOrder: DateOrder | 'plain';
  readonly currency: string | null;
  readonly mergedCustomers: number;
  readonly account: RowAccount;
  readonly saleValues: readonly SaleValue[];
  readonly unmet: UnmetNames;
  readonly warnings: readonly Warning[];
  /** Roles of columns whose title could have been about sales, and whose values are not. */
  readonly ignored: readonly ColumnRole[];
}

/** The currency by its column, else by the signs in the amounts, else by their title. */
function currencyOf(table: RowTable, fates: Uint8Array): string | null {
  const { columns, titles } = table.chosen;
  const places = new Set<number>();
  for (const [at, place] of table.currency.values.entries()) if (fates[at] === USED) places.add(place);
  const names = new Set([...places].map((place) => table.currencies.identityAt(place)).filter(Boolean));
  if (names.size > 0) return oneCurrency(names);
  if (table.amounts.currencies.size > 0) return oneCurrency(table.amounts.currencies);
  return currencyInTitle(titles[columns.amount ?? columns.debit ?? -1] ?? '');
}

const USED = FATES.indexOf('used');

/** Why no row of a book is a sale: none is of an account of customers. */
function bookProblem(table: RowTable): FileProblem | undefined {
  const { columns } = table.chosen;
  const isBook = columns.debit !== undefined;
  const hasCustomers = table.marks.sets.some(({ account }) => isCustomersAccount(account));
  return isBook && !hasCustomers ? { code: 'debit-and-credit' } : undefined;
}

function refusalsOf(
  table: RowTable,
  rows: SettledRows,
  fates: Uint8Array,
  saleValues: SaleValues,
  leavesOut: boolean,
): readonly FileProblem[] {
  const unknown = unknownValues(saleValues);
  const { shortened } = table.orders;
  return [
    ...(unknown ? [unknown] : []),
    ...(shortened === undefined ? [] : [{ code: 'shortened-orders', params: { value: shortened } } as const]),
    ...(leavesOut ? [] : rowProblems(table, rows, fates)),
  ];
}

/** Settles the rows; where that fails, dates of another kind than their column are named before what else is wrong. */
function settleOrName(
  table: RowTable,
  told: ToldValues,
  leavesOut: boolean,
): SettledRows | { readonly problems: readonly FileProblem[] } {
  const { places, first } = table.dates.strangers;
  try {
    return settleRows(table, told);
  } catch (error) {
    const [stranger] = first;
    if (!(error instanceof FileRefusal) || !stranger || leavesOut) throw error;
    const params = {
      count: places.length,
      row: stranger.row,
      rows: String(stranger.row),
      value: stranger.text,
    };
    return { problems: [{ code: 'mixed-dates', params }, error.problem] };
  }
}

/** Makes purchases of a table that was read to its end, or says what must be settled first. */
export function finishRows(
  table: RowTable,
  decisions: RowDecisions,
): TransactionRows | { readonly ok: false; readonly problems: readonly FileProblem[] } {
  const book = bookProblem(table);
  if (book) return { ok: false, problems: [book] };
  if (table.size === 0) throw new FileRefusal('no-rows');
  const told = {
    counts: new ToldNames(decisions.counts),
    setsAside: new ToldNames(decisions.setsAside),
  };
  const rows = settleOrName(table, told, decisions.leavesOutUnreadable === true);
  if ('problems' in rows) return { ok: false, problems: rows.problems };
  const fates = decideFates(table, rows, decisions.endDay ?? Number.POSITIVE_INFINITY);
  const saleValues = listSaleValues(table, rows);
  const problems = refusalsOf(table, rows, fates, saleValues, decisions.leavesOutUnreadable === true);
  if (problems.length > 0) return { ok: false, problems };
  const account = accountFor(table, rows, fates);
  const warnings = rowWarnings(table, rows, fates, decisions.today);
  table.forget();
  const { transactions, mergedCustomers } = usedTransactions(table, rows, fates);
  const currency = currencyOf(table, fates);
  table.end();
  if (transactions.day.length === 0) {
    const { listed: values } = saleValues;
    const params = { count: account.read };
    return {
      ok: false,
      problems: [{ code: 'nothing-used', params, account, ...(values.length > 0 && { values }) }],
    };
  }
  return {
    ok: true,
    transactions,
    dateOrder: rows.dateOrder,
    currency,
    mergedCustomers,
    account,
    saleValues: saleValues.listed,
    unmet: { counts: told.counts.unmet, setsAside: told.setsAside.unmet },
    warnings,
    ignored: [
      ...rows.verdicts.rules.ignored,
      ...(table.amounts.hasNoDiscounts ? (['discount'] as const) : []),
    ],
  };
}
