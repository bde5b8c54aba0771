import type { DecimalSign } from '../choices.ts';
import { FileRefusal, shown } from '../problem.ts';
import { AmountColumn } from './amount-column.ts';
import { type DiscountForm, discountForm } from './discount-title.ts';

/** No discount in hundredths is more. */
const ALL = 100;

/**
 * The discounts on the lines of a file. What they are written as is told by the title, a sign behind them, or their size;
 * where neither tells, by who asks. A column that holds words, as names of campaigns, is none.
 */
export class DiscountColumn {
  readonly #title: string;
  readonly #values: AmountColumn;
  readonly #told: DiscountForm | undefined;
  #hasPercent = false;
  #word = '';
  #example = '';
  /** How they were taken off; undefined where none were. */
  form: DiscountForm | undefined;

  constructor(title: string, decimal?: DecimalSign, told?: DiscountForm) {
    this.#title = title;
    this.#values = new AmountColumn(decimal);
    this.#told = told ?? discountForm(title);
  }

  /** Takes in a cell, without its sign: a discount is written below nothing by some. */
  push(text: string): void {
    const isPercent = text.endsWith('%');
    const plain = isPercent ? text.slice(0, -1).trim() : text;
    if (isPercent) this.#hasPercent = true;
    const found = plain === '' ? 0 : this.#values.read(plain);
    if (found === undefined && !/^[-\u2013\u2014]+$/.test(plain)) this.#word ||= shown(text);
    if (found !== undefined && found !== 0) this.#example ||= shown(text);
    this.#values.push(found ?? 0, plain);
  }

  /** Whether it holds no discounts at all. */
  get isOther(): boolean {
    return this.#word !== '';
  }

  /** Takes the discounts off amounts before them. Refuses those of which nothing tells what they are. */
  takeOff(amount: Float64Array): void {
    if (this.isOther || this.#example === '') return;
    this.#values.settle();
    const { values } = this.#values;
    const form = this.#formOf(values, amount);
    this.form = form;
    for (const [at, value] of values.entries()) {
      const [before, off] = [amount[at] as number, Math.abs(value)];
      const parts = form === 'money' ? off : Math.abs(before) * (form === 'percent' ? off / ALL : off);
      amount[at] = Math.sign(before) * (Math.abs(before) - parts);
    }
  }

  #formOf(values: Float64Array, amount: Float64Array): DiscountForm {
    if (this.#hasPercent) return 'percent';
    if (this.#told) return this.#told;
    if (this.#values.currencies.size > 0) return 'money';
    const sizes = values.map(Math.abs);
    if (sizes.some((size) => size > ALL)) return 'money';
    if (sizes.every((size) => size <= 1)) return sizes.some((size) => size % 1 !== 0) ? 'part' : this.#ask();
    // Nobody takes more off a line than it costs.
    if (sizes.some((size, at) => size > Math.abs(amount[at] as number) + 0.005)) return 'percent';
    // Hundredths are whole, or halves.
    return sizes.some((size) => (size * 2) % 1 !== 0) ? 'money' : this.#ask();
  }

  #ask(): never {
    const column = shown(this.#title);
    throw new FileRefusal('ambiguous-discount', { column, value: this.#example });
  }
}
