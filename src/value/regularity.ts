import { visitPurchaseDays } from './purchase-days.ts';
import type { Transactions } from './transactions.ts';

/** How many customers came often enough to have a rhythm, and the share of them who keep to it. */
export interface Regularity {
  readonly customers: number;
  /** 0–1; 0 without such customers. */
  readonly share: number;
}

/** So many gaps between purchase days make a rhythm. */
const GAPS_AT_LEAST = 3;
/** Gaps whose standard deviation is below this share of their mean are regular; chance purchases are around 1. */
const VARIATION_BELOW = 0.25;

/** Measures how regular purchases are: the models suppose that they come by chance, subscriptions do not. */
export function measureRegularity(transactions: Transactions, endDay: number): Regularity {
  let [customers, regular] = [0, 0];
  let [gaps, sum, squares, last] = [0, 0, 0, 0];
  const settle = () => {
    if (gaps >= GAPS_AT_LEAST) {
      const mean = sum / gaps;
      const variance = Math.max(0, squares - gaps * mean * mean) / (gaps - 1);
      customers += 1;
      if (Math.sqrt(variance) < VARIATION_BELOW * mean) regular += 1;
    }
    [gaps, sum, squares] = [0, 0, 0];
  };
  visitPurchaseDays(transactions, endDay, (_, day, isFirst) => {
    if (isFirst) settle();
    else {
      const gap = day - last;
      gaps += 1;
      sum += gap;
      squares += gap * gap;
    }
    last = day;
  });
  settle();
  return { customers, share: customers > 0 ? regular / customers : 0 };
}
