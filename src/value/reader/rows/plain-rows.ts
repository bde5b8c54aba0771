import type { ColumnRole } from '../column-roles.ts';
import type { ChosenColumns } from '../columns.ts';
import type { DateColumn } from '../dates/date-column.ts';
import { GrowingColumn } from '../growing.ts';
import type { CellRows } from '../text/cell-rows.ts';
import { hashOf } from '../text/codes.ts';
import type { CodeColumn } from './code-column.ts';
import { type IdentityKind, isCodeIn } from './identity.ts';
import type { OrderNumbers } from './order-numbers.ts';
import type { RepeatWatch } from './repeat-watch.ts';
import type { RowAmounts } from './row-amounts.ts';
import type { RowNotes } from './row-notes.ts';
import type { RowShapes } from './row-shape.ts';
import type { Spellings } from './spellings.ts';
import type { TotalWatch } from './total-watch.ts';

/** Columns that are read without cutting cells out of their text. */
const ROLES: readonly ColumnRole[] = ['customer', 'date', 'amount', 'quantity', 'order'];

/** The table that takes in the rows: its columns, a row each, and what it watches for. */
interface PlainTable {
  readonly chosen: ChosenColumns;
  readonly dates: DateColumn;
  readonly amounts: RowAmounts;
  readonly orders: OrderNumbers;
  readonly repeats: RepeatWatch;
  readonly customers: Spellings;
  readonly kinds: CodeColumn<IdentityKind>;
  readonly customer: GrowingColumn<Int32Array>;
  readonly shapes: RowShapes;
  readonly totals: TotalWatch;
  readonly notes: RowNotes;
  /** Whether rows of such a day need not be kept by their texts. */
  isSampled(day: number): boolean;
}

/** In place of the place of a customer who has none yet. */
const NEW = -1;
/** The place of a customer whose rows are told as texts. */
const UNUSUAL = -2;

/**
 * Takes in rows by the places of their cells, where nothing of a row may keep it from being a purchase: a table takes in all
 * others as texts, and would take in these as the same. Most rows of most files are plain, and cutting out their cells is
 * most of the time that they take.
 */
export class PlainRows {
  readonly #table: PlainTable;
  /** The last column that is read. */
  readonly #last: number;
  /** Where the customer of each row that comes next stands, and its place: `NEW`, or `UNUSUAL`. */
  #spans = { from: new Int32Array(0), end: new Int32Array(0), hash: new Int32Array(0) };
  #known = new Int32Array(0);
  /** Of each way of writing a customer: 1 where it is somebody and no total. */
  readonly #isUsual = new GrowingColumn(Uint8Array);

  constructor(table: PlainTable) {
    this.#table = table;
    this.#last = Math.max(...Object.values(table.chosen.columns));
  }

  /** Whether a table has only columns that are read so. */
  static suit({ columns, cellsOf, beside }: ChosenColumns): boolean {
    const roles = Object.keys(columns);
    return (
      cellsOf === undefined &&
      beside === undefined &&
      roles.every((role) => ROLES.some((one) => one === role))
    );
  }

  /** Hears which rows come next. */
  expect(cells: CellRows): void {
    const { chosen, customers } = this.#table;
    const { letters, starts, ends, length } = cells;
    this.#reserve(length);
    const { from, end, hash } = this.#spans;
    for (let row = 0; row < length; row += 1) {
      const cell = cells.cellAt(row, chosen.columns.customer);
      from[row] = starts[cell] as number;
      end[row] = ends[cell] as number;
      hash[row] =
        cells.worked?.hashes[row] ?? hashOf(letters.codes, starts[cell] as number, ends[cell] as number);
    }
    customers.findAll({ ...this.#spans, codes: letters.codes, count: length }, this.#known);
    this.#noteCustomers();
    const isUsual = this.#isUsual.values;
    for (let row = 0; row < length; row += 1) {
      const place = this.#known[row] as number;
      if (place >= 0 && isUsual[place] === 0) this.#known[row] = UNUSUAL;
    }
  }

  #reserve(rows: number): void {
    if (this.#known.length >= rows) return;
    const column = () => new Int32Array(2 * rows);
    this.#spans = { from: column(), end: column(), hash: column() };
    this.#known = column();
  }

  /** Notes which ways of writing a customer are somebody and no total. */
  #noteCustomers(): void {
    const { kinds, totals } = this.#table;
    for (let place = this.#isUsual.size; place < kinds.size; place += 1)
      this.#isUsual.push(kinds.at(place) === 'somebody' && !totals.saysTotal(place) ? 1 : 0);
  }

  /** Takes in a row; whether it is plain: else nothing of it was taken in. */
  take(cells: CellRows, row: number): boolean {
    const table = this.#table;
    const { columns } = table.chosen;
    if (cells.widthOf(row) <= this.#last || !table.shapes.isUsual(cells, row)) return false;
    const day = table.dates.readIn(cells, row, columns.date);
    if (day === undefined || !table.isSampled(day) || !table.dates.isKept(day)) return false;
    const known = this.#customerOf(cells, row);
    if (known === UNUSUAL || !table.totals.isSilent(cells, row)) return false;
    if (!table.repeats.isDecided || !table.amounts.pushIn(cells, row)) return false;
    table.dates.pushKept(day);
    table.customer.push(known === NEW ? this.#add(cells, row) : known);
    table.orders.pushIn(cells, row);
    table.notes.pushPlain();
    table.repeats.pushIn(cells, row);
    return true;
  }

  /** The place of the customer of a row; `NEW` for one that was not met and is nothing but a code, else `UNUSUAL`. */
  #customerOf(cells: CellRows, row: number): number {
    const { chosen, customers } = this.#table;
    if (!cells.isPlainAt(cells.cellAt(row, chosen.columns.customer))) return UNUSUAL;
    const known = this.#known[row] as number;
    if (known !== NEW) return known;
    const { codes } = cells.letters;
    const [from, end] = [this.#spans.from[row] as number, this.#spans.end[row] as number];
    // It may have come on a row in between.
    const place = customers.findIn(codes, from, end, this.#spans.hash[row] as number);
    if (place === NEW) return isCodeIn(codes, from, end) ? NEW : UNUSUAL;
    this.#noteCustomers();
    return this.#isUsual.at(place) === 1 ? place : UNUSUAL;
  }

  #add(cells: CellRows, row: number): number {
    const { chosen, customers, kinds, totals } = this.#table;
    const cell = cells.cellAt(row, chosen.columns.customer);
    kinds.push('somebody');
    totals.pass();
    return customers.placeOfCode(
      cells.letters.codes,
      cells.starts[cell] as number,
      cells.ends[cell] as number,
    );
  }
}
