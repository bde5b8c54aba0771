import type { Columns } from '../column-roles.ts';
import type { Row } from '../row.ts';
import type { CellRows } from '../text/cell-rows.ts';
import { CodeColumn } from './code-column.ts';
import { beginsTotal, mayBeginTotal, saysBalance, saysTotal, type TotalWord } from './total-row.ts';

/** Whether a row adds up others: it does, if it has no order number; its customer may be called so; or of that customer. */
export type TotalNote = 'none' | 'sure' | 'bare' | 'named';

/** Looks for cells that say that their row adds up others. */
export class TotalWatch {
  readonly #customer: number;
  /** Columns of figures, in which no title stands. */
  readonly #isFigure: boolean[] = [];
  /** Of each way of writing a customer. */
  readonly #words = new CodeColumn<TotalWord | undefined>([undefined, 'sure', 'bare', 'named']);

  constructor({ customer, date, amount, quantity, refunded, debit, credit, currency }: Columns) {
    this.#customer = customer;
    const figures = [date, amount, quantity, refunded, debit, credit, currency];
    for (const at of figures) if (at !== undefined) this.#isFigure[at] = true;
  }

  /** What a row says; `place` is that of its customer among the ways of writing one, `isDated` whether it has a day. */
  noteOf(row: Row, place: number, customer: string, isDated: boolean): TotalNote {
    if (place === this.#words.size)
      this.#words.push(saysTotal(customer) ?? (saysBalance(customer) ? 'sure' : undefined));
    const word = this.#words.at(place);
    if (word === 'sure') return 'sure';
    const note = this.#ofOthers(row, customer.trim() === '', isDated);
    if (note === 'sure') return note;
    if (word === 'bare') return isDated ? 'bare' : 'sure';
    return word === 'named' && !isDated ? 'named' : 'none';
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

  #ofOthers(row: Row, isNobody: boolean, isDated: boolean): TotalNote {
    for (let at = 0; at < row.length; at += 1) {
      if (at === this.#customer || this.#isFigure[at]) continue;
      const word = beginsTotal(row[at] ?? '');
      if (word === undefined) continue;
      // Of what was bought, “Total” may be a name; an undated row was not bought.
      if (word === 'sure' || !isDated || (word === 'bare' && isNobody)) return 'sure';
    }
    return 'none';
  }
}
