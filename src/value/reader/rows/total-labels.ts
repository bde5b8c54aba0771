import { GrowingColumn } from '../growing.ts';

/** The cell that says of a row that it adds up others. */
export interface TotalLabel {
  readonly column: number;
  readonly text: string;
}

/** Labels that are told apart; the last stands for all that come after. */
const AT_MOST = 1000;

/** The labels of rows that may add up others, a row each in their order. */
export class TotalLabels {
  readonly #labels: TotalLabel[] = [];
  readonly #places = new Map<string, number>();
  readonly #rows = new GrowingColumn(Int32Array);
  readonly #label = new GrowingColumn(Int32Array);

  keep(row: number, column: number, cell: string): void {
    const text = cell.trim();
    const key = `${column} ${text.toLowerCase()}`;
    const place = this.#places.get(key) ?? Math.min(this.#labels.length, AT_MOST - 1);
    if (place === this.#labels.length) {
      this.#labels.push({ column, text });
      this.#places.set(key, place);
    }
    this.#rows.push(row);
    this.#label.push(place);
  }

  at(place: number): TotalLabel | undefined {
    return this.#labels[place];
  }

  /** The rows, and the place of the label of each. */
  *[Symbol.iterator](): Generator<readonly [row: number, place: number]> {
    for (let at = 0; at < this.#rows.size; at += 1) yield [this.#rows.at(at), this.#label.at(at)];
  }
}
