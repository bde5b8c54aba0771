import { isResidue } from './residue.ts';
import type { Transactions } from './transactions.ts';

function countRows({ length }: Int32Array, is: (at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < length; at += 1) if (is(at)) count += 1;
  return count;
}

/**
 * How many purchases there are up to a day: orders that do not sum to less than nothing, for those are refunds; rows where
 * orders are not numbered.
 */
export function countPurchases({ day, amount, order }: Transactions, endDay: number): number {
  if (order === undefined) return countRows(day, (at) => (day[at] as number) <= endDay);
  if (order === 'own')
    return countRows(day, (at) => (day[at] as number) <= endDay && !((amount[at] as number) < 0));
  const size = order.reduce((most, number) => Math.max(most, number + 1), 0);
  const [sum, gross] = [new Float64Array(size), new Float64Array(size)];
  const isMet = new Uint8Array(size);
  for (let at = 0; at < order.length; at += 1) {
    if ((day[at] as number) > endDay) continue;
    const number = order[at] as number;
    const value = amount[at] as number;
    sum[number] = (sum[number] as number) + value;
    gross[number] = (gross[number] as number) + Math.abs(value);
    isMet[number] = 1;
  }
  return isMet.reduce((count, met, number) => {
    const isRefund =
      (sum[number] as number) < 0 && !isResidue(sum[number] as number, gross[number] as number);
    return met === 1 && !isRefund ? count + 1 : count;
  }, 0);
}
