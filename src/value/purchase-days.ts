import type { Transactions } from './transactions.ts';

/** Hears a purchase day of a customer: days of one customer in order, customers one after the other. */
export type PurchaseDayVisitor = (customer: number, day: number, isFirst: boolean) => void;

/** Goes through the days with a purchase, a refund being none, up to `endDay`. */
export function visitPurchaseDays(
  { customer, day, amount }: Transactions,
  endDay: number,
  visit: PurchaseDayVisitor,
): void {
  let [current, last] = [-1, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < day.length; at += 1) {
    const when = day[at] as number;
    if (when > endDay || (amount[at] as number) < 0) continue;
    const who = customer[at] as number;
    const isFirst = who !== current;
    if (!isFirst && when === last) continue;
    current = who;
    last = when;
    visit(who, when, isFirst);
  }
}
