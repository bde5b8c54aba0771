import { isoDay } from '../../calendar.ts';
import type { Warning } from '../../warning.ts';
import { shown } from '../problem.ts';
import type { Row } from '../row.ts';
import { findAlike } from './alike-customers.ts';
import { FATES } from './row-fates.ts';
import type { RowTable } from './row-table.ts';
import type { SettledRows } from './settled-rows.ts';

/** More exact repeats than this share of the rows are no chance. */
const REPEATS_AT_MOST = 0.02;
/** A customer with more rows than this, and more than this share of all, may be several. */
const GIANT = { rows: 10, share: 0.2 } as const;
/** And one with so many rows, where these are nearly all. */
const ALONE = { rows: 6, share: 0.75 } as const;
/** Fewer rows may repeat others by chance. */
const HALF_AT_LEAST = 2;

/** Whether the second half of the rows repeats the first, row by row. */
function isTwice({ size, day, amount, order, written }: SettledRows): boolean {
  const half = size / 2;
  if (!Number.isInteger(half) || half < HALF_AT_LEAST) return false;
  for (let at = 0; at < half; at += 1) {
    const later = at + half;
    const isSame =
      written[at] === written[later] &&
      day[at] === day[later] &&
      Object.is(amount[at], amount[later]) &&
      order?.[at] === order?.[later];
    if (!isSame) return false;
  }
  return true;
}

/** Rows that repeat others exactly: none does whose order number stands on no other row. */
function countRepeats(table: RowTable, { order, written, day }: SettledRows): number {
  if (order === undefined) return table.repeats.count(() => true, written, day);
  if (table.orders.isEachAlone) return 0;
  const rows = new Int32Array(table.orders.count);
  for (const place of order) if (place >= 0) rows[place] = (rows[place] as number) + 1;
  return table.repeats.count((at) => rows[order[at] as number] !== 1, written, day);
}

function ofRepeats(table: RowTable, rows: SettledRows): readonly Warning[] {
  const repeats = isTwice(rows) ? rows.size / 2 : countRepeats(table, rows);
  const share = repeats / rows.size;
  return share > REPEATS_AT_MOST ? [{ code: 'repeated-rows', params: { rows: repeats, share } }] : [];
}

function ofFuture({ day }: SettledRows, fates: Uint8Array, today: number): readonly Warning[] {
  const used = FATES.indexOf('used');
  let [count, last] = [0, 0];
  for (let at = 0; at < fates.length; at += 1) {
    if (fates[at] !== used || (day[at] as number) <= today + 1) continue;
    count += 1;
    last = Math.max(last, day[at] as number);
  }
  return count > 0 ? [{ code: 'future-dates', params: { rows: count, to: isoDay(last) } }] : [];
}

/** How many of the used rows each customer has, by its place. */
function countRows(table: RowTable, { customer }: SettledRows, fates: Uint8Array): Int32Array {
  const counts = new Int32Array(table.customers.size);
  const used = FATES.indexOf('used');
  for (let at = 0; at < fates.length; at += 1)
    if (fates[at] === used) counts[customer[at] as number] = (counts[customer[at] as number] as number) + 1;
  return counts;
}

function ofGiants(table: RowTable, counts: Int32Array): readonly Warning[] {
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const isGiant = (count: number) =>
    (count > GIANT.rows && count > GIANT.share * rows) ||
    (count >= ALONE.rows && count >= ALONE.share * rows);
  const giants: number[] = [];
  for (let place = 0; place < counts.length; place += 1)
    if (isGiant(counts[place] as number)) giants.push(place);
  return giants.map((place) => ({
    code: 'giant-customer',
    params: {
      customer: table.customers.identityAt(place),
      rows: counts[place] as number,
      share: (counts[place] as number) / rows,
    },
  }));
}

function ofAlike(table: RowTable, counts: Int32Array): readonly Warning[] {
  const places = new Int32Array(counts.length);
  let size = 0;
  for (let place = 0; place < counts.length; place += 1)
    if ((counts[place] as number) > 0) places[size++] = place;
  const alike = findAlike(size, (at) => table.customers.identityAt(places[at] as number));
  if (!alike) return [];
  const [first, last] = alike.pair;
  const params = { customers: alike.customers, first: shown(first), last: shown(last) };
  return [{ code: 'alike-customers', params }];
}

/** The title of a column, or its place counted from 1 where it has none. */
function titleAt(titles: Row, at = -1): string {
  return shown(titles[at] || String(at + 1));
}

/** What amounts were taken for, where no title says it, and what was taken off them. */
function ofAmounts({ chosen, amounts }: RowTable, { amountsOf }: SettledRows): readonly Warning[] {
  const { columns, titles } = chosen;
  const { how, orders = 0 } = amountsOf;
  const told = { column: titleAt(titles, columns.amount), orders };
  const form = amounts.discounts;
  const isBook = columns.account !== undefined && (columns.debit ?? columns.side) !== undefined;
  return [
    ...(isBook ? [{ code: 'book-with-tax' } as const] : []),
    ...(how === 'told-by-rows' ? [{ code: 'amounts-of-orders', params: told } as const] : []),
    ...(how === 'open' ? [{ code: 'amounts-of-rows', params: told } as const] : []),
    ...(form
      ? [{ code: 'discounts-off', params: { column: titleAt(titles, columns.discount), form } } as const]
      : []),
    ...(amounts.hasReturns
      ? [{ code: 'returns-off', params: { column: titleAt(titles, columns.returnedQuantity) } } as const]
      : []),
  ];
}

/** Customers who are told apart by their names alone. */
function ofNames({ chosen: { columns, titles } }: RowTable): readonly Warning[] {
  const { firstName, customer } = columns;
  if (firstName === undefined) return [];
  const params = { first: titleAt(titles, firstName), last: titleAt(titles, customer) };
  return [{ code: 'names-alone', params }];
}

/** What one should know of the rows before any figure; `today` in days from 1970-01-01. */
export function rowWarnings(
  table: RowTable,
  rows: SettledRows,
  fates: Uint8Array,
  today: number | undefined,
): readonly Warning[] {
  const counts = countRows(table, rows, fates);
  return [
    ...(table.shapes.narrower > 0
      ? [{ code: 'narrower-rows', params: { rows: table.shapes.narrower } } as const]
      : []),
    ...ofNames(table),
    ...ofAmounts(table, rows),
    ...ofRepeats(table, rows),
    ...(today === undefined ? [] : ofFuture(rows, fates, today)),
    ...ofGiants(table, counts),
    ...ofAlike(table, counts),
  ];
}
