import type { Marks } from '../sales/sale-marks.ts';
import { SaleRules, type ToldValues, type Verdict } from '../sales/sale-rules.ts';
import { type Paper, paperOf } from '../sales/sale-words.ts';
import { type PairedRows, withCounterpart, withRefund } from './counterparts.ts';
import type { RowTable } from './row-table.ts';

const SALE: Verdict = { taken: 'sale' };
const NONE = -1;

/** What the marks of each row make of it; a row whose own say nothing has those of its order. */
export class RowVerdicts {
  readonly rules: SaleRules;
  readonly #sets: readonly Marks[];
  #verdicts: readonly Verdict[];
  readonly #isSilent: readonly boolean[];
  /** The place of the marks of each row; empty where no column says anything. */
  readonly #own: Int32Array;
  readonly #type: readonly string[];
  readonly #isPaidOut: boolean;
  #standing: ReadonlySet<number> = new Set();
  #ofOrder: (at: number) => number = () => NONE;
  #isNegative: (at: number) => boolean = () => false;

  constructor({ marks, chosen }: RowTable, told: ToldValues) {
    this.rules = new SaleRules(marks, told, chosen.layout, chosen.weak);
    this.#sets = marks.sets;
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

  /** Settles what rows say of one another: papers of one sale are one sale, and a refund is taken off once. */
  settle(rows: PairedRows, refunded: Float64Array | undefined): void {
    this.#settlePapers(rows);
    this.#settleRefunds(rows, refunded);
  }

  /**
   * In a file of invoices, orders and payments are of the same sales where half of them or more are of the same customer
   * and amount as an invoice; so are payments in a file of orders alone.
   */
  #settlePapers(rows: PairedRows): void {
    const papers = this.#type.map(paperOf);
    const main = (['invoice', 'order'] as const).find((paper) => papers.includes(paper));
    if (main === undefined) return;
    const is = (paper: Paper) => (at: number) =>
      papers[this.#own[at] as number] === paper && this.of(at).taken === 'sale';
    for (const paper of (['order', 'payment'] as const).filter(
      (one) => one !== main && papers.includes(one),
    )) {
      const isPaper = is(paper);
      const many = this.#own.reduce((sum, _, at) => sum + Number(isPaper(at)), 0);
      // A ledger writes what came in below nothing.
      const paired = ([1, -1] as const).map((sign) => withCounterpart(rows, isPaper, is(main), sign).size);
      if (many === 0 || Math.max(...paired) * 2 < many) continue;
      this.rules.setPapersAside(paper);
      this.#verdicts = this.#sets.map((set) => this.rules.verdictOf(set));
    }
  }

  /**
   * Sales that are said to be refunded stand as they are where their refund is a row of its own; and but for what was
   * refunded where that is a part of them.
   */
  #settleRefunds(rows: PairedRows, refunded: Float64Array | undefined): void {
    const isGivenBack = (verdict: Verdict) => verdict.taken === 'set-aside' && verdict.isGivenBack === true;
    if (!this.#verdicts.some(isGivenBack)) return;
    const isRefund = (at: number) => this.givesBack(at);
    const standing = new Set(withRefund(rows, (at) => isGivenBack(this.of(at)), isRefund));
    for (const [at, part] of refunded?.entries() ?? []) {
      const verdict = this.of(at);
      const isPart = part > 0 && part < (rows.amount[at] as number);
      if (isPart && verdict.taken === 'set-aside' && verdict.isGivenBack && verdict.isFlag) standing.add(at);
    }
    this.#standing = standing;
  }

  /** Whether a row has what it is by its own marks, and not by those of its order. */
  isOwn(at: number): boolean {
    return this.spoken(at) >= 0 || this.#ofOrder(at) < 0;
  }

  /** Whether a row gives back: by what it says, or by an amount below 0. */
  givesBack(at: number): boolean {
    const { taken } = this.of(at);
    return taken === 'refund' || (taken === 'sale' && this.#isNegative(at));
  }

  of(at: number): Verdict {
    const own = this.#own[at];
    if (own === undefined || (this.#standing.size > 0 && this.#standing.has(at))) return SALE;
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
