import { besideInOrder, type ColumnsBeside } from './beside.ts';

/** So few rows are sorted one by one. */
const SHORT = 32;

/** Names of customers by their places: a list, or what makes one when it is asked for, for texts of a million are much. */
export interface CustomerNames {
  readonly length: number;
  at(place: number): string | undefined;
}

/** Rows of a file, in columns of equal length, by customer, by day, a day's purchases before its refunds. */
export interface Transactions {
  /** What the file calls each customer; the other columns point into it. */
  readonly ids: CustomerNames;
  readonly customer: Int32Array;
  /** Days from 1970-01-01. */
  readonly day: Int32Array;
  /** Below 0 for a refund; what was refunded of a purchase is taken off. 0 throughout in a file without amounts. */
  readonly amount: Float64Array;
  /** Where a file says it: what was refunded of each row, 0 or more. */
  readonly refunded?: Float64Array;
  /**
   * Where orders are numbered: the order each row belongs to, numbered from 0; `own` where each row has another. A row
   * without number has one of its own.
   */
  readonly order?: Int32Array | 'own';
  /** What else the file says of each row, where it was asked for. */
  readonly beside?: ColumnsBeside;
}

/** Where the rows of each customer begin, and behind the last one. */
function startsOf(customer: Int32Array, customers: number): Int32Array {
  const starts = new Int32Array(customers + 1);
  for (let at = 0; at < customer.length; at += 1) {
    const next = (customer[at] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let who = 0; who < customers; who += 1)
    starts[who + 1] = (starts[who + 1] as number) + (starts[who] as number);
  return starts;
}

/** Sorts a stretch of numbers: a short one by putting each in its place, for most customers have few rows. */
function sortStretch(keys: Float64Array, from: number, end: number): void {
  if (end - from > SHORT) {
    keys.subarray(from, end).sort();
    return;
  }
  for (let at = from + 1; at < end; at += 1) {
    const key = keys[at] as number;
    let to = at;
    for (; to > from && (keys[to - 1] as number) > key; to -= 1) keys[to] = keys[to - 1] as number;
    keys[to] = key;
  }
}

/**
 * The rows by customer, each as its moment and its place in one number, `moment × rows + place`: below 2^20 and 2^27 they
 * are exact. A refund counts against the purchases of its day, so its moment comes after theirs.
 */
function keysByCustomer({ customer, day, amount }: Transactions, starts: Int32Array): Float64Array {
  const size = day.length;
  const keys = new Float64Array(size);
  const next = starts.slice();
  for (let at = 0; at < size; at += 1) {
    const who = customer[at] as number;
    const moment = 2 * (day[at] as number) + ((amount[at] as number) < 0 ? 1 : 0);
    keys[next[who] as number] = moment * size + at;
    next[who] = (next[who] as number) + 1;
  }
  for (let who = 0; who < starts.length - 1; who += 1)
    sortStretch(keys, starts[who] as number, starts[who + 1] as number);
  return keys;
}

function inOrder<T extends Int32Array | Float64Array>(
  column: T,
  order: Float64Array,
  sorted = column.slice() as T,
): T {
  for (let at = 0; at < order.length; at += 1) sorted[at] = column[order[at] as number] as number;
  return sorted;
}

/** Puts rows in order. The numbers in `customer` are places in `ids`. */
export function arrangeTransactions(rows: Transactions): Transactions {
  const { ids, amount, refunded, order: numbers, beside } = rows;
  const size = amount.length;
  const starts = startsOf(rows.customer, ids.length);
  const order = keysByCustomer(rows, starts);
  const [customer, day] = [new Int32Array(size), new Int32Array(size)];
  for (let who = 0; who < ids.length; who += 1) customer.fill(who, starts[who], starts[who + 1]);
  for (let at = 0; at < size; at += 1) {
    const key = order[at] as number;
    const moment = Math.floor(key / size);
    order[at] = key - moment * size;
    day[at] = moment >> 1;
  }
  return {
    ...{ ids, customer, day },
    ...(refunded && { refunded: inOrder(refunded, order) }),
    ...(numbers && { order: numbers === 'own' ? numbers : inOrder(numbers, order) }),
    ...(beside && { beside: besideInOrder(beside, order) }),
    // Nobody asks for the places after it: amounts are put where they stood.
    amount: inOrder(amount, order, order),
  };
}
