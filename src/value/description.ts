import { isoDay } from './calendar.ts';
import { type Concentration, measureConcentration, preciseSum } from './concentration.ts';
import { lonelyEdges } from './edges.ts';
import type { Histories } from './histories.ts';
import { countPurchases } from './orders.ts';
import type { Transactions } from './transactions.ts';
import type { Warning } from './warning.ts';

/** What a file holds, before any model. */
export interface Description {
  readonly customers: number;
  /** Orders that are no refunds, where orders are numbered; else rows, refunds included. */
  readonly purchases: number;
  /** ISO days: the first row, and the end of the observation. */
  readonly from: string;
  readonly to: string;
  /** All amounts, refunds taken off. */
  readonly revenue: number;
  readonly concentration: Concentration;
  readonly warnings: readonly Warning[];
}

function countWhere<T extends Int32Array | Float64Array>(column: T, is: (value: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < column.length; at += 1) if (is(column[at] as number)) count += 1;
  return count;
}

/** Describes what customers did up to the end of the observation. Without amounts nothing is said of revenue. */
export function describe(transactions: Transactions, histories: Histories, hasAmounts = true): Description {
  const { customer, purchaseDays, revenue, rows, refunds } = histories;
  const later = transactions.day.length - rows;
  const refundsOnly = countWhere(purchaseDays, (days) => days === 0);
  const negative = countWhere(revenue, (value) => value < 0);
  const concentration = measureConcentration(revenue);
  const warnings: Warning[] = [];
  if (later > 0) warnings.push({ code: 'rows-after-end', params: { rows: later } });
  if (refunds.rows > 0) warnings.push({ code: 'refunds', params: refunds });
  if (refundsOnly > 0) warnings.push({ code: 'refunds-only', params: { customers: refundsOnly } });
  if (negative > 0) warnings.push({ code: 'negative-customers', params: { customers: negative } });
  const bulk = lonelyEdges(transactions, histories.startDay, histories.endDay);
  if (bulk) warnings.push({ code: 'lonely-dates', params: { from: isoDay(bulk.from), to: isoDay(bulk.to) } });
  if (hasAmounts && concentration.gini === null) warnings.push({ code: 'no-revenue' });
  return {
    customers: customer.length,
    purchases: transactions.order === undefined ? rows : countPurchases(transactions, histories.endDay),
    from: isoDay(histories.startDay),
    to: isoDay(histories.endDay),
    revenue: preciseSum(revenue),
    concentration,
    warnings,
  };
}
