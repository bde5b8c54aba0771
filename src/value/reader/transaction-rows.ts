import { arrangeTransactions, type Transactions } from '../transactions.ts';
import { AmountColumn } from './amounts/amount-column.ts';
import { AMOUNT_AT_MOST, type Amount } from './amounts/amount-reader.ts';
import { currencyInTitle, currencyNamed, oneCurrency } from './amounts/currency.ts';
import type { DateOrder, DecimalSign } from './choices.ts';
import type { Columns } from './columns.ts';
import { DateColumn, dateProblem } from './dates/date-column.ts';
import type { DateWriting } from './dates/date-reader.ts';
import { GrowingColumn } from './growing.ts';
import { type FileProblem, type FileProblemCode, FileRefusal, shown } from './problem.ts';
import { isBlank, type Row } from './row.ts';
import { mayBeName, saysTotal } from './total-row.ts';

const PROBLEMS_AT_MOST = 20;
const CUSTOMERS_AT_MOST = 10_000_000;
/** A long number as a spreadsheet shortens it: several customers become one. */
const SHORTENED = /^\d([.,]\d+)?E\+\d+$/i;

function provisional(found: Amount | number): number {
  return typeof found === 'number' ? found : found.value;
}

/** Takes in the rows below the titles. */
export class TransactionRows {
  readonly #columns: Columns;
  readonly #dates: DateColumn;
  readonly #places = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #currencies = new Set<string>();
  readonly #customer = new GrowingColumn((size) => new Int32Array(size));
  readonly #amounts: AmountColumn;
  readonly #quantities: AmountColumn | undefined;
  readonly #problems: FileProblem[] = [];
  /** A row that says “Total” and looks like a purchase: a total if it stays the last one. */
  #held: { readonly row: Row; readonly number: number } | undefined;
  rowsLeftOut = 0;
  totalRows = 0;
  shortenedIds = 0;

  constructor(columns: Columns, writing: DateWriting, decimal?: DecimalSign) {
    this.#columns = columns;
    this.#dates = new DateColumn(writing);
    this.#amounts = new AmountColumn(decimal);
    if (columns.quantity !== undefined) this.#quantities = new AmountColumn(decimal);
  }

  add(row: Row, number: number): void {
    if (row.length <= 1 && isBlank(row)) return;
    const id = (row[this.#columns.customer] ?? '').trim();
    if (id === '' && isBlank(row)) return;
    this.#release();
    const first = (row[0] ?? '').trim();
    if ((saysTotal(id) || saysTotal(first)) && this.#isTotal(row, number, id)) return;
    this.#take(row, number, id);
  }

  /** A row that says it is a total, by its customer or its first cell, unless it has all of a purchase. */
  #isTotal(row: Row, number: number, id: string): boolean {
    const hasDay = this.#dates.read((row[this.#columns.date] ?? '').trim()) !== undefined;
    if (hasDay && id !== '' && !saysTotal(id)) return false;
    if (hasDay && mayBeName(id)) {
      if (this.#places.has(id)) return false;
      this.#held = { row, number };
    } else this.totalRows += 1;
    return true;
  }

  /** Takes in the row held back: as others follow, it is a purchase like them. */
  #release(): void {
    const held = this.#held;
    if (held === undefined) return;
    this.#held = undefined;
    this.#take(held.row, held.number, (held.row[this.#columns.customer] ?? '').trim());
  }

  #take(row: Row, number: number, id: string): void {
    const { date, amount, quantity, currency } = this.#columns;
    const dateText = (row[date] ?? '').trim();
    const amountText = (row[amount] ?? '').trim();
    const quantityText = quantity === undefined ? '' : (row[quantity] ?? '').trim();
    const day = this.#dates.read(dateText);
    const found = this.#amounts.read(amountText);
    const units = this.#quantities === undefined ? 1 : this.#quantities.read(quantityText);
    if (id === '') this.#leaveOut('missing-customer', number);
    else if (day === undefined) this.#leaveOut(dateProblem(dateText), number, dateText);
    else if (found === undefined)
      this.#leaveOut(amountText ? 'unreadable-amount' : 'missing-amount', number, amountText);
    else if (units === undefined)
      this.#leaveOut(quantityText ? 'unreadable-quantity' : 'missing-quantity', number, quantityText);
    else if (!(Math.abs(provisional(found) * provisional(units)) <= AMOUNT_AT_MOST))
      this.#leaveOut('amount-out-of-range', number, amountText);
    else {
      this.#customer.push(this.#placeOf(id));
      this.#dates.push(day, dateText, number);
      this.#amounts.push(found, amountText);
      this.#quantities?.push(units, quantityText);
      const name = currency === undefined ? '' : currencyNamed(row[currency] ?? '');
      if (name !== '') this.#currencies.add(name);
    }
  }

  #placeOf(id: string): number {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const place = this.#ids.length;
    if (place >= CUSTOMERS_AT_MOST) throw new FileRefusal('too-many-customers', { most: CUSTOMERS_AT_MOST });
    // A part of a text keeps the whole in memory: joining and cutting makes a text of its own.
    const own = `\u0000${id}`.slice(1);
    this.#places.set(own, place);
    this.#ids.push(own);
    if (SHORTENED.test(own)) this.shortenedIds += 1;
    return place;
  }

  #leaveOut(code: FileProblemCode, row: number, value = ''): void {
    this.rowsLeftOut += 1;
    if (this.#problems.length >= PROBLEMS_AT_MOST) return;
    this.#problems.push({ code, params: value === '' ? { row } : { row, value: shown(value) } });
  }

  /** The end of the rows: what was held back is a total, if there is anything to add up. */
  end(): void {
    if (this.#ids.length === 0) this.#release();
    if (this.#held !== undefined) this.totalRows += 1;
    this.#held = undefined;
  }

  /** Why rows are left out: the first ones, and how many they are of how many. */
  get problems(): readonly FileProblem[] {
    const [all, count] = [this.rowsLeftOut, this.#problems.length];
    if (all === count) return this.#problems;
    return [...this.#problems, { code: 'more-unreadable-rows', params: { shown: count, count: all } }];
  }

  /** The currency by its column, else by the signs in the amounts, else by their title. */
  currencyUnder(header: Row): string | null {
    if (this.#currencies.size > 0) return oneCurrency(this.#currencies);
    if (this.#amounts.currencies.size > 0) return oneCurrency(this.#amounts.currencies);
    return currencyInTitle(header[this.#columns.amount] ?? '');
  }

  /** Settles what was open, and says how dates are written. */
  settle(): DateOrder | 'plain' {
    if (this.#dates.values.length === 0) throw new FileRefusal('no-rows');
    const { places, first } = this.#dates.strangers;
    const [stranger] = first;
    if (stranger)
      throw new FileRefusal('mixed-dates', { row: stranger.row, value: stranger.text, count: places.length });
    const order = this.#dates.settle();
    this.#amounts.settle(this.#quantities);
    if (this.#quantities === undefined) return order;
    this.#quantities.settle(this.#amounts);
    const [amounts, quantities] = [this.#amounts.values, this.#quantities.values];
    for (const [at, units] of quantities.entries()) amounts[at] = (amounts[at] as number) * units;
    return order;
  }

  get transactions(): Transactions {
    return arrangeTransactions({
      ids: this.#ids,
      customer: this.#customer.values,
      day: this.#dates.values,
      amount: this.#amounts.values,
    });
  }
}
