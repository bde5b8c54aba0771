import { CustomerDay } from '../purchase-days.ts';
import { isResidue } from '../residue.ts';
import type { Transactions } from '../transactions.ts';

/** Hears a purchase day of a customer and how many orders he placed on it: days in order, customers one after the other. */
export type OrderDayVisitor = (customer: number, day: number, orders: number, isFirst: boolean) => void;

/** How many orders the rows of a day hold that do not sum to less than nothing; one at least, for something was bought. */
function ordersOf({ amount, order }: Transactions, from: number, end: number): number {
  if (order === undefined || end - from === 1) return 1;
  if (order === 'own') return Math.max(1, amount.subarray(from, end).filter((value) => !(value < 0)).length);
  if (order.subarray(from, end).every((number) => number === order[from])) return 1;
  const sums = new Map<number, { sum: number; gross: number }>();
  for (let at = from; at < end; at += 1) {
    const number = order[at] as number;
    const value = amount[at] as number;
    const { sum, gross } = sums.get(number) ?? { sum: 0, gross: 0 };
    sums.set(number, { sum: sum + value, gross: gross + Math.abs(value) });
  }
  let count = 0;
  for (const { sum, gross } of sums.values()) if (!(sum < 0) || isResidue(sum, gross)) count += 1;
  return Math.max(1, count);
}

/**
 * Goes through the purchase days up to `endDay` with the orders of each: those that the file numbers; where it numbers
 * none, what is bought on one day is one.
 */
export function visitOrderDays(transactions: Transactions, endDay: number, visit: OrderDayVisitor): void {
  const { customer, day } = transactions;
  const one = new CustomerDay(transactions);
  let current = -1;
  for (let at = 0; at < day.length; at = one.next) {
    one.read(at);
    if ((day[at] as number) > endDay || !one.isPurchase) continue;
    const who = customer[at] as number;
    visit(who, day[at] as number, ordersOf(transactions, at, one.next), who !== current);
    current = who;
  }
}
