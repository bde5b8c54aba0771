import { CustomerDay } from '../purchase-days.ts';
import { isResidue } from '../residue.ts';
import type { Transactions } from '../transactions.ts';

/** How many orders that are numbered, of rows that belong to several, do not sum to less than nothing. */
function ordersAmong({ amount }: Transactions, order: Int32Array, from: number, end: number): number {
  const sums = new Map<number, { sum: number; gross: number }>();
  for (let at = from; at < end; at += 1) {
    const number = order[at] as number;
    const value = amount[at] as number;
    const { sum, gross } = sums.get(number) ?? { sum: 0, gross: 0 };
    sums.set(number, { sum: sum + value, gross: gross + Math.abs(value) });
  }
  let count = 0;
  for (const { sum, gross } of sums.values()) if (!(sum < 0) || isResidue(sum, gross)) count += 1;
  return count;
}

/** How many orders the rows of a day hold that do not sum to less than nothing; one at least, for something was bought. */
function ordersOf(transactions: Transactions, from: number, end: number): number {
  const { amount, order } = transactions;
  if (order === undefined || end - from === 1) return 1;
  if (order === 'own') {
    let count = 0;
    for (let at = from; at < end; at += 1) if (!((amount[at] as number) < 0)) count += 1;
    return Math.max(1, count);
  }
  for (let at = from + 1; at < end; at += 1)
    if (order[at] !== order[from]) return Math.max(1, ordersAmong(transactions, order, from, end));
  return 1;
}

/**
 * Of each row with which a purchase day of a customer begins, the orders he placed on it, 0 of all others: those that the
 * file numbers; where it numbers none, what is bought on one day is one.
 */
export function ordersByRow(transactions: Transactions): Int32Array {
  const { length } = transactions.day;
  const placed = new Int32Array(length);
  const one = new CustomerDay(transactions);
  for (let at = 0; at < length; at = one.next) {
    one.read(at);
    if (one.isPurchase) placed[at] = ordersOf(transactions, at, one.next);
  }
  return placed;
}
