import { ascendingPlaces } from './ascending-places.ts';

/** The order of customers by a figure, equals sharing a place. */
export interface RankOrder {
  /** The place of each in ascending order, counted from 0: the middle of the places of its equals. */
  readonly rank: Float64Array;
  /** The share of each, 0–1, that is in the tenth with the highest figures: equals at its edge share what is left of it. */
  readonly inTopTenth: Float64Array;
}

/** Behind the last of the equals that begin at a place of the order. */
function endOfEquals(values: Float64Array, places: Int32Array, from: number): number {
  const value = values[places[from] as number];
  let to = from + 1;
  while (to < places.length && values[places[to] as number] === value) to += 1;
  return to;
}

/** Puts customers in order. */
export function orderOf(values: Float64Array): RankOrder {
  const size = values.length;
  const places = ascendingPlaces(values);
  const edge = size - size / 10;
  const [rank, inTopTenth] = [new Float64Array(size), new Float64Array(size)];
  let [to, middle, share] = [0, 0, 0];
  // One loop, for V8 compiles an inner one by itself and loses its code at each end of it.
  for (let at = 0; at < size; at += 1) {
    if (at === to) {
      to = endOfEquals(values, places, at);
      middle = (at + to - 1) / 2;
      share = Math.max(0, to - Math.max(at, edge)) / (to - at);
    }
    const place = places[at] as number;
    rank[place] = middle;
    inTopTenth[place] = share;
  }
  return { rank, inTopTenth };
}

/** Spearman's rank correlation, equals sharing a place; null when either has no order. */
export function rankCorrelation({ rank: one }: RankOrder, { rank: other }: RankOrder): number | null {
  const mean = (one.length - 1) / 2;
  let [xx, yy, xy] = [0, 0, 0];
  for (let at = 0; at < one.length; at += 1) {
    const dx = (one[at] as number) - mean;
    const dy = (other[at] as number) - mean;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}

/**
 * What the tenth of the customers that a forecast puts first really bought, `bought`, as a share (0–1) of what the tenth
 * that bought most did; null when nothing was bought.
 */
export function topTenthCaught(foreseen: RankOrder, actual: RankOrder, bought: Float64Array): number | null {
  const boughtBy = ({ inTopTenth }: RankOrder) => {
    let sum = 0;
    for (let at = 0; at < bought.length; at += 1) sum += (bought[at] as number) * (inTopTenth[at] as number);
    return sum;
  };
  const most = boughtBy(actual);
  return most > 0 ? boughtBy(foreseen) / most : null;
}
