import { arrangeTransactions, type CustomerNames, type Transactions } from '../../transactions.ts';
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

/** The places of the rows that are among the purchases; undefined where all are. */
function takenPlaces(fates: Uint8Array): Int32Array | undefined {
  let size = 0;
  for (let at = 0; at < fates.length; at += 1) if (isTaken(fates[at] as number)) size += 1;
  if (size === fates.length) return undefined;
  const taken = new Int32Array(size);
  let next = 0;
  for (let at = 0; at < fates.length; at += 1) if (isTaken(fates[at] as number)) taken[next++] = at;
  return taken;
}

/** What a column has at some places, in ascending order; the column itself where they are all. */
function pick<T extends Int32Array | Float64Array>(column: T, places: Int32Array | undefined): T {
  if (places === undefined) return column;
  const picked = column.slice(0, places.length) as T;
  for (let at = 0; at < places.length; at += 1) picked[at] = column[places[at] as number] as number;
  return picked;
}

/** Numbers customers in the order in which they are first met. */
function numberCustomers(
  { customers }: RowTable,
  places: Int32Array,
): { readonly ids: CustomerNames; readonly customer: Int32Array } {
  const numbers = new Numbering(customers.size);
  const met = new Int32Array(customers.size);
  const customer = new Int32Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number;
    const number = numbers.of(place);
    met[number] = place;
    customer[at] = number;
  }
  return { ids: customers.namesAt(met.slice(0, numbers.count)), customer };
}

/** How many ways of writing fell together with another, among the rows used. */
function countMerged({ customers, kinds }: RowTable, rows: SettledRows, fates: Uint8Array): number {
  // Where each way of writing is an identity of its own, none fell together.
  if (customers.areIdentities) return 0;
  const [spellings, identities] = [new Numbering(customers.size), new Numbering(customers.size)];
  for (let at = 0; at < fates.length; at += 1) {
    const spelling = rows.written[at] as number;
    // What an order said for a row was not written there.
    if (fates[at] !== USED || kinds.at(spelling) === 'empty') continue;
    spellings.of(spelling);
    identities.of(rows.customer[at] as number);
  }
  return spellings.count - identities.count;
}

/** The rows that are purchases, in order, and how many ways of writing their customers fell together. */
export function usedTransactions(
  table: RowTable,
  rows: SettledRows,
  fates: Uint8Array,
): { readonly transactions: Transactions; readonly mergedCustomers: number } {
  const taken = takenPlaces(fates);
  const places = pick(rows.customer, taken);
  const amount = pick(rows.amount, taken);
  const orderOf = (order: Int32Array) =>
    table.orders.isEachAlone ? 'own' : orderNumbers(pick(order, taken), places, table.orders.count);
  // Ways of writing are numbered as they are met: where all rows are taken as written, so are the customers.
  const isNumbered = taken === undefined && rows.customer === rows.written;
  const transactions = arrangeTransactions({
    ...(isNumbered ? { ids: table.customers.namesAt(), customer: places } : numberCustomers(table, places)),
    day: pick(rows.day, taken),
    amount,
    ...(rows.refunded && { refunded: pick(rows.refunded, taken) }),
    ...(table.beside && { beside: table.beside.of(taken ?? Int32Array.from(amount.keys()), amount) }),
    ...(rows.order && { order: orderOf(rows.order) }),
  });
  return { transactions, mergedCustomers: countMerged(table, rows, fates) };
}
