import { DAYS_A_MONTH } from '../purchase-forecast.ts';
import type { CustomerBase } from './customer-base.ts';
import { marginAt } from './money.ts';

/** Months of a customer's life that are followed, at most. */
const MONTHS_AT_MOST = 36;
/** A month that fewer customers were followed through says nothing of the others. */
const FOLLOWED_FROM = 10;

/**
 * What a newly won customer of each group brings on average within 1, 2, 3 … months of his first order: the margin of each
 * month is averaged over the customers followed through all of it, and the months are added up (a life table). A curve
 * ends where fewer than ten were followed. `groups`: a place below `size` for each customer of the histories, or −1.
 */
export function marginCurves(
  { transactions, histories, margin, places }: CustomerBase,
  groups: Int32Array,
  size: number,
): readonly (readonly number[])[] {
  const monthsOf = histories.firstDay.map((first, at) =>
    histories.purchaseDays[at] === 0
      ? 0
      : Math.min(MONTHS_AT_MOST, Math.floor((histories.endDay - first + 1) / DAYS_A_MONTH)),
  );
  const table = () => Array.from({ length: size }, () => new Float64Array(MONTHS_AT_MOST));
  const [sums, followed] = [table(), table()];
  for (const [at, months] of monthsOf.entries()) {
    const counts = followed[groups[at] as number];
    for (let month = 0; counts && month < months; month += 1) {
      counts[month] = (counts[month] as number) + 1;
    }
  }
  const marginOf = marginAt(margin, transactions);
  const { customer, day } = transactions;
  for (let at = 0; at < day.length; at += 1) {
    const place = places[customer[at] as number] as number;
    if (place < 0) continue;
    const month = Math.floor(((day[at] as number) - (histories.firstDay[place] as number)) / DAYS_A_MONTH);
    const sum = sums[groups[place] as number];
    if (!sum || month < 0 || month >= (monthsOf[place] as number)) continue;
    sum[month] = (sum[month] as number) + marginOf(at);
  }
  return sums.map((sum, group) => {
    const counts = followed[group] ?? new Float64Array();
    const end = counts.findIndex((count) => count < FOLLOWED_FROM);
    let total = 0;
    return Array.from(sum.subarray(0, end < 0 ? undefined : end), (one, month) => {
      total += one / (counts[month] as number);
      return total;
    });
  });
}

/** The month, from 1 on, by whose end a customer has paid back what winning him cost; null when no followed one is. */
export function paybackMonth(curve: readonly number[], cost: number): number | null {
  const at = curve.findIndex((total) => total >= cost);
  return at < 0 ? null : at + 1;
}
