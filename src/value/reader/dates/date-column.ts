import type { DateOrder } from '../choices.ts';
import { GrowingColumn } from '../growing.ts';
import { FileRefusal, shown } from '../problem.ts';
import type { CellRows } from '../text/cell-rows.ts';
import { DateReader, type DateWriting, kindOf, NO_DAY } from './date-reader.ts';
import { NUMBER_KINDS } from './number-dates.ts';
import { isMonthOnly } from './written-dates.ts';

/** A row whose date is of another kind than those of its column. */
export interface DateStranger {
  /** Its place in the column. */
  readonly at: number;
  /** Its row in the file, whose first is 1. */
  readonly row: number;
  readonly text: string;
}

/** So many rows of each kind are kept by their text, in case they are the strangers. */
const KEPT_AT_MOST = 20;

/** What is wrong with a text in a column of dates. */
export function dateProblem(text: string): 'missing-date' | 'month-only-date' | 'unreadable-date' {
  if (text === '') return 'missing-date';
  return isMonthOnly(text) ? 'month-only-date' : 'unreadable-date';
}

/** A growing column of days. Numbers count as days only where the whole column holds numbers of one kind. */
export class DateColumn {
  readonly #reader: DateReader;
  readonly #days = new GrowingColumn(Int32Array);
  readonly #kinds = ['written', ...NUMBER_KINDS].map(() => ({ count: 0, first: [] as DateStranger[] }));

  constructor(writing: DateWriting) {
    this.#reader = new DateReader(writing);
  }

  /** A day, or what becomes one once the column was read; undefined when it is no date. */
  read(text: string): number | undefined {
    return this.#reader.read(text);
  }

  /** The same of the cell of a row in a column. */
  readIn(cells: CellRows, row: number, column: number): number | undefined {
    const worked = cells.worked?.days[row] ?? NO_DAY;
    return worked === NO_DAY ? this.#reader.readIn(cells, cells.cellAt(row, column)) : worked;
  }

  /** Whether enough rows of such a date are kept by their texts. */
  isKept(found: number): boolean {
    return (this.#kinds[kindOf(found)]?.first.length ?? 0) >= KEPT_AT_MOST;
  }

  /** Takes in a date of which enough are kept. */
  pushKept(found: number): void {
    const kind = this.#kinds[kindOf(found)];
    if (kind !== undefined) kind.count += 1;
    this.#days.push(found);
  }

  /** Takes in what `read` found in a text of a row; a row without a date keeps its place. */
  push(found: number | undefined, text: string, row: number): void {
    if (found !== undefined) this.#count(found, text, row);
    this.#days.push(found ?? NO_DAY);
  }

  #count(found: number, text: string, row: number): void {
    const kind = this.#kinds[kindOf(found)];
    if (kind === undefined) return;
    kind.count += 1;
    if (kind.first.length < KEPT_AT_MOST) kind.first.push({ at: this.#days.size, row, text: shown(text) });
  }

  /**
   * The places of the dates that are of another kind than most of the column, and the first of them by their texts. Where
   * two kinds are as many, dates that are written out go before numbers.
   */
  get strangers(): { readonly places: readonly number[]; readonly first: readonly DateStranger[] } {
    const most = Math.max(...this.#kinds.map(({ count }) => count));
    const main = this.#kinds.findIndex(({ count }) => count === most);
    const others = this.#kinds.filter((_, kind) => kind !== main);
    if (others.every(({ count }) => count === 0)) return { places: [], first: [] };
    const places: number[] = [];
    for (const [at, found] of this.#days.values.entries())
      if (found !== NO_DAY && kindOf(found) !== main) places.push(at);
    const first = others.flatMap((kind) => kind.first).sort((one, other) => one.at - other.at);
    return { places, first: first.slice(0, KEPT_AT_MOST) };
  }

  /** The only order in which every date of the column exists; undefined where it does not tell. */
  get onlyOrder(): DateOrder | undefined {
    return this.#reader.onlyOrder;
  }

  /**
   * Turns all into days and says how they are written. `beside`: the order of another column of the same file, where this
   * one leaves it open. Refuses dates whose order nothing tells.
   */
  settle(beside?: DateOrder): DateOrder | 'plain' {
    const { order: own, example } = this.#reader.verdict;
    const order = own === 'ambiguous' && beside && beside !== 'year-first' ? beside : own;
    if (order === 'ambiguous') throw new FileRefusal('ambiguous-dates', { value: shown(example) });
    if (order === 'contradictory') {
      const { value, other } = this.#reader.contradiction;
      throw new FileRefusal('contradictory-dates', { value: shown(value), other: shown(other) });
    }
    this.#reader.settle(this.#days.values, order === 'plain' ? 'day-first' : order);
    return order;
  }

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    this.#days.reserve(rows);
  }

  /** Gives up its memory. */
  forget(): void {
    this.#days.forget();
  }

  /** Days from 1970-01-01, once the column is settled; `NO_DAY` in a row without a date. */
  get values(): Int32Array {
    return this.#days.values;
  }
}
