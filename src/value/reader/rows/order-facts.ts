import { NO_DAY } from '../dates/date-reader.ts';

const SEVERAL = -2;

/** What the rows of a table are, as far as one order's rows tell of one another. */
export interface OrderRows {
  /** The order of each row among the ways of writing one, -1 for none. */
  readonly order: Int32Array;
  /** How many ways of writing an order there are. */
  readonly orders: number;
  /** The customer of each row, -1 where its cell is empty. */
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** The marks of each row, -1 where they say nothing. */
  readonly mark: (at: number) => number;
}

/** What an order's rows say together: its customer, its day, its status, and whether any has an amount. */
export interface OrderFacts {
  readonly customer: Int32Array;
  readonly day: Int32Array;
  readonly mark: Int32Array;
  readonly hasAmount: Uint8Array;
}

/** Gathers what the rows of each order say; a number that several customers have says nothing of a customer. */
export function gatherOrderFacts({ order, orders, customer, day, amount, mark }: OrderRows): OrderFacts {
  const facts = {
    customer: new Int32Array(orders).fill(-1),
    day: new Int32Array(orders).fill(NO_DAY),
    mark: new Int32Array(orders).fill(-1),
    hasAmount: new Uint8Array(orders),
  };
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] as number;
    if (place < 0) continue;
    const who = customer[at] as number;
    const known = facts.customer[place] as number;
    if (who >= 0 && known !== who) facts.customer[place] = known === -1 ? who : SEVERAL;
    if (facts.day[place] === NO_DAY) facts.day[place] = day[at] as number;
    if (facts.mark[place] === -1) facts.mark[place] = mark(at);
    if (!Number.isNaN(amount[at])) facts.hasAmount[place] = 1;
  }
  return facts;
}
