import { SaleRules, type ToldValues, type Verdict } from '../sales/sale-rules.ts';
import type { RowTable } from './row-table.ts';

const SALE: Verdict = { taken: 'sale' };
const NONE = -1;

/** What the marks of each row make of it; a row whose own say nothing has those of its order. */
export class RowVerdicts {
  readonly rules: SaleRules;
  readonly #verdicts: readonly Verdict[];
  readonly #isSilent: readonly boolean[];
  /** The place of the marks of each row; empty where no column says anything. */
  readonly #own: Int32Array;
  readonly #type: readonly string[];
  readonly #isPaidOut: boolean;
  readonly #standing = new Set<number>();
  #ofOrder: (at: number) => number = () => NONE;
  #isNegative: (at: number) => boolean = () => false;

  constructor({ marks, chosen }: RowTable, told: ToldValues) {
    this.rules = new SaleRules(marks, told, chosen.layout, chosen.weak);
    this.#verdicts = marks.sets.map((set) => this.rules.verdictOf(set));
    this.#isSilent = marks.sets.map((set) => this.rules.saysNothing(set));
    this.#type = marks.sets.map(({ type }) => type);
    this.#own = marks.rows;
    this.#isPaidOut = chosen.columns.payee !== undefined;
  }

  /** The place of the marks of a row, -1 where they say nothing. */
  spoken(at: number): number {
    const own = this.#own[at];
    return own === undefined || this.#isSilent[own] ? NONE : own;
  }

  /** Says which marks the order of a row has, and whether its amount is below 0. */
  complete(ofOrder: (at: number) => number, isNegative: (at: number) => boolean): void {
    this.#ofOrder = ofOrder;
    this.#isNegative = isNegative;
  }

  /**
   * Sales that are said to be refunded stand as they are where their refund is a row of its own: of the same customer, the
   * same amount below 0, each such row for one sale.
   */
  settleRefunds(customer: Int32Array, amount: Float64Array): void {
    if (!this.#verdicts.some((verdict) => verdict.taken === 'set-aside' && verdict.isGivenBack)) return;
    const refunds = new Map<string, number>();
    const count = (key: string, by: number) => refunds.set(key, (refunds.get(key) ?? 0) + by);
    for (let at = 0; at < amount.length; at += 1) {
      const value = amount[at] as number;
      if (value < 0 && this.of(at).taken === 'sale') count(`${customer[at]} ${-value}`, 1);
    }
    for (let at = 0; at < amount.length && refunds.size > 0; at += 1) {
      const key = `${customer[at]} ${amount[at]}`;
      const verdict = this.of(at);
      if (verdict.taken !== 'set-aside' || !verdict.isGivenBack || !refunds.get(key)) continue;
      count(key, -1);
      this.#standing.add(at);
    }
  }

  /** Whether a row has what it is by its own marks, and not by those of its order. */
  isOwn(at: number): boolean {
    return this.spoken(at) >= 0 || this.#ofOrder(at) < 0;
  }

  of(at: number): Verdict {
    const own = this.#own[at];
    if (own === undefined || this.#standing.has(at)) return SALE;
    const spoken = this.spoken(at);
    const mark = spoken >= 0 ? spoken : this.#ofOrder(at);
    const verdict = this.#verdicts[mark >= 0 ? mark : own] ?? SALE;
    // An amount below 0 that was refunded is the refund.
    if (verdict.taken === 'set-aside' && verdict.isGivenBack && this.#isNegative(at)) return SALE;
    // Where a file tells who pays whom, a payment below 0 is one that was made.
    const isPaidOut = this.#isPaidOut && verdict.taken === 'sale' && this.#isNegative(at);
    return isPaidOut ? { taken: 'set-aside', value: this.#type[own] ?? '' } : verdict;
  }
}
