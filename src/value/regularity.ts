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

/** A product of gaps beyond this is added to the others by its logarithm, before it overflows. */
const LARGE = 1e250;

/** What the gaps of customers, one customer after the other, come to. */
class Rhythms {
  customers = 0;
  regular = 0;
  pairs = 0;
  spread = 0;
  gaps = 0;
  /** The logarithm of all gaps multiplied, in two parts: as such, and as the product of the last ones. */
  #log = 0;
  #product = 1;
  #own = 0;
  #sum = 0;
  #squares = 0;
  #before = 0;

  /** Takes in the next gap of a customer, in days. */
  add(gap: number): void {
    this.gaps += 1;
    this.#own += 1;
    this.#sum += gap;
    this.#squares += gap * gap;
    this.#product *= gap;
    if (this.#product > LARGE) {
      this.#log += Math.log(this.#product);
      this.#product = 1;
    }
    if (this.#own % 2 === 0) {
      this.pairs += 1;
      this.spread += (this.#before / (this.#before + gap) - 0.5) ** 2;
    }
    this.#before = gap;
  }

  /** Ends the gaps of a customer. */
  settle(): void {
    if (this.#own >= GAPS_AT_LEAST) {
      const mean = this.#sum / this.#own;
      const variance = Math.max(0, this.#squares - this.#own * mean * mean) / (this.#own - 1);
      this.customers += 1;
      if (Math.sqrt(variance) < VARIATION_BELOW * mean) this.regular += 1;
    }
    this.#own = 0;
    this.#sum = 0;
    this.#squares = 0;
  }

  /** Sum over all gaps of their logarithm, in days. */
  get logGaps(): number {
    return this.#log + Math.log(this.#product);
  }
}

/**
 * Measures how regular purchases are up to a day, of customers known by another: most models suppose that purchases come by
 * chance; subscriptions do not.
 */
export function measureRegularity(
  transactions: Transactions,
  endDay: number,
  knownBy: number = endDay,
): Regularity {
  const rhythms = new Rhythms();
  let [isKnown, last] = [false, 0];
  visitPurchaseDays(transactions, endDay, (_, day, isFirst) => {
    if (isFirst) {
      rhythms.settle();
      isKnown = day <= knownBy;
    } else if (isKnown) rhythms.add(day - last);
    last = day;
  });
  rhythms.settle();
  const { customers, regular, pairs, spread, gaps, logGaps } = rhythms;
  const variance = pairs > 0 ? spread / pairs : 0;
  return {
    customers,
    share: customers > 0 ? regular / customers : 0,
    stages: pairs >= PAIRS_AT_LEAST && variance > 0 ? (1 - 4 * variance) / (8 * variance) : null,
    logGaps: logGaps - gaps * Math.log(DAYS_A_WEEK),
  };
}
