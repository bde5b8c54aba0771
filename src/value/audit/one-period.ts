import { edgesOfTenths, TENTHS_FROM, visitParts } from '../ranking.ts';
import { noSums, type Sums, shareOf } from './money.ts';
import type { PeriodSums } from './period-sums.ts';
import type { Period } from './periods.ts';

/** A tenth of the period's customers. Sums may have fractions where equals straddle its edge. */
export interface Tenth extends Sums {
  /** Of the period's margin; null when that is not above 0. */
  readonly share: number | null;
}

/** Customers who ordered so many times in the period. */
export interface OrderCount {
  readonly orders: number;
  /** The last entry also holds all higher counts. */
  readonly orMore: boolean;
  readonly customers: number;
  readonly revenue: number;
}

/** Who made a period's margin. The tenths, and the refunds without an order, add up to the total; so do the counts of orders. */
export interface OnePeriod {
  readonly period: Period;
  /** `customers` and `orders` of those who ordered; the money of all rows dated in the period. */
  readonly total: Sums;
  /** Customers with refunds and no order in the period. */
  readonly refundsOnly: { readonly customers: number; readonly revenue: number; readonly margin: number };
  /** By margin, the highest first; empty for fewer than ten customers. */
  readonly tenths: readonly Tenth[];
  readonly orders: readonly OrderCount[];
}

const ORDERS_SHOWN_AT_MOST = 10;

/** Looks at one period. */
export function viewPeriod(sums: PeriodSums): OnePeriod {
  const total = noSums();
  const refundsOnly = { customers: 0, revenue: 0, margin: 0 };
  const counts = Array.from({ length: ORDERS_SHOWN_AT_MOST }, (_, at) => ({
    orders: at + 1,
    orMore: at + 1 === ORDERS_SHOWN_AT_MOST,
    customers: 0,
    revenue: 0,
  }));
  for (let at = 0; at < sums.orders.length; at += 1) {
    const [orders, revenue, ofMargin] = [sums.orders[at], sums.revenue[at], sums.margin[at]] as [
      number,
      number,
      number,
    ];
    total.revenue += revenue;
    total.margin += ofMargin;
    if (orders > 0) {
      total.customers += 1;
      total.orders += orders;
      const count = counts[Math.min(orders, ORDERS_SHOWN_AT_MOST) - 1];
      if (count) {
        count.customers += 1;
        count.revenue += revenue;
      }
    } else if (sums.isSeen[at] === 1) {
      refundsOnly.customers += 1;
      refundsOnly.revenue += revenue;
      refundsOnly.margin += ofMargin;
    }
  }
  const tenths = tenthsOf(sums.orders, sums.revenue, sums.margin, total.margin);
  return {
    period: sums.period,
    total,
    refundsOnly,
    tenths,
    orders: counts.filter(({ customers }) => customers > 0),
  };
}

function tenthsOf(
  orders: Int32Array,
  revenue: Float64Array,
  margin: Float64Array,
  whole: number,
): readonly Tenth[] {
  const [buyers, values] = [new Int32Array(orders.length), new Float64Array(orders.length)];
  let count = 0;
  for (let at = 0; at < orders.length; at += 1) {
    if (orders[at] === 0) continue;
    buyers[count] = at;
    values[count] = margin[at] as number;
    count += 1;
  }
  if (count < TENTHS_FROM) return [];
  const edges = edgesOfTenths(count);
  const tenths = edges.slice(1).map(noSums);
  visitParts(values.subarray(0, count), edges, (buyer, part, share) => {
    const tenth = tenths[part];
    const at = buyers[buyer] as number;
    if (!tenth) return;
    tenth.customers += share;
    tenth.orders += share * (orders[at] as number);
    tenth.revenue += share * (revenue[at] as number);
    tenth.margin += share * (margin[at] as number);
  });
  return tenths.map((tenth, at) => ({
    ...tenth,
    // What the shares of equals leave of a whole number is no part of a customer.
    customers: (edges[at + 1] ?? 0) - (edges[at] ?? 0),
    share: shareOf(tenth.margin, whole),
  }));
}
