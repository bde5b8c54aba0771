import { GrowingColumn } from '../growing.ts';
import type { RowProblemCode } from '../problem.ts';
import type { RowShape } from './row-shape.ts';
import type { TotalNote } from './total-watch.ts';

const TOTALS: readonly TotalNote[] = ['none', 'sure', 'bare', 'named', 'soft'];
const DATES = [undefined, 'missing-date', 'unreadable-date', 'month-only-date'] as const;
export type DateNote = (typeof DATES)[number];
/** What was noticed of the amount, or of the row as a whole. */
export type AmountNote = RowProblemCode | RowShape | undefined;
const AMOUNTS: readonly AmountNote[] = [
  ...([undefined, 'missing-amount', 'unreadable-amount', 'missing-quantity'] as const),
  ...(['unreadable-quantity', 'amount-out-of-range', 'wider-rows', 'repeated-titles'] as const),
];

/** What was noticed of each row, a byte a row: whether it adds up others, and what could not be read. */
export class RowNotes {
  readonly #bytes = new GrowingColumn(Uint8Array);

  /** Whether any row may add up others. */
  hasTotals = false;

  push(total: TotalNote, date: DateNote, amount: AmountNote): void {
    const isPlain = total === 'none' && date === undefined && amount === undefined;
    if (total !== 'none') this.hasTotals = true;
    this.#bytes.push(
      isPlain ? 0 : TOTALS.indexOf(total) + 8 * DATES.indexOf(date) + 32 * AMOUNTS.indexOf(amount),
    );
  }

  /** Takes in a row of which nothing was noticed. */
  pushPlain(): void {
    this.#bytes.push(0);
  }

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    this.#bytes.reserve(rows);
  }

  /** Gives up its memory. */
  forget(): void {
    this.#bytes.forget();
  }

  #byte(at: number): number {
    return this.#bytes.at(at);
  }

  /** Whether nothing was noticed. */
  isPlain(at: number): boolean {
    return this.#bytes.at(at) === 0;
  }

  total(at: number): TotalNote {
    return TOTALS[this.#byte(at) & 7] ?? 'none';
  }

  /** Why no day could be read. */
  date(at: number): DateNote {
    return DATES[(this.#byte(at) >> 3) & 3];
  }

  /** Why no amount could be read, or nothing at all. */
  amount(at: number): AmountNote {
    return AMOUNTS[this.#byte(at) >> 5];
  }
}
