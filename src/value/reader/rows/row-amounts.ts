import { AmountColumn } from '../amounts/amount-column.ts';
import { AMOUNT_AT_MOST, type Amount } from '../amounts/amount-reader.ts';
import { DiscountColumn } from '../amounts/discount-column.ts';
import type { DiscountForm } from '../amounts/discount-title.ts';
import type { DecimalSign } from '../choices.ts';
import type { Columns } from '../column-roles.ts';
import type { RowProblemCode } from '../problem.ts';
import type { Row } from '../row.ts';
import { saysYes } from '../sales/flag-column.ts';
import type { CellRows } from '../text/cell-rows.ts';

/** Stands for a refund of the whole amount. */
const ALL = Number.POSITIVE_INFINITY;

/** How amounts are written, as far as the user says. */
interface AmountWriting {
  readonly decimal?: DecimalSign | undefined;
  readonly discountForm?: DiscountForm | undefined;
}

function provisional(found: Amount | number): number {
  return typeof found === 'number' ? found : found.value;
}

function cellAt(row: Row, at: number | undefined): string {
  return at === undefined ? '' : (row[at] ?? '').trim();
}

/**
 * The amounts of rows, however a file gives them: an amount, the price of a unit and its quantity, debit and credit, or
 * none; and what was refunded of each. One entry a row, which is no number where none could be read.
 */
export class RowAmounts {
  readonly #columns: Columns;
  /** The amount, or the debit. */
  readonly #first: AmountColumn;
  /** The quantity, the credit, or 1 for debit and -1 for credit. */
  readonly #second: AmountColumn | undefined;
  readonly #refunded: AmountColumn | undefined;
  /** How many pieces of the quantity came back. */
  readonly #returned: AmountColumn | undefined;
  readonly #discount: DiscountColumn | undefined;
  #rows = 0;

  /** `titles` are those of the columns. */
  constructor(columns: Columns, titles: Row, { decimal, discountForm }: AmountWriting = {}) {
    this.#columns = columns;
    const { discount, quantity, returnedQuantity } = columns;
    if (discount !== undefined)
      this.#discount = new DiscountColumn(titles[discount] ?? '', decimal, discountForm);
    if (quantity !== undefined && returnedQuantity !== undefined) this.#returned = new AmountColumn(decimal);
    this.#first = new AmountColumn(decimal);
    const hasSecond = [columns.quantity, columns.credit, columns.side].some((at) => at !== undefined);
    if (hasSecond) this.#second = new AmountColumn(decimal);
    if (columns.refunded !== undefined) this.#refunded = new AmountColumn(decimal);
  }

  /** Takes in the amount of a row; why it cannot be read, if so. */
  push(row: Row): RowProblemCode | undefined {
    this.#rows += 1;
    const refund = this.#pushRefunded(row);
    const { amount, quantity, debit, credit, side } = this.#columns;
    if (debit !== undefined) return this.#pushSides(cellAt(row, debit), cellAt(row, credit)) ?? refund;
    if (amount === undefined) return undefined;
    const text = cellAt(row, amount);
    const found = this.#first.read(text);
    this.#first.push(found ?? Number.NaN, text);
    if (side !== undefined) this.#second?.push(/^\s*c/i.test(row[side] ?? '') ? -1 : 1, '');
    const unit = quantity === undefined ? 1 : this.#pushQuantity(cellAt(row, quantity));
    const unread = this.#pushTakenOff(row);
    if (found === undefined) return text === '' ? 'missing-amount' : 'unreadable-amount';
    if (typeof unit === 'string') return unit;
    if (unread) return unread;
    return Math.abs(provisional(found) * unit) <= AMOUNT_AT_MOST ? refund : 'amount-out-of-range';
  }

  /**
   * Takes in a row by the places of its cells, of a file that gives amounts alone or as the price of a unit with its
   * quantity; whether it can: its amounts are digits with one sign at most.
   */
  pushIn(cells: CellRows, row: number): boolean {
    const { amount, quantity } = this.#columns;
    if (amount !== undefined) {
      const first = this.#first.readAt(cells, row, amount);
      const unit = quantity === undefined ? 1 : this.#second?.readIn(cells, cells.cellAt(row, quantity));
      if (unit === undefined || !(Math.abs(first * unit) <= AMOUNT_AT_MOST)) return false;
      this.#first.pushPlain(first);
      this.#second?.pushPlain(unit);
    }
    this.#rows += 1;
    return true;
  }

  #pushQuantity(text: string): RowProblemCode | number {
    const found = this.#second?.read(text);
    this.#second?.push(found ?? Number.NaN, text);
    if (found === undefined) return text === '' ? 'missing-quantity' : 'unreadable-quantity';
    return provisional(found);
  }

  /** What is taken off the price: a discount, and pieces that came back. */
  #pushTakenOff(row: Row): RowProblemCode | undefined {
    this.#discount?.push(cellAt(row, this.#columns.discount));
    if (this.#returned === undefined) return undefined;
    const text = cellAt(row, this.#columns.returnedQuantity);
    const found = text === '' ? 0 : this.#returned.read(text);
    this.#returned.push(found ?? 0, text);
    return found === undefined ? 'unreadable-quantity' : undefined;
  }

  #pushSides(debit: string, credit: string): RowProblemCode | undefined {
    const isBlank = debit === '' && credit === '';
    const sides = [
      [this.#first, debit],
      [this.#second, credit],
    ] as const;
    let isWrong = false;
    for (const [column, text] of sides) {
      const found = text === '' ? 0 : column?.read(text);
      column?.push(isBlank ? Number.NaN : (found ?? Number.NaN), text);
      if (found === undefined || !(Math.abs(provisional(found)) <= AMOUNT_AT_MOST)) isWrong = true;
    }
    if (isBlank) return 'missing-amount';
    return isWrong ? 'unreadable-amount' : undefined;
  }

  /** What was refunded, without its sign; a word that says yes is all of it. */
  #pushRefunded(row: Row): RowProblemCode | undefined {
    const column = this.#refunded;
    if (column === undefined) return undefined;
    const text = cellAt(row, this.#columns.refunded);
    const found = text === '' ? 0 : column.read(text);
    const isWord = found === undefined && !/\d/.test(text);
    column.push(found ?? (isWord && saysYes(text) ? ALL : 0), text);
    return found === undefined && !isWord ? 'unreadable-amount' : undefined;
  }

  /** Whether the amount of a row is below 0, by its sign alone. */
  isNegative(row: Row): boolean {
    return /^[^\d]*[-\u2212(]|-\s*$/.test(cellAt(row, this.#columns.amount));
  }

  /** The currencies that signs beside the amounts name. */
  get currencies(): ReadonlySet<string> {
    return this.#first.currencies.size > 0 ? this.#first.currencies : (this.#second?.currencies ?? new Set());
  }

  /** How discounts were taken off; undefined where none were. */
  get discounts(): DiscountForm | undefined {
    return this.#discount?.form;
  }

  /** Whether the column of discounts holds none. */
  get hasNoDiscounts(): boolean {
    return this.#discount?.isOther === true;
  }

  /** Whether any piece came back. */
  get hasReturns(): boolean {
    return this.#returned?.values.some((pieces) => pieces !== 0) === true;
  }

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    if (this.#first.values.length > 0) this.#first.reserve(rows);
    this.#second?.reserve(rows);
  }

  /** Gives up its memory. */
  forget(): void {
    this.#first.forget();
    this.#second?.forget();
    this.#refunded?.forget();
    this.#returned?.forget();
  }

  /** What the pieces that came back are worth. A quantity below 0 is that of a return already. */
  #givenBack(amount: Float64Array, price: Float64Array, quantity: Float64Array): Float64Array | undefined {
    this.#returned?.settle(this.#second);
    return this.#returned?.values.map((value, at) => {
      const [pieces, back] = [quantity[at] as number, Math.abs(value)];
      if (pieces > 0) return ((amount[at] as number) * back) / pieces;
      return pieces === 0 ? (price[at] as number) * back : 0;
    });
  }

  /** Settles what was open, by the currencies that are named beside too, and gives the amounts before refunds and what was refunded of each, unless that says only whether. */
  settle(
    saysWhether: boolean,
    currencies: readonly string[],
  ): {
    readonly amount: Float64Array;
    readonly refunded: Float64Array | undefined;
  } {
    this.#first.settle(this.#second, currencies);
    this.#second?.settle(this.#first, currencies);
    const amount =
      this.#first.values.length === this.#rows ? this.#first.values : new Float64Array(this.#rows);
    const price = this.#returned ? amount.slice() : undefined;
    const [second, isLedger] = [this.#second?.values, this.#columns.debit !== undefined];
    if (second)
      for (const [at, value] of second.entries()) {
        const first = amount[at] as number;
        amount[at] = isLedger ? first - value : first * value;
      }
    this.#discount?.takeOff(amount);
    if (price && second) return { amount, refunded: this.#givenBack(amount, price, second) };
    if (saysWhether || this.#refunded === undefined) return { amount, refunded: undefined };
    this.#refunded.settle(this.#first, currencies);
    const refunded = this.#refunded.values.map((value, at) =>
      value === ALL ? Math.max(0, amount[at] as number) : Math.abs(value),
    );
    return { amount, refunded };
  }
}
