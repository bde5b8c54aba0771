import { NO_DAY } from '../dates/date-reader.ts';
import { EMPTY } from './known-customers.ts';

const SEVERAL = -2;
const NONE = -1;

/** The rows of a table, as far as those of one order tell of one another. */
export interface OrderRows {
  /** The place of each row's order, -1 for none. */
  readonly order: Int32Array;
  /** Places of orders are below this. */
  readonly orders: number;
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** The place of the marks of a row, -1 where they say nothing. */
  readonly mark: (at: number) => number;
}

/** What the rows of each order say together: its customer, its day, its marks, and whether any has an amount. */
export interface OrderFacts {
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly mark: Int32Array;
  readonly hasAmount: Uint8Array;
}

/** Gathers what the rows of each order say; a number that several customers have says nothing of a customer. */
export function gatherOrderFacts({ order, orders, customer, day, amount, mark }: OrderRows): OrderFacts {
  const facts = {
    customer: new Int32Array(orders).fill(NONE),
    day: new Int32Array(orders).fill(NO_DAY),
    mark: new Int32Array(orders).fill(NONE),
    hasAmount: new Uint8Array(orders),
  };
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] as number;
    if (place < 0) continue;
    const who = customer[at] as number;
    const known = facts.customer[place] as number;
    if (who >= 0 && known !== who) facts.customer[place] = known === NONE ? who : SEVERAL;
    if (facts.day[place] === NO_DAY) facts.day[place] = day[at] as number;
    if (facts.mark[place] === NONE) facts.mark[place] = mark(at);
    if (!Number.isNaN(amount[at])) facts.hasAmount[place] = 1;
  }
  return facts;
}

/** Fills in, from other rows of their order, customers whose cell is empty and days of rows without any. */
export function fillFromOrders(
  { order, customer, day }: OrderRows,
  facts: OrderFacts,
  isUndated: (at: number) => boolean,
): void {
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] as number;
    if (place < 0) continue;
    const who = facts.customer[place] as number;
    if (customer[at] === EMPTY && who >= 0) customer[at] = who;
    if (day[at] === NO_DAY && isUndated(at)) day[at] = facts.day[place] as number;
  }
}
