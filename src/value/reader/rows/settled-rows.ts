import type { SaleValue } from '../account.ts';
import { currencyInTitle } from '../amounts/currency.ts';
import type { DateOrder } from '../choices.ts';
import type { ToldValues } from '../sales/sale-rules.ts';
import { type PairedRows, withRefund } from './counterparts.ts';
import { knownCustomers } from './known-customers.ts';
import { type AmountsOfOrders, amountsOfOrders } from './order-amounts.ts';
import { fillFromOrders, gatherOrderFacts } from './order-facts.ts';
import type { RowTable } from './row-table.ts';
import { RowVerdicts } from './row-verdicts.ts';
import { toldTotals } from './told-totals.ts';
import { findTotalRows } from './total-rows.ts';

/** The rows of a table once it was read to its end: days and amounts settled, what an order says of its rows filled in. */
export interface SettledRows {
  readonly size: number;
  readonly dateOrder: DateOrder | 'plain';
  /** `NO_DAY` for none. */
  readonly day: Int32Array;
  /** How each row writes its customer: the place among the ways of writing one. */
  readonly written: Int32Array;
  /** The place of who bought among the ways of writing one, `EMPTY` or `NOBODY`; the same column where they never differ. */
  readonly customer: Int32Array;
  /** The place of its order among the ways of writing one, -1 for none; undefined where no column has orders. */
  readonly order: Int32Array | undefined;
  /** With the sign that its type gives it, what was refunded taken off; no number where none could be read. */
  readonly amount: Float64Array;
  readonly refunded: Float64Array | undefined;
  readonly amountsOf: AmountsOfOrders;
  readonly verdicts: RowVerdicts;
  /** Whether the order of a row has its amount on some row. */
  readonly isOrderKnown: (at: number) => boolean;
  readonly totals: ReadonlySet<number>;
  /** What rows are called that add up others, those too that count by the user's word. */
  readonly totalValues: readonly SaleValue[];
  /** Rows whose date is of another kind than those of its column. */
  readonly strangers: ReadonlySet<number>;
}

function joinedOrders({ orders }: RowTable): Int32Array | undefined {
  if (!orders.isKnown) return undefined;
  if (orders.spellings.areIdentities) return orders.rows;
  const joined = orders.spellings.joined();
  return orders.rows.map((place) => (place < 0 ? -1 : (joined[place] as number)));
}

/** Amounts with the sign of their type, what was refunded taken off: in place where nothing changes any. */
function netAmounts(
  plain: Float64Array,
  refunded: Float64Array | undefined,
  verdicts: RowVerdicts,
  isMarked: boolean,
): Float64Array {
  if (!isMarked && refunded === undefined) return plain;
  return plain.map((value, at) => {
    const isRefund = verdicts.of(at).taken === 'refund';
    return isRefund ? -Math.abs(value) : value - (refunded?.[at] ?? 0);
  });
}

/** What was refunded of each row, without what a row of its own gives back too. */
function refundedOnce(refunded: Float64Array, rows: PairedRows, verdicts: RowVerdicts): Float64Array {
  const isRefund = (at: number) => verdicts.givesBack(at);
  const twice = withRefund(rows, (at) => (refunded[at] as number) > 0, isRefund, refunded);
  return twice.size === 0 ? refunded : refunded.map((part, at) => (twice.has(at) ? 0 : part));
}

/** The currencies that are named beside the amounts: in a column, and in their title. */
function currenciesBeside({ chosen, currencies }: RowTable): readonly string[] {
  const { amount, debit } = chosen.columns;
  const inTitle = currencyInTitle(chosen.titles[amount ?? debit ?? -1] ?? '');
  return [...currencies.identities(), inTitle ?? ''].filter(Boolean);
}

/** The rows that add up others, whatever the user says of them. */
function totalsOf(
  table: RowTable,
  amount: Float64Array,
  order: Int32Array | undefined,
  verdicts: RowVerdicts,
): ReadonlySet<number> {
  if (!table.notes.hasTotals) return new Set();
  const { customers, notes, marks } = table;
  const written = table.customer.values;
  let names: ReadonlySet<string> | undefined;
  const isCustomer = (name: string) => {
    names ??= new Set(customers.identities());
    return names.has(name);
  };
  const worthOf = (at: number) => {
    const { taken } = verdicts.of(at);
    const value = amount[at] as number;
    return taken === 'refund' ? -Math.abs(value) : taken === 'sale' ? value : 0;
  };
  return findTotalRows({
    ...{ labels: table.totals.labels, amount, isCustomer },
    noteOf: (at) => notes.total(at),
    isDated: (at) => notes.date(at) === undefined,
    worthOf: marks.isEmpty ? undefined : worthOf,
    hasOrder: order && ((at) => (order[at] ?? -1) >= 0),
    customerAt: (at) => written[at] as number,
    nameOf: (place) => customers.identityAt(place),
  });
}

/** Settles what one row alone could not tell. Refuses dates and amounts that nothing settles. */
export function settleRows(table: RowTable, told: ToldValues): SettledRows {
  const { size, marks, orders, notes, customers, dates } = table;
  const strangers = new Set(dates.strangers.places);
  const dateOrder = dates.settle();
  const { amount: plain, refunded: said } = table.amounts.settle(
    marks.flags.get('refunded')?.isOther === false,
    currenciesBeside(table),
  );
  const written = table.customer.values;
  const known = knownCustomers(customers, table.kinds);
  const isSame = known.every((who, place) => who === place);
  const [day, order] = [dates.values, joinedOrders(table)];
  const verdicts = new RowVerdicts(table, told);
  // A row alone in its order has nobody to learn from.
  const shared = orders.isEachAlone ? undefined : order;
  const customer = isSame && !shared ? written : written.map((place) => known[place] as number);
  const rows = shared && {
    ...{ order: shared, orders: orders.count, customer, day, amount: plain },
    mark: (at: number) => verdicts.spoken(at),
  };
  const facts = rows && gatherOrderFacts(rows);
  if (rows && facts) fillFromOrders(rows, facts, (at) => notes.date(at) === 'missing-date');
  verdicts.complete(
    (at) => facts?.mark[order?.[at] ?? -1] ?? -1,
    (at) => (plain[at] as number) < 0,
  );
  verdicts.settle({ customer, amount: plain }, said);
  const refunded = said && refundedOnce(said, { customer, amount: plain }, verdicts);
  return {
    ...{ size, dateOrder, day, written, customer, order, refunded, verdicts, strangers },
    amount: netAmounts(plain, refunded, verdicts, !marks.isEmpty),
    isOrderKnown: (at) => facts?.hasAmount[order?.[at] ?? -1] === 1,
    amountsOf: amountsOfOrders(table, order, { customer, amount: plain }),
    ...toldTotals(table, totalsOf(table, plain, order, verdicts), plain, told),
  };
}
