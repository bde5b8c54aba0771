import type { Histories } from '../histories.ts';
import type { Transactions } from '../transactions.ts';
import type { Margin } from './money.ts';
import { ordersByRow } from './order-days.ts';

/** A customer base as it is looked at: its rows, its customers, and what both are to each other. */
export interface CustomerBase {
  readonly transactions: Transactions;
  readonly histories: Histories;
  readonly margin: Margin;
  /** The place of each customer of the transactions in the histories; −1 for those seen after their end only. */
  readonly places: Int32Array;
  /** Of each row with which a purchase day begins, how many orders were placed on it; 0 of all others. */
  readonly placed: Int32Array;
}

/** The place of each customer of the transactions in the histories; −1 for those seen after their end only. */
export function placesOf({ ids }: Transactions, { customer }: Histories): Int32Array {
  const places = new Int32Array(ids.length).fill(-1);
  for (let at = 0; at < customer.length; at += 1) places[customer[at] as number] = at;
  return places;
}

/** Finds what rows and customers are to each other. */
export function baseOf(transactions: Transactions, histories: Histories, margin: Margin): CustomerBase {
  const [places, placed] = [placesOf(transactions, histories), ordersByRow(transactions)];
  return { transactions, histories, margin, places, placed };
}

/** How many orders each customer of the histories placed. */
export function ordersPlaced({ transactions, histories, places, placed }: CustomerBase): Int32Array {
  const { customer, day } = transactions;
  const orders = new Int32Array(histories.customer.length);
  for (let at = 0; at < placed.length; at += 1) {
    if (placed[at] === 0 || (day[at] as number) > histories.endDay) continue;
    const place = places[customer[at] as number] as number;
    orders[place] = (orders[place] as number) + (placed[at] as number);
  }
  return orders;
}
