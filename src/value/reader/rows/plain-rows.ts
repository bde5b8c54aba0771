import type { ColumnRole } from '../column-roles.ts';
import type { ChosenColumns } from '../columns.ts';
import type { DateColumn } from '../dates/date-column.ts';
import type { GrowingColumn } from '../growing.ts';
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

/**
 * Takes in rows by the places of their cells, where nothing of a row may keep it from being a purchase: a table takes in all
 * others as texts, and would take in these as the same. Most rows of most files are plain, and cutting out their cells is
 * most of the time that they take.
 */
export class PlainRows {
  readonly #table: PlainTable;
  /** The last column that is read. */
  readonly #last: number;
  /** Of the customer of each row that comes next. */
  #hashes = new Int32Array(0);

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
    if (this.#hashes.length < length) this.#hashes = new Int32Array(2 * length);
    for (let row = 0; row < length; row += 1) {
      const cell = cells.cellAt(row, chosen.columns.customer);
      this.#hashes[row] = hashOf(letters.codes, starts[cell] as number, ends[cell] as number);
    }
    customers.expect(this.#hashes, length);
  }

  /** Takes in a row; whether it is plain: else nothing of it was taken in. */
  take(cells: CellRows, row: number): boolean {
    const table = this.#table;
    const { columns } = table.chosen;
    if (cells.widthOf(row) <= this.#last || !table.shapes.isUsual(cells, row)) return false;
    const day = table.dates.readIn(cells, cells.cellAt(row, columns.date));
    if (day === undefined || !table.isSampled(day) || !table.dates.isKept(day)) return false;
    const known = this.#customerOf(cells, row);
    if (known === undefined || !table.totals.isSilent(known, cells, row)) return false;
    if (!table.repeats.isDecided || !table.amounts.pushIn(cells, row)) return false;
    table.dates.pushKept(day);
    table.customer.push(known === NEW ? this.#add(cells, row) : known);
    table.orders.pushIn(cells, row);
    table.notes.pushPlain();
    table.repeats.pushIn(cells, row);
    return true;
  }

  /** The place of the customer of a row; `NEW` for one that was not met and is nothing but a code, undefined for others. */
  #customerOf(cells: CellRows, row: number): number | undefined {
    const { chosen, customers, kinds } = this.#table;
    const cell = cells.cellAt(row, chosen.columns.customer);
    if (!cells.isPlainAt(cell)) return undefined;
    const { codes } = cells.letters;
    const [from, end] = [cells.starts[cell] as number, cells.ends[cell] as number];
    const place = customers.findIn(codes, from, end, this.#hashes[row] as number);
    if (place >= 0) return kinds.at(place) === 'somebody' ? place : undefined;
    return isCodeIn(codes, from, end) ? NEW : undefined;
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
