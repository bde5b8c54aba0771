import { countOfPercent } from './concentration.ts';

/** A tenth of the customers by a value, the highest first: a stretch of their order from `from` up to, not with, `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Values this close, as a share of the largest, are one: digits beyond are what binary fractions leave. */
const DIGITS = 1e-12;
/** Fewer customers than this have no tenths. */
export const TENTHS_FROM = 10;

function rounded(value: Float64Array): Float64Array {
  const most = value.reduce((high, one) => Math.max(high, Math.abs(one)), 0);
  const unit = most * DIGITS;
  return unit > 0 ? value.map((one) => Math.round(one / unit)) : value.slice();
}

/** How many of the ascending values are below `limit`, or not above it. */
function countUpTo(ascending: Float64Array, limit: number, withEqual: boolean): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = ascending[middle] as number;
    if (one < limit || (withEqual && one === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Hears in which part of an order a customer falls, and with what share of himself: 1 unless equals straddle its edge. */
export type PartVisitor = (at: number, part: number, share: number) => void;

/**
 * Shares customers out over stretches of their order by a value, the highest first. Equal customers are not ranked: where
 * they straddle an edge each is on both sides, by the share that falls there, so that no order among them is made up.
 */
export function visitParts(value: Float64Array, edges: readonly number[], visit: PartVisitor): void {
  const size = value.length;
  const keys = rounded(value);
  const ascending = keys.slice().sort();
  const parts = edges.slice(1).map((to, at): Stretch => ({ from: edges[at] ?? 0, to }));
  for (let at = 0; at < size; at += 1) {
    const key = keys[at] as number;
    const from = size - countUpTo(ascending, key, true);
    const to = size - countUpTo(ascending, key, false);
    for (const [part, stretch] of parts.entries()) {
      const common = Math.min(to, stretch.to) - Math.max(from, stretch.from);
      if (common > 0) visit(at, part, common / (to - from));
    }
  }
}

/** Where the tenths of so many customers begin and end, halves up. */
export function edgesOfTenths(customers: number): readonly number[] {
  return Array.from({ length: 11 }, (_, tenth) => countOfPercent(10 * tenth, customers));
}

/**
 * The customers surely among the best so many percent by a value, 1 or 0 each. Equals of whom only some would be are
 * left out, all of them.
 */
export function surelyBest(value: Float64Array, percent: number): Uint8Array {
  const best = new Uint8Array(value.length);
  visitParts(value, [0, countOfPercent(percent, value.length)], (at, _, share) => {
    if (share === 1) best[at] = 1;
  });
  return best;
}
