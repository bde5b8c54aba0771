import type { ShownRow } from '../account.ts';
import { shown } from '../problem.ts';
import type { Row } from '../row.ts';

const EACH_AT_MOST = 3;
const REASONS_AT_MOST = 200;
/** A sheet may be wide: what is shown need not be. */
const CELLS_AT_MOST = 40;

/** The first rows that something is noticed of, by what is noticed. */
export class RowSamples {
  readonly #counts = new Map<string | number, number>();
  readonly #kept = new Map<number, ShownRow>();

  /** Keeps a row, by its place among those read, unless there are enough of its kind. */
  keep(reason: string | number, at: number, number: number, row: Row): void {
    const count = this.#counts.get(reason) ?? 0;
    if (count >= EACH_AT_MOST || (count === 0 && this.#counts.size >= REASONS_AT_MOST)) return;
    this.#counts.set(reason, count + 1);
    this.#kept.set(at, { row: number, cells: row.slice(0, CELLS_AT_MOST).map(shown) });
  }

  /** Whether there are enough rows of a kind. */
  has(reason: string | number): boolean {
    return (this.#counts.get(reason) ?? 0) >= EACH_AT_MOST;
  }

  /** The first kept rows of which something holds. */
  first(is: (at: number) => boolean): readonly ShownRow[] {
    return [...this.#kept]
      .filter(([at]) => is(at))
      .sort(([one], [other]) => one - other)
      .slice(0, EACH_AT_MOST)
      .map(([, row]) => row);
  }
}
