import type { Columns } from '../column-roles.ts';
import type { Row } from '../row.ts';
import type { CellRows } from '../text/cell-rows.ts';
import { CodeColumn } from './code-column.ts';
import { TotalLabels } from './total-labels.ts';
import { beginsTotal, mayBeginTotal, saysBalance, saysTotal, type TotalWord } from './total-row.ts';

/**
 * Whether a row adds up others: it does, if it has no order number; its customer may be called so; or of that customer; or
 * the word is much else too.
 */
export type TotalNote = 'none' | TotalWord;

/** Looks for cells that say that their row adds up others. */
export class TotalWatch {
  readonly labels = new TotalLabels();
  readonly #customer: number;
  /** Columns of figures, in which no title stands. */
  readonly #isFigure: boolean[] = [];
  /** Of each way of writing a customer. */
  readonly #words = new CodeColumn<TotalWord | undefined>([undefined, 'sure', 'bare', 'named', 'soft']);

  constructor({ customer, date, amount, quantity, refunded, debit, credit, currency }: Columns) {
    this.#customer = customer;
    const figures = [date, amount, quantity, refunded, debit, credit, currency];
    for (const at of figures) if (at !== undefined) this.#isFigure[at] = true;
  }

  /** What the row at a place says; `who`: its customer, by the place among the ways of writing one too. */
  noteOf(at: number, row: Row, who: { place: number; name: string }, isDated: boolean): TotalNote {
    const { place, name } = who;
    if (place === this.#words.size)
      this.#words.push(saysTotal(name) ?? (saysBalance(name) ? 'sure' : undefined));
    const word = this.#words.at(place);
    const beside = word === 'sure' ? undefined : this.#besideIn(row, name.trim() === '', isDated);
    if (beside && (beside.note === 'sure' || word === undefined)) {
      this.labels.keep(at, beside.column, row[beside.column] ?? '');
      return beside.note;
    }
    if (word === undefined) return 'none';
    this.labels.keep(at, this.#customer, name);
    return word === 'bare' && !isDated ? 'sure' : word;
  }

  /** Takes in a way of writing a customer that says no total. */
  pass(): void {
    this.#words.push(undefined);
  }

  /** Whether a way of writing a customer says a total. */
  saysTotal(place: number): boolean {
    return this.#words.at(place) !== undefined;
  }

  /** Whether no cell beside that of its customer makes a row add up others. */
  isSilent(cells: CellRows, row: number): boolean {
    const { letters, starts, ends } = cells;
    for (let at = 0, cell = cells.cellAt(row, 0); at < cells.widthOf(row); at += 1, cell += 1) {
      if (at === this.#customer || this.#isFigure[at]) continue;
      if (mayBeginTotal(letters.codes, starts[cell] as number, ends[cell] as number)) return false;
    }
    return true;
  }

  /** What the first cell beside that of the customer says that says anything. */
  #besideIn(
    row: Row,
    isNobody: boolean,
    isDated: boolean,
  ): { readonly column: number; readonly note: TotalNote } | undefined {
    for (let column = 0; column < row.length; column += 1) {
      if (column === this.#customer || this.#isFigure[column]) continue;
      const cell = row[column] ?? '';
      const word = beginsTotal(cell);
      // Of what was bought, “Total” may be a name; an undated row was not bought.
      if (word && (word === 'sure' || !isDated || (word === 'bare' && isNobody)))
        return { column, note: 'sure' };
      if (isNobody && saysTotal(cell) === 'soft') return { column, note: 'soft' };
    }
    return undefined;
  }
}
