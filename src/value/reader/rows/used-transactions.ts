import { arrangeTransactions, type Transactions } from '../../transactions.ts';
import { FATES } from './row-fates.ts';
import type { RowTable } from './row-table.ts';
import type { SettledRows } from './settled-rows.ts';

/** Numbers given out in the order of asking, from 0. */
class Numbering {
  readonly #numbers: Int32Array;
  count = 0;

  constructor(size: number) {
    this.#numbers = new Int32Array(size).fill(-1);
  }

  of(place: number): number {
    if (this.#numbers[place] === -1) {
      this.#numbers[place] = this.count;
      this.count += 1;
    }
    return this.#numbers[place] as number;
  }
}

const [USED, AFTER_END] = [FATES.indexOf('used'), FATES.indexOf('after-end')];

/** Whether a row is among the purchases: those after the end are, and are left out by who sums up to it. */
function isTaken(fate: number): boolean {
  return fate === USED || fate === AFTER_END;
}

/** Orders of one customer each: a number that two customers have is two orders. */
function orderNumbers(order: Int32Array, customer: Int32Array, orders: number): Int32Array {
  const first = new Int32Array(orders).fill(-1);
  const numbers = new Map<string, number>();
  const plain = new Numbering(orders);
  let next = orders;
  return order.map((place, at) => {
    if (place < 0) {
      next += 1;
      return next - 1;
    }
    const who = customer[at] as number;
    if (first[place] === -1) first[place] = who;
    if (first[place] === who) return plain.of(place);
    const key = `${place} ${who}`;
    const number = numbers.get(key) ?? next;
    if (number === next) next += 1;
    numbers.set(key, number);
    return number;
  });
}

/** The rows that are purchases, in order, and how many ways of writing their customers fell together. */
export function usedTransactions(
  table: RowTable,
  rows: SettledRows,
  fates: Uint8Array,
): { readonly transactions: Transactions; readonly mergedCustomers: number } {
  let size = 0;
  for (const fate of fates) if (isTaken(fate)) size += 1;
  const [customer, day] = [new Int32Array(size), new Int32Array(size)];
  const amount = new Float64Array(size);
  const refunded = rows.refunded && new Float64Array(size);
  const order = rows.order && new Int32Array(size);
  const numbers = new Numbering(table.customers.size);
  // Where each way of writing is an identity of its own, none fell together.
  const mayMerge = !table.customers.areIdentities;
  const [spellings, identities] = [new Numbering(table.customers.size), new Numbering(table.customers.size)];
  const ids: string[] = [];
  const taken = table.beside && new Int32Array(size);
  let next = 0;
  for (let at = 0; at < fates.length; at += 1) {
    if (!isTaken(fates[at] as number)) continue;
    const place = rows.customer[at] as number;
    const number = numbers.of(place);
    if (number === ids.length) ids.push(table.customers.identityAt(place));
    const spelling = rows.written[at] as number;
    // What an order said for a row was not written there.
    if (mayMerge && fates[at] === USED && table.kinds.at(spelling) !== 'empty') {
      spellings.of(spelling);
      identities.of(place);
    }
    customer[next] = number;
    day[next] = rows.day[at] as number;
    amount[next] = rows.amount[at] as number;
    if (refunded) refunded[next] = rows.refunded?.[at] ?? 0;
    if (order) order[next] = rows.order?.[at] ?? -1;
    if (taken) taken[next] = at;
    next += 1;
  }
  const unordered = {
    ids,
    customer,
    day,
    amount,
    ...(refunded && { refunded }),
    ...(taken && table.beside && { beside: table.beside.of(taken, amount) }),
    ...(order && {
      order: table.orders.isEachAlone
        ? order.map((_, at) => at)
        : orderNumbers(order, customer, table.orders.spellings.size),
    }),
  };
  return {
    transactions: arrangeTransactions(unordered),
    mergedCustomers: spellings.count - identities.count,
  };
}
