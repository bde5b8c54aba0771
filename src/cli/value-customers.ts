import { writeFileSync } from 'node:fs';
import { isoDay } from '../value/calendar.ts';
import type { Economics } from '../value/economics.ts';
import type { Study } from '../value/forecast-totals.ts';
import { lifetimeValues } from '../value/lifetime-value.ts';
import { purchasesWithin } from '../value/purchase-forecast.ts';
import { DAYS_A_WEEK } from '../value/purchase-groups.ts';
import { type CsvCell, writeSegmentCsv } from '../value/segment-csv.ts';
import type { CustomerNames } from '../value/transactions.ts';
import type { Sentence } from './command-result.ts';
import { resolveTyped } from './typed-path.ts';

/** Times in weeks from the first purchase; the last four within the months asked for. */
const TITLES = [
  ...['customer', 'first', 'last', 'frequency', 'recency', 'age', 'revenue'],
  ...['active', 'expectedPurchases', 'expectedAmount', 'value'],
];

/** Every customer with what is expected of him, as CSV, unrounded. What cannot be told is left empty. */
function customerLines(
  { transactions, histories, analysis, hasAmounts }: Study,
  ids: CustomerNames,
  economics: Economics,
): string {
  const { purchases, forecast } = analysis;
  const { customer, purchaseDays, firstDay, lastDay, revenue, endDay } = histories;
  // Times alone are counted from a day that is none.
  const isDated = transactions !== null || histories.startDay !== 0;
  const within = purchases && purchasesWithin(purchases, economics.months);
  const values = forecast && lifetimeValues(forecast, economics);
  const rows = Array.from(customer, (who, at): CsvCell[] => {
    const days = purchaseDays[at] as number;
    const [first, last] = [firstDay[at] as number, lastDay[at] as number];
    const dates = isDated ? [isoDay(first), isoDay(last)] : [null, null];
    const seen = days > 0 ? [...dates, days - 1] : [null, null, null];
    const weeks = days > 0 ? [(last - first) / DAYS_A_WEEK, (endDay - first) / DAYS_A_WEEK] : [null, null];
    return [
      ids.at(who) ?? '',
      ...seen,
      ...weeks,
      hasAmounts ? (revenue[at] as number) : null,
      purchases?.active[at] ?? null,
      within?.[at] ?? null,
      forecast?.amount[at] ?? null,
      values?.[at] ?? null,
    ];
  });
  // The mark that tells a spreadsheet the encoding is in the way of other programs.
  return writeSegmentCsv(TITLES, rows, { delimiter: ',', decimal: '.' }).replace('\uFEFF', '');
}

/** Writes the list to a path, if one was given; what is wrong when it cannot be. */
export function writeCustomers(
  input: string,
  path: string | undefined,
  study: Study,
  ids: CustomerNames,
  economics: Economics,
): (Sentence & { readonly code: string }) | undefined {
  if (path === undefined) return undefined;
  const sentence = (message: string) => ({ path: 'customers', code: 'unwritable-list', message });
  if (resolveTyped(path) === resolveTyped(input))
    return sentence('--customers names the file of purchases itself. Name another one.');
  try {
    writeFileSync(resolveTyped(path), customerLines(study, ids, economics));
    return undefined;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      return sentence(`The list cannot be written to “${path}”: ${error.message}`);
    throw error;
  }
}
