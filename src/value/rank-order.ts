/** The order of customers by a figure, equals sharing a place. */
export interface RankOrder {
  /** The place of each in ascending order, counted from 0: the middle of the places of its equals. */
  readonly rank: Float64Array;
  /** The share of each, 0–1, that is in the tenth with the highest figures: equals at its edge share what is left of it. */
  readonly inTopTenth: Float64Array;
}

/** A number of 64 bits is sorted by 16 of them at once, the last ones first. */
const [DIGITS, DIGIT_VALUES] = [4, 1 << 16] as const;

/** The bits of numbers in fours of digits, the last ones first, that are in order as the numbers are; −0 as 0. */
function digitsOf(values: Float64Array): Uint16Array {
  const digits = new Uint16Array(values.map((value) => value + 0).buffer);
  for (let at = 0; at < values.length; at += 1) {
    const first = DIGITS * at;
    if ((values[at] as number) < 0)
      for (let digit = first; digit < first + DIGITS; digit += 1) digits[digit] = ~(digits[digit] as number);
    else digits[first + DIGITS - 1] = (digits[first + DIGITS - 1] as number) | (DIGIT_VALUES >> 1);
  }
  return digits;
}

/** The places of values, none of which is NaN, in ascending order (radix sort). */
export function ascendingPlaces(values: Float64Array): Int32Array {
  const size = values.length;
  const digits = digitsOf(values);
  let [places, next] = [new Int32Array(size).map((_, at) => at), new Int32Array(size)];
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const ends = new Int32Array(DIGIT_VALUES + 1);
    for (let at = digit; at < digits.length; at += DIGITS) {
      const after = (digits[at] as number) + 1;
      ends[after] = (ends[after] as number) + 1;
    }
    if (ends.includes(size)) continue;
    for (let value = 1; value < ends.length; value += 1)
      ends[value] = (ends[value] as number) + (ends[value - 1] as number);
    for (let at = 0; at < size; at += 1) {
      const place = places[at] as number;
      const value = digits[DIGITS * place + digit] as number;
      next[ends[value] as number] = place;
      ends[value] = (ends[value] as number) + 1;
    }
    [places, next] = [next, places];
  }
  return places;
}

/** Puts customers in order. */
export function orderOf(values: Float64Array): RankOrder {
  const size = values.length;
  const places = ascendingPlaces(values);
  const edge = size - size / 10;
  const [rank, inTopTenth] = [new Float64Array(size), new Float64Array(size)];
  for (let from = 0; from < size; ) {
    const value = values[places[from] as number];
    let to = from + 1;
    while (to < size && values[places[to] as number] === value) to += 1;
    const middle = (from + to - 1) / 2;
    const share = Math.max(0, to - Math.max(from, edge)) / (to - from);
    for (; from < to; from += 1) {
      rank[places[from] as number] = middle;
      inTopTenth[places[from] as number] = share;
    }
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
