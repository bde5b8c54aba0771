import { besideInOrder, type ColumnsBeside } from './beside.ts';

/** Rows of a file, in columns of equal length, by customer, by day, a day's purchases before its refunds. */
export interface Transactions {
  /** What the file calls each customer; the other columns point into it. */
  readonly ids: readonly string[];
  readonly customer: Int32Array;
  /** Days from 1970-01-01. */
  readonly day: Int32Array;
  /** Below 0 for a refund; what was refunded of a purchase is taken off. 0 throughout in a file without amounts. */
  readonly amount: Float64Array;
  /** Where a file says it: what was refunded of each row, 0 or more. */
  readonly refunded?: Float64Array;
  /** Where orders are numbered: the order each row belongs to, numbered from 0. A row without number has one of its own. */
  readonly order?: Int32Array;
  /** What else the file says of each row, where it was asked for. */
  readonly beside?: ColumnsBeside;
}

/** A stable order of `keys`, integers from `low` up to `high`, starting from another order or the given one. */
function countingOrder(keys: Int32Array, low: number, high: number, order?: Int32Array): Int32Array {
  const starts = new Int32Array(high - low + 2);
  for (const key of keys) starts[key - low + 1] = (starts[key - low + 1] as number) + 1;
  for (let at = 1; at < starts.length; at += 1)
    starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const sorted = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    const index = order ? (order[at] as number) : at;
    const slot = (keys[index] as number) - low;
    const place = starts[slot] as number;
    sorted[place] = index;
    starts[slot] = place + 1;
  }
  return sorted;
}

function inOrder<T extends Int32Array | Float64Array>(column: T, order: Int32Array, sorted: T): T {
  for (let at = 0; at < order.length; at += 1) sorted[at] = column[order[at] as number] as number;
  return sorted;
}

/** Puts rows in order. The numbers in `customer` are places in `ids`. */
export function arrangeTransactions(rows: Transactions): Transactions {
  const { ids, customer, day, amount, refunded, order: numbers, beside } = rows;
  const size = day.length;
  if (size === 0) return rows;
  const moment = new Int32Array(size);
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < size; at += 1) {
    // A refund counts against the purchases of its day, so it comes after them.
    const when = 2 * (day[at] as number) + ((amount[at] as number) < 0 ? 1 : 0);
    moment[at] = when;
    if (when < low) low = when;
    if (when > high) high = when;
  }
  const order = countingOrder(customer, 0, ids.length - 1, countingOrder(moment, low, high));
  return {
    ids,
    customer: inOrder(customer, order, new Int32Array(size)),
    day: inOrder(day, order, new Int32Array(size)),
    amount: inOrder(amount, order, new Float64Array(size)),
    ...(refunded && { refunded: inOrder(refunded, order, new Float64Array(size)) }),
    ...(numbers && { order: inOrder(numbers, order, new Int32Array(size)) }),
    ...(beside && { beside: besideInOrder(beside, order) }),
  };
}
