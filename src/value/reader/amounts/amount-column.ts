import type { DecimalSign } from '../choices.ts';
import { GrowingColumn } from '../growing.ts';
import { FileRefusal, shown } from '../problem.ts';
import type { CellRows } from '../text/cell-rows.ts';
import { type Amount, AmountReader } from './amount-reader.ts';
import { hasNoCents } from './currency.ts';

const SIGNS = [',', '.'] as const;

/** A growing column of numbers, some of which are open until the column was read. */
export class AmountColumn {
  readonly #reader: AmountReader;
  readonly #values = new GrowingColumn(Float64Array);
  /** Rows whose number is open, by the sign in question. */
  readonly #open = {
    ',': new GrowingColumn(Int32Array),
    '.': new GrowingColumn(Int32Array),
  };
  readonly #openExample = { ',': '', '.': '' };

  constructor(decimal?: DecimalSign) {
    this.#reader = new AmountReader(decimal);
  }

  read(text: string): Amount | number | undefined {
    return this.#reader.read(text);
  }

  /** The amount of a cell that is digits with one sign at most; no number of any other. */
  readIn(cells: CellRows, cell: number): number {
    return this.#reader.readIn(cells.letters.codes, cells.starts[cell] as number, cells.ends[cell] as number);
  }

  /** The same of the cell of a row in a column, of which another thread may have read the amounts. */
  readAt(cells: CellRows, row: number, column: number): number {
    const { amounts, signs } = cells.worked ?? {};
    const worked = amounts?.[row] ?? Number.NaN;
    if (Number.isNaN(worked)) return this.readIn(cells, cells.cellAt(row, column));
    this.#reader.hear(signs?.[row] ?? 0);
    return worked;
  }

  /** Takes in an amount that `readIn` found. */
  pushPlain(amount: number): void {
    this.#values.push(amount);
  }

  /** Takes in what `read` found in a text. */
  push(found: Amount | number, text: string): void {
    if (typeof found !== 'number' && found.open !== undefined) {
      this.#open[found.open].push(this.#values.size);
      this.#openExample[found.open] ||= shown(text);
    }
    this.#values.push(typeof found === 'number' ? found : found.value);
  }

  meaningOf(sign: ',' | '.'): 'decimal' | 'grouping' | undefined {
    return this.#reader.meaningOf(sign);
  }

  get currencies(): ReadonlySet<string> {
    return this.#reader.currencies;
  }

  get values(): Float64Array {
    return this.#values.values;
  }

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    this.#values.reserve(rows);
  }

  /** Gives up its memory. */
  forget(): void {
    this.#values.forget();
  }

  /** Groups thousands where no amount tells, and none of its currency has cents. */
  #meaningByCurrency(sign: ',' | '.', named: readonly string[]): 'grouping' | undefined {
    const currencies = [...this.currencies, ...named];
    const isWhole = currencies.length > 0 && currencies.every(hasNoCents);
    return isWhole && this.#reader.isSilentOn(sign) ? 'grouping' : undefined;
  }

  /** Settles what was open; what this column does not tell, another of the same file may, or `named`: its currency. */
  settle(other?: AmountColumn, named: readonly string[] = []): void {
    for (const sign of SIGNS) {
      const rows = this.#open[sign].values;
      if (rows.length === 0) continue;
      const meaning = this.meaningOf(sign) ?? other?.meaningOf(sign) ?? this.#meaningByCurrency(sign, named);
      if (meaning === undefined)
        throw new FileRefusal('ambiguous-amounts', { value: this.#openExample[sign] });
      const values = this.values;
      if (meaning === 'grouping')
        for (const at of rows) values[at] = Math.round((values[at] as number) * 1000);
    }
  }
}
