import { existsSync, readFileSync } from 'node:fs';
import { dayNumber } from '../../src/value/calendar.ts';
import { arrangeTransactions, type Transactions } from '../../src/value/transactions.ts';

const PATH = new URL('../../../shared/data/cdnow/CDNOW_sample.txt', import.meta.url).pathname;

/** The public sample lies beside the project, not in it: what needs it is skipped where it is absent. */
export const hasCdnow = existsSync(PATH);

/** The last day of the published calibration. */
export const CALIBRATION_END = dayNumber(1997, 9, 30) as number;

/** Rows as text: customer, YYYYMMDD, dollars. */
export function readCdnowRows(): (readonly [customer: string, date: string, amount: string])[] {
  return readFileSync(PATH, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields.length === 5)
    .map(([, customer = '', date = '', , amount = '']) => [customer, date, amount]);
}

/** Rows as transactions, in whatever order they come. */
export function transactionsOf(
  rows: readonly { readonly customer: string; readonly day: number; readonly amount: number }[],
): Transactions {
  const ids = [...new Set(rows.map((row) => row.customer))];
  const places = new Map(ids.map((id, at) => [id, at]));
  return arrangeTransactions({
    ids,
    customer: Int32Array.from(rows, (row) => places.get(row.customer) as number),
    day: Int32Array.from(rows, (row) => row.day),
    amount: Float64Array.from(rows, (row) => row.amount),
  });
}

/** Customers by number, their days and amounts (1 unless told). */
export type NumberedRow = readonly [customer: number, day: number, amount?: number];

export function numbered(rows: readonly NumberedRow[]): Transactions {
  return transactionsOf(
    rows.map(([customer, day, amount = 1]) => ({ customer: `c${customer}`, day, amount })),
  );
}

export function readCdnow(): Transactions {
  return transactionsOf(
    readCdnowRows().map(([customer, date, amount]) => ({
      customer,
      day: dayNumber(Number(date.slice(0, 4)), Number(date.slice(4, 6)), Number(date.slice(6))) as number,
      amount: Number(amount),
    })),
  );
}
