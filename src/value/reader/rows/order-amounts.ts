import { mayBeOfOrders, saysSomeTotal } from './order-amount-titles.ts';
import type { RowTable } from './row-table.ts';

/** Whether amounts are those of whole orders, each on all rows of its order, and how that is known. */
export interface AmountsOfOrders {
  readonly isOfOrders: boolean;
  /** Undefined where titles tell, or the user. */
  readonly how?: 'told-by-rows' | 'open';
  /** How many orders have several rows. */
  readonly orders?: number;
}

/** Fewer orders may have rows of one amount by chance, where no title speaks of a total. */
const ORDERS_AT_LEAST = 3;

/** How many orders have several rows, all of one amount; 0 where some order has rows of different amounts. */
function ordersOfOneAmount(
  order: Int32Array,
  orders: number,
  { customer, amount }: { readonly customer: Int32Array; readonly amount: Float64Array },
): number {
  const first = new Int32Array(orders).fill(-1);
  const again = new Uint8Array(orders);
  let several = 0;
  for (let at = 0; at < order.length; at += 1) {
    const place = order[at] as number;
    const value = amount[at] as number;
    if (place < 0 || !(value > 0)) continue;
    const before = first[place] as number;
    if (before < 0) first[place] = at;
    else if (customer[before] === customer[at]) {
      if (amount[before] !== value) return 0;
      several += 1 - (again[place] as number);
      again[place] = 1;
    }
  }
  return several;
}

/** What amounts are, once all rows are known: by their titles, by what the user says, else by the rows. */
export function amountsOfOrders(
  table: RowTable,
  order: Int32Array | undefined,
  rows: { readonly customer: Int32Array; readonly amount: Float64Array },
): AmountsOfOrders {
  const { isOfOrders, columns, titles } = table.chosen;
  if (order === undefined || !mayBeOfOrders(table.chosen)) return { isOfOrders };
  const says = table.orderAmounts.says;
  if (says === 'of-row' || table.orders.isEachAlone) return { isOfOrders };
  const isTotal = saysSomeTotal(titles[columns.amount ?? -1] ?? '');
  const orders = ordersOfOneAmount(order, table.orders.count, rows);
  if (orders === 0) return { isOfOrders };
  // What articles cost is less of a proof than prices: it takes a title that speaks of a total.
  if (says === 'of-order' || (says === 'seems-of-order' && isTotal))
    return { isOfOrders: true, how: 'told-by-rows', orders };
  const isDoubtful = isTotal || orders >= ORDERS_AT_LEAST;
  return isDoubtful ? { isOfOrders, how: 'open', orders } : { isOfOrders };
}
