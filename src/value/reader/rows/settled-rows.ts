import type { DateOrder } from '../choices.ts';
import { NO_DAY } from '../dates/date-reader.ts';
import type { Verdict } from '../sales/sale-rules.ts';
import { SaleRules, saysNothing, type ToldValues } from '../sales/sale-rules.ts';
import { EMPTY, knownCustomers } from './known-customers.ts';
import { gatherOrderFacts } from './order-facts.ts';
import type { RowTable } from './row-table.ts';
import { findTotalRows } from './total-rows.ts';

/** The rows of a table once it was read to its end: days and amounts settled, what an order says of its rows filled in. */
export interface SettledRows {
  readonly size: number;
  readonly dateOrder: DateOrder | 'plain';
  /** `NO_DAY` for none. */
  readonly day: Int32Array;
  /** The place of who bought among the ways of writing one, `EMPTY` or `NOBODY`. */
  readonly customer: Int32Array;
  /** The place of its order among the ways of writing one, -1 for none; undefined where no column has orders. */
  readonly order: Int32Array | undefined;
  /** With the sign that its type gives it, what was refunded taken off; no number where none could be read. */
  readonly amount: Float64Array;
  readonly refunded: Float64Array | undefined;
  /** What its own marks, or those of its order, make of a row. */
  readonly verdict: (at: number) => Verdict;
  /** Whether its own marks say something. */
  readonly isMarked: (at: number) => boolean;
  /** Whether the order of a row has its amount on some row. */
  readonly isOrderKnown: (at: number) => boolean;
  readonly isTotal: (at: number) => boolean;
  /** Whether its date is of another kind than those of its column. */
  readonly isStranger: (at: number) => boolean;
  readonly rules: SaleRules;
}

const SALE: Verdict = { taken: 'sale' };

/** Settles what one row alone could not tell. Refuses dates and amounts that nothing settles. */
export function settleRows(table: RowTable, told: ToldValues): SettledRows {
  const { size, chosen, marks, orders, notes, customers } = table;
  const strangers = new Set(table.dates.strangers.places);
  const dateOrder = table.dates.settle();
  const { amount: plain, refunded } = table.amounts.settle();
  const known = knownCustomers(customers, table.kinds);
  const customer = table.customer.values.map((place) => known[place] as number);
  const day = table.dates.values;
  const order = orders.isKnown ? joinedOrders(table) : undefined;
  const rules = new SaleRules(marks.sets, told, chosen.layout, chosen.weak);
  const verdicts = marks.sets.map((set) => rules.verdictOf(set));
  const isSilent = marks.sets.map(saysNothing);
  const ownMark = (at: number) => (marks.isEmpty ? -1 : (marks.rows[at] as number));
  const spoken = (at: number) => (marks.isEmpty || isSilent[ownMark(at)] ? -1 : ownMark(at));
  const facts =
    order &&
    gatherOrderFacts({ order, orders: orders.spellings.size, customer, day, amount: plain, mark: spoken });
  if (order && facts)
    for (const [at, place] of order.entries()) {
      if (place < 0) continue;
      if (customer[at] === EMPTY && (facts.customer[place] as number) >= 0)
        customer[at] = facts.customer[place] as number;
      if (day[at] === NO_DAY && notes.date(at) === 'missing-date') day[at] = facts.day[place] as number;
    }
  const markOf = (at: number) => {
    const own = spoken(at);
    const place = order?.[at] ?? -1;
    return own >= 0 || place < 0 ? own : (facts?.mark[place] ?? -1);
  };
  const verdict = (at: number) => {
    const mark = markOf(at);
    return verdicts[mark >= 0 ? mark : ownMark(at)] ?? SALE;
  };
  const amount = plain.map((value, at) => {
    const isRefund = verdict(at).taken === 'refund';
    return isRefund ? -Math.abs(value) : value - (refunded?.[at] ?? 0);
  });
  const ids = new Set<string>();
  const totals = findTotalRows({
    notes,
    amount: plain,
    hasOrder: (at) => (order?.[at] ?? -1) >= 0,
    nameAt: (at) => customers.identityAt(table.customer.values[at] as number),
    isCustomer: (name) => {
      if (ids.size === 0) for (let at = 0; at < customers.size; at += 1) ids.add(customers.identityAt(at));
      return ids.has(name);
    },
  });
  return {
    size,
    dateOrder,
    day,
    customer,
    order,
    amount,
    refunded,
    verdict,
    isMarked: (at) => spoken(at) >= 0,
    isOrderKnown: (at) => facts?.hasAmount[order?.[at] ?? -1] === 1,
    isTotal: (at) => totals.has(at),
    isStranger: (at) => strangers.has(at),
    rules,
  };
}

function joinedOrders({ orders }: RowTable): Int32Array {
  const joined = orders.spellings.joined();
  return orders.rows.map((place) => (place < 0 ? -1 : (joined[place] as number)));
}
