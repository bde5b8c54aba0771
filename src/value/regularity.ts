import { visitPurchaseDays } from './purchase-days.ts';
import { DAYS_A_WEEK } from './purchase-groups.ts';
import type { Transactions } from './transactions.ts';

/** How regular purchases are. */
export interface Regularity {
  /** Customers who came often enough to have a rhythm. */
  readonly customers: number;
  /** The share of them, 0–1, who keep to it; 0 without such customers. */
  readonly share: number;
  /**
   * How many stages a purchase is the last of, were gaps between purchases Erlang: 1 where purchases come by chance. From
   * pairs of neighbouring gaps (Wheat and Morrison 1990, Journal of Marketing Research 27(1), 87–93): the first of a pair
   * takes the share M of both, and k = (1 − 4 Var M) / (8 Var M). Null with fewer pairs than tell it.
   */
  readonly stages: number | null;
  /** Sum over all gaps of their logarithm, in weeks. */
  readonly logGaps: number;
}

/** So many gaps between purchase days make a rhythm. */
const GAPS_AT_LEAST = 3;
/** Gaps whose standard deviation is below this share of their mean are regular; chance purchases are around 1. */
const VARIATION_BELOW = 0.25;
/** So many pairs of gaps tell how regular purchases are. */
const PAIRS_AT_LEAST = 100;

/**
 * Measures how regular purchases are up to a day, of customers known by another: most models suppose that purchases come by
 * chance; subscriptions do not.
 */
export function measureRegularity(
  transactions: Transactions,
  endDay: number,
  knownBy: number = endDay,
): Regularity {
  let isKnown = false;
  let [customers, regular, pairs, spread, logGaps] = [0, 0, 0, 0, 0];
  let [gaps, sum, squares, last, before] = [0, 0, 0, 0, 0];
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
    if (isFirst) {
      settle();
      isKnown = day <= knownBy;
    } else if (isKnown) {
      const gap = day - last;
      gaps += 1;
      sum += gap;
      squares += gap * gap;
      logGaps += Math.log(gap / DAYS_A_WEEK);
      if (gaps % 2 === 0) {
        pairs += 1;
        spread += (before / (before + gap) - 0.5) ** 2;
      }
      before = gap;
    }
    last = day;
  });
  settle();
  const variance = pairs > 0 ? spread / pairs : 0;
  return {
    customers,
    share: customers > 0 ? regular / customers : 0,
    stages: pairs >= PAIRS_AT_LEAST && variance > 0 ? (1 - 4 * variance) / (8 * variance) : null,
    logGaps,
  };
}
