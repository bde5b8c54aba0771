import type { Transactions } from './transactions.ts';

/** The days between which nearly all rows fall. */
export interface Bulk {
  readonly from: number;
  readonly to: number;
}

/** So small a share of the rows may lie beyond each end. */
const BEYOND = 0.01;
/** A stretch is long when it is more than half of the bulk, and more than two months. */
const LONG_SHARE = 0.5;
const LONG_DAYS = 60;

/**
 * The bulk of the rows up to `endDay`, when the observation begins long before it or ends long after: a mistyped year, or
 * an end set too late. Undefined when it does neither.
 */
export function lonelyEdges({ day }: Transactions, startDay: number, endDay: number): Bulk | undefined {
  const counts = new Int32Array(Math.max(0, endDay - startDay) + 1);
  let rows = 0;
  for (let at = 0; at < day.length; at += 1) {
    const when = day[at] as number;
    if (when > endDay) continue;
    counts[when - startDay] = (counts[when - startDay] as number) + 1;
    rows += 1;
  }
  const dayOfRow = (wanted: number) => {
    let seen = 0;
    const found = counts.findIndex((count) => {
      seen += count;
      return seen > wanted;
    });
    return startDay + found;
  };
  const from = dayOfRow(Math.floor(rows * BEYOND));
  const to = dayOfRow(Math.ceil(rows * (1 - BEYOND)) - 1);
  const isLong = (days: number) => days > LONG_DAYS && days > LONG_SHARE * (to - from);
  return isLong(from - startDay) || isLong(endDay - to) ? { from, to } : undefined;
}
