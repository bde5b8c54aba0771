import { arrangeTransactions, type Transactions } from '../transactions.ts';
import { AMOUNT_AT_MOST, AmountReader, type DecimalSign } from './amounts.ts';
import { type Columns, chooseColumns, type NamedColumns, rolesFilled } from './columns.ts';
import { type DateOrder, DateReader } from './dates.ts';
import { GrowingColumn } from './growing.ts';
import { type FileProblem, FileRefusal, shown } from './problem.ts';
import type { Row } from './separated-rows.ts';
import { type TableForm, tableRows } from './table-rows.ts';

/** What the user settles; all that is left out is found in the file, or asked for by a problem. */
export interface Reading extends NamedColumns {
  readonly dateOrder?: DateOrder;
  readonly decimal?: DecimalSign;
  /** Rows that cannot be read are counted and left out, instead of refusing the file. */
  readonly leavesOutUnreadable?: boolean;
}

export interface Watch {
  readonly signal?: AbortSignal;
  /** Hears how many bytes were read so far. */
  readonly onProgress?: (bytes: number) => void;
}

export interface ReadFile {
  readonly ok: true;
  readonly transactions: Transactions;
  readonly form: TableForm;
  readonly header: Row;
  readonly columns: Columns;
  readonly dateOrder: DateOrder | 'plain';
  /** ISO code or sign; null when the file names none. */
  readonly currency: string | null;
  readonly rowsLeftOut: number;
}
export type ReadResult = ReadFile | { readonly ok: false; readonly problems: readonly FileProblem[] };

const PROBLEMS_AT_MOST = 20;
const CUSTOMERS_AT_MOST = 10_000_000;

function isBlank(row: Row): boolean {
  return row.every((value) => value.trim() === '');
}

/** Takes in rows once the header is known. */
class TransactionRows {
  readonly #columns: Columns;
  readonly #dates: DateReader;
  readonly #amounts: AmountReader;
  readonly #places = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #currencies = new Set<string>();
  readonly #customer = new GrowingColumn((size) => new Int32Array(size));
  readonly #day = new GrowingColumn((size) => new Int32Array(size));
  readonly #amount = new GrowingColumn((size) => new Float64Array(size));
  /** Rows whose amount is open, by the sign in question. */
  readonly #open = {
    ',': new GrowingColumn((size) => new Int32Array(size)),
    '.': new GrowingColumn((size) => new Int32Array(size)),
  };
  #openExample = { ',': '', '.': '' };
  readonly problems: FileProblem[] = [];
  rowsLeftOut = 0;

  constructor(columns: Columns, { dateOrder, decimal }: Reading) {
    this.#columns = columns;
    this.#dates = new DateReader(dateOrder);
    this.#amounts = new AmountReader(decimal);
  }

  add(row: Row, number: number): void {
    if (row.length <= 1 && isBlank(row)) return;
    const { customer, date, amount, currency } = this.#columns;
    const id = (row[customer] ?? '').trim();
    const dateText = (row[date] ?? '').trim();
    const amountText = (row[amount] ?? '').trim();
    if (id === '' && dateText === '' && amountText === '' && isBlank(row)) return;
    const day = this.#dates.read(dateText);
    const found = this.#amounts.read(amountText);
    if (id === '') {
      this.#leaveOut({ code: 'missing-customer', params: { row: number } });
      return;
    }
    if (day === undefined) {
      this.#leaveOut({ code: 'unreadable-date', params: { row: number, value: shown(dateText) } });
      return;
    }
    if (found === undefined) {
      this.#leaveOut({ code: 'unreadable-amount', params: { row: number, value: shown(amountText) } });
      return;
    }
    const value = typeof found === 'number' ? found : found.value;
    if (!(Math.abs(value) <= AMOUNT_AT_MOST)) {
      this.#leaveOut({
        code: 'amount-out-of-range',
        params: { row: number, value: shown(amountText) },
      });
      return;
    }
    if (typeof found !== 'number' && found.open !== undefined) {
      this.#open[found.open].push(this.#amount.size);
      this.#openExample[found.open] ||= shown(amountText);
    }
    if (currency !== undefined) {
      const name = (row[currency] ?? '').trim().toUpperCase();
      if (name !== '') this.#currencies.add(name);
    }
    this.#customer.push(this.#placeOf(id));
    this.#day.push(day);
    this.#amount.push(value);
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
    return place;
  }

  #leaveOut(problem: FileProblem): void {
    this.rowsLeftOut += 1;
    if (this.problems.length < PROBLEMS_AT_MOST) this.problems.push(problem);
  }

  get currency(): string | null {
    const names = this.#columns.currency === undefined ? this.#amounts.currencies : this.#currencies;
    const [first = null, second] = names;
    if (second !== undefined)
      throw new FileRefusal('several-currencies', { values: shown([...names].join(', ')) });
    return first;
  }

  /** Settles what was open, and says how dates are written. */
  settle(): DateOrder | 'plain' {
    if (this.#day.size === 0) throw new FileRefusal('no-rows');
    const { order, example } = this.#dates.verdict;
    if (order === 'ambiguous') throw new FileRefusal('ambiguous-dates', { value: shown(example) });
    if (order === 'contradictory') throw new FileRefusal('contradictory-dates');
    if (order !== 'plain') this.#dates.settle(this.#day.values, order);
    for (const sign of [',', '.'] as const) {
      const rows = this.#open[sign].values;
      if (rows.length === 0) continue;
      const meaning = this.#amounts.meaningOf(sign);
      if (meaning === undefined)
        throw new FileRefusal('ambiguous-amounts', { value: this.#openExample[sign] });
      const amounts = this.#amount.values;
      if (meaning === 'grouping')
        for (const at of rows) amounts[at] = Math.round((amounts[at] as number) * 1000);
    }
    return order;
  }

  get transactions(): Transactions {
    return arrangeTransactions({
      ids: this.#ids,
      customer: this.#customer.values,
      day: this.#day.values,
      amount: this.#amount.values,
    });
  }
}

/** Whether a first row has titles, and not already a purchase, in the columns of date and amount. */
export function hasTitles(first: Row, { date, amount }: Columns): boolean {
  const day = new DateReader().read((first[date] ?? '').trim());
  return day === undefined || new AmountReader().read((first[amount] ?? '').trim()) === undefined;
}

async function* watched(source: AsyncIterable<Uint8Array>, { signal, onProgress }: Watch) {
  let bytes = 0;
  for await (const piece of source) {
    if (signal?.aborted) throw new FileRefusal('cancelled');
    bytes += piece.length;
    onProgress?.(bytes);
    yield piece;
  }
}

async function read(source: AsyncIterable<Uint8Array>, reading: Reading, watch: Watch): Promise<ReadResult> {
  let form: TableForm = { kind: 'excel' };
  let header: Row = [];
  let columns: Columns | undefined;
  let rows: TransactionRows | undefined;
  let number = 0;
  const liking = (row: Row) => rolesFilled(row, reading);
  for await (const batch of tableRows(watched(source, watch), liking, (found) => {
    form = found;
  })) {
    if (watch.signal?.aborted) throw new FileRefusal('cancelled');
    for (const row of batch) {
      number += 1;
      if (rows !== undefined) rows.add(row, number);
      else if (!isBlank(row)) {
        header = row.map((title) => title.trim());
        columns = chooseColumns(header, reading);
        rows = new TransactionRows(columns, reading);
        if (!hasTitles(row, columns)) rows.add(row, number);
      }
    }
  }
  if (rows === undefined || columns === undefined) throw new FileRefusal('empty-file');
  const { problems, rowsLeftOut } = rows;
  if (rowsLeftOut > 0 && !reading.leavesOutUnreadable) return { ok: false, problems };
  const dateOrder = rows.settle();
  const { currency, transactions } = rows;
  return { ok: true, transactions, form, header, columns, dateOrder, currency, rowsLeftOut };
}

/** Reads a file of purchases in one pass: CSV, TSV or semicolons in any usual encoding, or the first sheet of an .xlsx. */
export async function readTransactions(
  source: AsyncIterable<Uint8Array>,
  reading: Reading = {},
  watch: Watch = {},
): Promise<ReadResult> {
  try {
    return await read(source, reading, watch);
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, problems: [error.problem] };
    throw error;
  }
}
