/** The place of each value in their ascending order, counted from 0; equals share the middle of their places. */
export function middleRanks(values: Float64Array): Float64Array {
  const ascending = values.slice().sort();
  const middle = new Map<number, number>();
  for (let from = 0; from < ascending.length; ) {
    const value = ascending[from] as number;
    let to = from + 1;
    while (to < ascending.length && ascending[to] === value) to += 1;
    middle.set(value, (from + to - 1) / 2);
    from = to;
  }
  return values.map((value) => middle.get(value) ?? 0);
}

/** Spearman's rank correlation, equals sharing a place; null when either has no order. */
export function rankCorrelation(first: Float64Array, second: Float64Array): number | null {
  const [one, other] = [middleRanks(first), middleRanks(second)];
  const mean = (one.length - 1) / 2;
  let [xx, yy, xy] = [0, 0, 0];
  for (let at = 0; at < one.length; at += 1) {
    const [dx, dy] = [(one[at] as number) - mean, (other[at] as number) - mean];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : null;
}

/** The share of each customer, 0–1, that is in the best tenth by a value: equals at its edge share what is left of it. */
function inTopTenth(values: Float64Array): Float64Array {
  const wanted = values.length / 10;
  const ascending = values.slice().sort();
  const edge = ascending[Math.max(0, values.length - Math.ceil(wanted))] as number;
  const above = values.reduce((count, value) => (value > edge ? count + 1 : count), 0);
  const equal = values.reduce((count, value) => (value === edge ? count + 1 : count), 0);
  const share = (wanted - above) / equal;
  return values.map((value) => (value > edge ? 1 : value === edge ? share : 0));
}

/**
 * What the tenth of the customers that a forecast puts first really bought, as a share (0–1) of what the tenth that
 * bought most did; null when nothing was bought, or there is nobody.
 */
export function topTenthCaught(forecast: Float64Array, actual: Float64Array): number | null {
  if (actual.length === 0) return null;
  const [foreseen, true_] = [inTopTenth(forecast), inTopTenth(actual)];
  const boughtBy = (share: Float64Array) =>
    share.reduce((sum, part, at) => (part > 0 ? sum + part * (actual[at] as number) : sum), 0);
  const most = boughtBy(true_);
  return most > 0 ? boughtBy(foreseen) / most : null;
}
