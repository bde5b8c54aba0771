/** The rows of a table, as far as it is asked whether one settles another. */
export interface PairedRows {
  readonly customer: Int32Array;
  readonly amount: Float64Array;
}

/**
 * The rows of `wanted` that have a counterpart among `others`: a row of the same customer whose amount is `sign` times as
 * much, each for one row alone.
 */
export function withCounterpart(
  { customer, amount }: PairedRows,
  wanted: (at: number) => boolean,
  others: (at: number) => boolean,
  sign: 1 | -1,
): ReadonlySet<number> {
  const free = new Map<string, number>();
  const keyOf = (at: number, times: number) => `${customer[at]} ${(amount[at] as number) * times}`;
  for (let at = 0; at < amount.length; at += 1) {
    if (!others(at)) continue;
    const key = keyOf(at, sign);
    free.set(key, (free.get(key) ?? 0) + 1);
  }
  const found = new Set<number>();
  for (let at = 0; at < amount.length && free.size > 0; at += 1) {
    if (!wanted(at)) continue;
    const [key, left] = [keyOf(at, 1), free.get(keyOf(at, 1)) ?? 0];
    if (left === 0) continue;
    free.set(key, left - 1);
    found.add(at);
  }
  return found;
}

/** The rows of `wanted` of which a refund on a row of its own gives back `part`: one of the same customer, and as much. */
export function withRefund(
  { customer, amount }: PairedRows,
  wanted: (at: number) => boolean,
  isRefund: (at: number) => boolean,
  part: Float64Array = amount,
): ReadonlySet<number> {
  const given = amount.map((value, at) => Math.abs(isRefund(at) ? value : (part[at] as number)));
  return withCounterpart({ customer, amount: given }, (at) => wanted(at) && !isRefund(at), isRefund, 1);
}
