import { currencyNamed } from '../amounts/currency.ts';
import type { DiscountForm } from '../amounts/discount-title.ts';
import type { DateOrder, DecimalSign, Delimiter } from '../choices.ts';
import type { ChosenColumns } from '../columns.ts';
import { DateColumn, dateProblem } from '../dates/date-column.ts';
import { kindOf } from '../dates/date-reader.ts';
import { GrowingColumn } from '../growing.ts';
import type { RowProblemCode } from '../problem.ts';
import { isBlank, type Row } from '../row.ts';
import { customerOfAccount } from '../sales/ledger.ts';
import { SaleMarks } from '../sales/sale-marks.ts';
import type { CellRows } from '../text/cell-rows.ts';
import type { RowWork } from '../text/packed-rows.ts';
import type { FirstYear } from '../workbook/excel-days.ts';
import { BesideColumns } from './beside-columns.ts';
import { CodeColumn } from './code-column.ts';
import { IDENTITY_KINDS, type IdentityKind, identityKind, joinedNames } from './identity.ts';
import { OrderAmountWatch } from './order-amount-watch.ts';
import { OrderNumbers } from './order-numbers.ts';
import { refuseOtherTitles } from './other-titles.ts';
import { PlainRows } from './plain-rows.ts';
import { RepeatWatch } from './repeat-watch.ts';
import { RowAmounts } from './row-amounts.ts';
import { RowNotes } from './row-notes.ts';
import { RowSamples } from './row-samples.ts';
import { type RowShape, RowShapes } from './row-shape.ts';
import { Spellings } from './spellings.ts';
import { type TotalNote, TotalWatch } from './total-watch.ts';

const NOTHING: Row = [];

/** How dates and amounts are written, and up to which day purchases count. */
export interface RowReading {
  readonly dateOrder?: DateOrder | undefined;
  readonly decimal?: DecimalSign | undefined;
  readonly discountForm?: DiscountForm | undefined;
  readonly endDay?: number | undefined;
  readonly today?: number | undefined;
  /** Of a workbook. */
  readonly firstYear?: FirstYear;
  /** Of a text file. */
  readonly delimiter?: Delimiter | undefined;
  /** Rows with something beyond the titles are read all the same. */
  readonly takesWiderRows?: boolean | undefined;
}

interface SeenRow {
  readonly total: TotalNote;
  readonly kind: IdentityKind;
  readonly day: number | undefined;
  readonly problem: RowProblemCode | undefined;
  readonly mark: number;
  readonly order: number;
}

/** Takes in the rows below the titles, as columns of numbers: what each row is can be said once all were seen. */
export class RowTable {
  readonly chosen: ChosenColumns;
  /** A row each; no day where none could be read. */
  readonly dates: DateColumn;
  readonly amounts: RowAmounts;
  readonly marks: SaleMarks;
  readonly orders: OrderNumbers;
  readonly repeats: RepeatWatch;
  readonly customers = new Spellings();
  readonly currencies = new Spellings();
  readonly notes = new RowNotes();
  readonly samples = new RowSamples();
  readonly shapes: RowShapes;
  readonly orderAmounts: OrderAmountWatch;
  /** A row each: its place among `customers` and `currencies`. */
  readonly customer = new GrowingColumn(Int32Array);
  readonly currency = new GrowingColumn(Int32Array);
  /** What else is kept of each row, where it was asked for. */
  readonly beside: BesideColumns | undefined;
  readonly totals: TotalWatch;
  readonly #decimal: DecimalSign | undefined;
  readonly #endDay: number;
  /** Undefined where rows say more than it asks for. */
  readonly #plain: PlainRows | undefined;
  /** Of each kind of date: whether there are samples enough. */
  readonly #isSampled: boolean[] = [];
  /** Of each way of writing a customer. */
  readonly kinds = new CodeColumn(IDENTITY_KINDS);

  constructor(chosen: ChosenColumns, reading: RowReading) {
    const { dateOrder, decimal, endDay, today, firstYear } = reading;
    const { columns } = chosen;
    this.chosen = chosen;
    this.dates = new DateColumn({
      order: dateOrder,
      today: today ?? Number.POSITIVE_INFINITY,
      ...(firstYear !== undefined && { firstYear }),
    });
    this.amounts = new RowAmounts(columns, chosen.titles, reading);
    this.orderAmounts = new OrderAmountWatch(chosen, decimal);
    this.marks = new SaleMarks(columns, chosen.titles);
    this.orders = new OrderNumbers(columns.order);
    this.repeats = new RepeatWatch(columns.order !== undefined);
    this.totals = new TotalWatch(columns);
    this.shapes = new RowShapes(chosen.titles, reading.delimiter, reading.takesWiderRows);
    if (chosen.beside) this.beside = new BesideColumns(chosen.beside, decimal);
    this.#decimal = decimal;
    this.#endDay = endDay ?? Number.POSITIVE_INFINITY;
    if (this.#isSilent && PlainRows.suit(chosen)) this.#plain = new PlainRows(this);
  }

  get size(): number {
    return this.customer.size;
  }

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    this.customer.reserve(rows);
    this.dates.reserve(rows);
    this.amounts.reserve(rows);
    this.orders.reserve(rows);
    this.notes.reserve(rows);
    this.repeats.reserve(rows);
  }

  /** Gives up what only the fates of rows ask for: of millions of rows it is much. */
  forget(): void {
    this.repeats.forget();
    this.orders.forget();
  }

  /** Takes in a row of the file, by its number in it; blank ones count for nothing. */
  add(given: Row, number: number): void {
    const { cellsOf } = this.chosen;
    if (given.length <= 1 && isBlank(given)) return;
    const row = cellsOf ? cellsOf(given) : given;
    if (this.#customerOf(row).trim() === '' && isBlank(row)) return;
    const shape = this.shapes.noteOf(given);
    if (shape === 'wider-rows') refuseOtherTitles(row, number);
    if (shape !== undefined) this.samples.keep(shape, this.size, number, row);
    this.#take(shape === undefined ? row : NOTHING, row, number, shape);
  }

  /** Gives up the columns of rows too, once purchases were made of them. */
  end(): void {
    this.customer.forget();
    this.dates.forget();
    this.amounts.forget();
    this.orders.end();
    this.notes.forget();
  }

  /** What another thread may work out of the rows; undefined where they are told as texts, or may be. */
  get work(): RowWork | undefined {
    if (!this.#plain || !this.orderAmounts.isOver || !this.repeats.isDecided) return undefined;
    const { customer, date, amount } = this.chosen.columns;
    return { customer, date, amount, decimal: this.#decimal, isMarked: this.repeats.isMarking };
  }

  /** Takes in rows by the places of their cells; `before`: the number of the row above them. */
  addCells(cells: CellRows, before: number): void {
    // What watches for the amounts of orders looks at texts.
    const plain = this.orderAmounts.isOver ? this.#plain : undefined;
    plain?.expect(cells);
    for (let row = 0; row < cells.length; row += 1)
      if (!plain?.take(cells, row)) this.add(cells.rowAt(row), before + row + 1);
  }

  /** Takes in what the cells of a row say; of a row whose cells are not read, nothing. */
  #take(cells: Row, row: Row, number: number, shape: RowShape | undefined): void {
    const { columns } = this.chosen;
    const customer = this.#customerOf(cells);
    const isEmpty = customer.trim() === '';
    const place = this.customers.placeOf(customer);
    if (place === this.kinds.size) this.kinds.push(identityKind(this.customers.identityAt(place)));
    const date = (cells[columns.date] ?? '').trim();
    const day = date === '' ? undefined : this.dates.read(date);
    if (day === undefined && date !== '') refuseOtherTitles(cells, number);
    const problem = this.amounts.push(cells);
    const isLine = problem === 'missing-amount' && isEmpty && date === '';
    const order = this.orders.push(cells, isLine);
    const total = this.totals.noteOf(this.size, cells, { place, name: customer }, day !== undefined);
    const mark = this.marks.push(cells);
    this.dates.push(day, date, number);
    this.customer.push(place);
    this.notes.push(total, day === undefined ? dateProblem(date) : undefined, shape ?? problem);
    if (columns.currency !== undefined)
      this.currency.push(this.currencies.placeOf(currencyNamed(cells[columns.currency] ?? '')));
    this.repeats.push(row);
    this.beside?.push(cells);
    if (this.orderAmounts.take(cells, order, place)) this.samples.keep('again', this.size - 1, number, row);
    const kind = this.kinds.at(place) ?? 'somebody';
    if (shape !== undefined || this.#isPlain(total, kind, day, problem)) return;
    this.#sample(row, number, { total, kind, day, problem, mark, order });
  }

  #customerOf(row: Row): string {
    const { customer, payee, account, firstName } = this.chosen.columns;
    const isPaidBack = payee !== undefined && this.amounts.isNegative(row);
    const cell = row[isPaidBack ? payee : customer] ?? '';
    if (firstName !== undefined) return joinedNames(row[firstName] ?? '', cell);
    if (account === undefined) return cell;
    // A book names customers by an account of their own where it has no other.
    return account === customer || cell.trim() === '' ? customerOfAccount(row[account] ?? '') : cell;
  }

  /** Whether nothing of a row may keep it from being a purchase. */
  #isPlain(
    total: TotalNote,
    kind: IdentityKind,
    day: number | undefined,
    problem: RowProblemCode | undefined,
  ): boolean {
    if (!this.#isSilent || total !== 'none' || problem || kind !== 'somebody' || day === undefined)
      return false;
    return this.isSampled(day);
  }

  /** Whether rows say nothing of being sales. */
  get #isSilent(): boolean {
    return this.marks.isEmpty && !this.chosen.isOfOrders;
  }

  /** Whether rows of such a day are kept by their texts already, and it is not after the end. */
  isSampled(day: number): boolean {
    if (day > this.#endDay) return false;
    const ofDates = kindOf(day);
    this.#isSampled[ofDates] ||= this.samples.has(`date ${ofDates}`);
    return this.#isSampled[ofDates] === true;
  }

  /** Keeps the first rows of each kind that may turn out to be none of the purchases. */
  #sample(row: Row, number: number, { total, kind, day, problem, mark, order }: SeenRow): void {
    const keep = (reason: string | number) => this.samples.keep(reason, this.size - 1, number, row);
    if (total !== 'none') keep('total');
    if (kind !== 'somebody') keep(kind);
    // Rows of nobody are set aside as such: they do not take the place of those that cannot be read.
    if (day === undefined) keep(`${this.notes.date(this.size - 1)} of ${kind}`);
    // Dates of one kind may turn out to be strangers among those of another.
    else keep(`date ${kindOf(day)}`);
    if ((day ?? 0) > this.#endDay) keep('after-end');
    if (problem) keep(`${problem} of ${kind}${order >= 0 ? ' in an order' : ''}`);
    if (!this.marks.isEmpty) keep(mark);
    const isAgain = order >= 0 && order < this.orders.count - 1;
    if (this.chosen.isOfOrders && isAgain) keep('again');
  }
}
