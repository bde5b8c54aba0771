import type { SetAsideReason } from '../account.ts';
import { NO_DAY } from '../dates/date-reader.ts';
import type { RowProblemCode } from '../problem.ts';
import { EMPTY, NOBODY } from './known-customers.ts';
import { RepeatedTotals } from './repeated-totals.ts';
import type { RowTable } from './row-table.ts';
import type { SettledRows } from './settled-rows.ts';

/** What becomes of a row: it is used, set aside for a reason, or asked about. */
export const FATES = [
  ...(['used', 'asked', 'no-customer', 'not-a-sale', 'order-line', 'repeated-total'] as const),
  ...(['total-row', 'repeated-titles', 'unreadable', 'after-end'] as const),
] as const satisfies readonly (SetAsideReason | 'used' | 'asked')[];
export type Fate = (typeof FATES)[number];
const USED = FATES.indexOf('used');

/** Days that one number holds beside a customer and a verdict. */
const DAYS = 400_000;
const TAKEN = ['sale', 'refund', 'set-aside', 'unknown'] as const;

/** Why a row cannot be read; undefined when it can. */
export function problemOf(table: RowTable, rows: SettledRows, at: number): RowProblemCode | undefined {
  const note = table.notes.amount(at);
  if (note === 'wider-rows') return note;
  if (table.kinds.at(rows.written[at] as number) === 'shortened') return 'shortened-customer';
  if (rows.day[at] === NO_DAY) return table.notes.date(at) ?? 'missing-date';
  if (rows.strangers.has(at)) return 'mixed-dates';
  return note === 'repeated-titles' ? undefined : note;
}

/** Which rows nothing was noticed of, in a file whose rows say nothing of being sales. */
function plainRows(table: RowTable, rows: SettledRows, isOfOrders: boolean): (at: number) => boolean {
  const isSilent = table.marks.isEmpty && !isOfOrders && rows.totals.size === 0 && rows.strangers.size === 0;
  if (!isSilent || table.kinds.includes('shortened')) return () => false;
  const { day } = rows;
  return (at) => table.notes.isPlain(at) && day[at] !== NO_DAY;
}

/**
 * What each row is, told in this order: the titles again; cells that lost their places; a row that adds up others; the total of its order said again; by its own marks no
 * sale; a line whose order has its total elsewhere; by the marks of its order no sale; of nobody; not to be read; after
 * the end. All others are used.
 */
export function decideFates(table: RowTable, rows: SettledRows, endDay: number): Uint8Array {
  const { order, customer, day, amount } = rows;
  const again = rows.amountsOf.isOfOrders && order ? new RepeatedTotals(table.orders.count) : undefined;
  const isAgain = (at: number) => {
    const place = order?.[at] ?? -1;
    if (!again || place < 0) return false;
    const when = day[at] === NO_DAY ? 0 : (day[at] as number) + DAYS / 2;
    const who = (customer[at] as number) - NOBODY;
    const kind = (who * TAKEN.length + TAKEN.indexOf(rows.verdicts.of(at).taken)) * DAYS + when;
    return again.repeats(place, kind, amount[at] as number);
  };
  const fateOf = (at: number): Fate => {
    const note = table.notes.amount(at);
    if (note === 'repeated-titles') return note;
    if (note === 'wider-rows') return 'unreadable';
    if (rows.totals.has(at)) return 'total-row';
    if (isAgain(at)) return 'repeated-total';
    const { taken } = rows.verdicts.of(at);
    const isLine = note === 'missing-amount' && rows.isOrderKnown(at);
    if (taken === 'set-aside' && (rows.verdicts.spoken(at) >= 0 || !isLine)) return 'not-a-sale';
    if (isLine) return 'order-line';
    if (taken === 'unknown') return 'asked';
    if ((customer[at] as number) <= EMPTY) return 'no-customer';
    if (problemOf(table, rows, at) !== undefined) return 'unreadable';
    return (day[at] as number) > endDay ? 'after-end' : 'used';
  };
  const fates = new Uint8Array(rows.size);
  const isPlain = plainRows(table, rows, again !== undefined);
  for (let at = 0; at < fates.length; at += 1) {
    const isUsed = isPlain(at) && (customer[at] as number) > EMPTY && (day[at] as number) <= endDay;
    fates[at] = isUsed ? USED : FATES.indexOf(fateOf(at));
  }
  return fates;
}
