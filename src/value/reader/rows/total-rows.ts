import type { RowNotes } from './row-notes.ts';
import { totalOf } from './total-row.ts';

/** What is asked of rows to tell those that add up others. */
export interface TotalEvidence {
  readonly notes: RowNotes;
  /** Before anything was taken off; no number where none could be read. */
  readonly amount: Float64Array;
  /** Whether a row has an order number: it is then no total. */
  readonly hasOrder: (at: number) => boolean;
  /** What a row calls its customer. */
  readonly nameAt: (at: number) => string;
  readonly isCustomer: (name: string) => boolean;
}

/** Sums that come out the same but for what was rounded. */
function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.005 + Math.abs(other) * 1e-9;
}

/** A sum of one row proves nothing; where a customer is called so, one of two neither. */
const ROWS_AT_LEAST = { any: 2, beside: 3 } as const;

/** The sums of the rows above: since the last total, and of all. */
class SumsAbove {
  #since = { sum: 0, rows: 0 };
  readonly #all = { sum: 0, rows: 0 };

  add(value: number): void {
    if (Number.isNaN(value)) return;
    for (const sums of [this.#since, this.#all]) {
      sums.sum += value;
      sums.rows += 1;
    }
  }

  beginAnew(): void {
    this.#since = { sum: 0, rows: 0 };
  }

  /** How many rows a value is the sum of; 0 for none. */
  rowsIn(value: number): number {
    return [this.#since, this.#all].find(({ sum, rows }) => rows > 0 && isSame(value, sum))?.rows ?? 0;
  }

  /** How many rows a value that was added is the sum of, those below it too; 0 for none. */
  othersIn(value: number): number {
    const { sum, rows } = this.#all;
    return isSame(value, sum - value) ? rows - 1 : 0;
  }
}

/**
 * The rows that add up others. One whose customer is called “Total” and that has a day is one when it is the sum of the
 * rows above or of all others, or the last of the file; else it is a customer like others.
 */
export function findTotalRows(evidence: TotalEvidence): ReadonlySet<number> {
  const { notes, amount, hasOrder, nameAt, isCustomer } = evidence;
  const found = new Set<number>();
  const seen: { readonly at: number; readonly rows: number }[] = [];
  const above = new SumsAbove();
  for (let at = 0; at < amount.length; at += 1) {
    const note = hasOrder(at) ? 'none' : notes.total(at);
    const value = amount[at] as number;
    const rows = note === 'bare' ? above.rowsIn(value) : 0;
    if (note === 'bare') seen.push({ at, rows });
    const isTotal = note === 'sure' || (note === 'named' && isCustomer(totalOf(nameAt(at))));
    if (isTotal) found.add(at);
    if (isTotal || rows >= ROWS_AT_LEAST.any) above.beginAnew();
    else above.add(value);
  }
  // A report may begin with its total.
  const bare = seen.map(({ at, rows }) => ({ at, rows: rows || above.othersIn(amount[at] as number) }));
  const [only, another] = bare;
  const isLast = only !== undefined && another === undefined && only.at > 0 && only.at === amount.length - 1;
  const isCalledSo = bare.some(({ rows }) => rows < ROWS_AT_LEAST.any);
  const least = isCalledSo ? ROWS_AT_LEAST.beside : ROWS_AT_LEAST.any;
  for (const { at, rows } of bare) if (rows >= least || isLast) found.add(at);
  return found;
}
