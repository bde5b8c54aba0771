import { countOfPercent } from './concentration.ts';

/** A stretch of the order by a value, the highest first. */
interface Stretch {
  /** The values it begins and ends with, and which share of the customers who have them is in it. */
  readonly first: number;
  readonly last: number;
  readonly shareOfFirst: number;
  readonly shareOfLast: number;
}

/** An empty stretch, in which no value is. */
const NOWHERE: Stretch = { first: Number.NaN, last: Number.NaN, shareOfFirst: 0, shareOfLast: 0 };

/** Values this close, as a share of the largest, are one: digits beyond are what binary fractions leave. */
const DIGITS = 1e-12;
/** Fewer customers than this have no tenths. */
export const TENTHS_FROM = 10;

function rounded(value: Float64Array): Float64Array {
  const most = value.reduce((high, one) => Math.max(high, Math.abs(one)), 0);
  const unit = most * DIGITS;
  return unit > 0 ? value.map((one) => Math.round(one / unit)) : value.slice();
}

/** The stretch from place `from` up to, not with, `to`, both counted from the highest value. */
function stretchOf(ascending: Float64Array, from: number, to: number): Stretch {
  const size = ascending.length;
  if (from >= to) return NOWHERE;
  const [first, last] = [ascending[size - 1 - from] as number, ascending[size - to] as number];
  /** The share of the customers with a value who stand in the stretch. */
  const shareWith = (key: number) => {
    const begin = size - 1 - ascending.lastIndexOf(key);
    const end = size - ascending.indexOf(key);
    return (Math.min(end, to) - Math.max(begin, from)) / (end - begin);
  };
  return { first, last, shareOfFirst: shareWith(first), shareOfLast: shareWith(last) };
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
  const parts = edges.slice(1).map((to, at): Stretch => stretchOf(ascending, edges[at] ?? 0, to));
  for (let at = 0; at < size; at += 1) {
    const key = keys[at] as number;
    for (let part = 0; part < parts.length; part += 1) {
      const { first, last, shareOfFirst, shareOfLast } = parts[part] as Stretch;
      // No value is in a stretch that begins and ends nowhere.
      if (!(key <= first && key >= last)) continue;
      visit(at, part, key === first ? shareOfFirst : key === last ? shareOfLast : 1);
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
  return surelyFirst(value, countOfPercent(percent, value.length));
}

/** The same of the first so many, at most all of them. */
export function surelyFirst(value: Float64Array, count: number): Uint8Array {
  const first = new Uint8Array(value.length);
  visitParts(value, [0, Math.min(count, value.length)], (at, _, share) => {
    if (share === 1) first[at] = 1;
  });
  return first;
}
