import { AmountColumn } from '../amounts/amount-column.ts';
import type { DecimalSign } from '../choices.ts';
import { DateColumn } from '../dates/date-column.ts';
import { type DateWriting, NO_DAY } from '../dates/date-reader.ts';
import { isBlank, type Row } from '../row.ts';
import { identityOf } from '../rows/identity.ts';
import { RowSamples } from '../rows/row-samples.ts';
import type { SummaryColumns, SummaryRole } from './summary-titles.ts';

const NUMBERS = ['frequency', 'recency', 'age', 'monetary', 'orders', 'total'] as const;
const DAYS = ['first', 'last'] as const;
type NumberRole = (typeof NUMBERS)[number];
type DayRole = (typeof DAYS)[number];

/** Takes in the rows of a file of one row per customer. */
export class SummaryRows {
  readonly columns: SummaryColumns;
  readonly titles: Row;
  readonly ids: string[] = [];
  /** In the file. */
  readonly rowNumbers: number[] = [];
  readonly samples = new RowSamples();
  readonly #numbers: ReadonlyMap<NumberRole, AmountColumn>;
  readonly #days: ReadonlyMap<DayRole, DateColumn>;

  constructor(columns: SummaryColumns, titles: Row, writing: DateWriting, decimal?: DecimalSign) {
    this.columns = columns;
    this.titles = titles;
    const has = (role: SummaryRole) => columns[role] !== undefined;
    this.#numbers = new Map(NUMBERS.filter(has).map((role) => [role, new AmountColumn(decimal)]));
    this.#days = new Map(DAYS.filter(has).map((role) => [role, new DateColumn(writing)]));
  }

  add(row: Row, number: number): void {
    if (isBlank(row)) return;
    const cell = (role: SummaryRole) => (row[this.columns[role] ?? -1] ?? '').trim();
    let isRead = true;
    for (const [role, column] of this.#numbers) {
      const found = column.read(cell(role));
      column.push(found ?? Number.NaN, cell(role));
      if (found === undefined) isRead = false;
    }
    for (const [role, column] of this.#days) {
      const found = column.read(cell(role));
      column.push(found, cell(role), number);
      if (found === undefined) isRead = false;
    }
    // Those that contradict themselves are known at the end only.
    if (!isRead) this.samples.keep('unreadable', this.ids.length, number, row);
    this.rowNumbers.push(number);
    this.ids.push(identityOf(cell('customer')) || String(number));
  }

  /** Settles numbers and days that were open. */
  settle(): void {
    for (const column of this.#numbers.values()) column.settle();
    const days = [...this.#days.values()];
    const [told] = days.flatMap(({ onlyOrder }) => onlyOrder ?? []);
    for (const column of days) column.settle(told);
  }

  /** A column of numbers, no number where none could be read; undefined where the file has none. */
  numbers(role: NumberRole): Float64Array | undefined {
    return this.#numbers.get(role)?.values;
  }

  /** A column of days from 1970-01-01, no number where none could be read; undefined where the file has none. */
  days(role: DayRole): Float64Array | undefined {
    const days = this.#days.get(role)?.values;
    return days && Float64Array.from(days, (day) => (day === NO_DAY ? Number.NaN : day));
  }
}
