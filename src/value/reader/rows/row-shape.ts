import type { Delimiter } from '../choices.ts';
import type { Row } from '../row.ts';
import type { CellRows } from '../text/cell-rows.ts';
import { BEYOND } from '../text/letters.ts';

/** Why the cells of a row are not read at all. */
export type RowShape = 'wider-rows' | 'repeated-titles';

/** What stands before a decimal comma, and behind it, perhaps with a currency. */
const [WHOLE, CENTS] = [/^\s*[-(]?\d[\d\s]{0,12}$/, /^\d{1,2}\D{0,5}$/] as const;

function plain(cell: string): string {
  return cell.trim().toLowerCase();
}

/** Whether a row is the titles once more: two cells and more, and all with something in them, are those of their columns. */
export function isRepeatedTitle(row: Row, titles: Row): boolean {
  const filled = [...row.keys()].filter((at) => row[at]?.trim() !== '');
  return filled.length > 1 && filled.every((at) => plain(row[at] ?? '') === plain(titles[at] ?? ''));
}

/** Whether an amount of a row seems to have come apart at its decimal comma. */
function seemsCut(row: Row): boolean {
  return row.some((cell, at) => CENTS.test(row[at + 1] ?? '') && WHOLE.test(cell));
}

/**
 * Compares rows with their titles. One with something beyond them has lost the place of its cells, as where a decimal comma
 * stands for the sign between them. In a workbook each cell has its place by itself: there is no delimiter.
 */
export class RowShapes {
  readonly #titles: Row;
  readonly #delimiter: Delimiter | undefined;
  readonly #takesWider: boolean;
  /** The first title, by which the titles are known when they come again. */
  readonly #first: number;
  /** Where the titles end; where the first row does, in a file without titles. */
  #width: number | undefined;
  #wider = 0;
  #cut = 0;
  /** Rows that end before the titles do. */
  narrower = 0;

  constructor(titles: Row, delimiter?: Delimiter, takesWider = false) {
    this.#titles = titles;
    this.#delimiter = delimiter;
    this.#takesWider = takesWider;
    this.#first = titles.findIndex((title) => title !== '');
    if (this.#first >= 0) this.#width = titles.findLastIndex((title) => title !== '') + 1;
  }

  /** Takes in a row that holds something; why its cells are not read, if so. */
  noteOf(row: Row): RowShape | undefined {
    if (this.#mayBeTitles(row) && isRepeatedTitle(row, this.#titles)) return 'repeated-titles';
    if (this.#delimiter === undefined || this.#takesWider) return undefined;
    this.#width ??= row.length;
    if (row.length < this.#width) this.narrower += 1;
    if (row.length <= this.#width || !this.#isWider(row)) return undefined;
    this.#wider += 1;
    if (this.#delimiter === ',' && seemsCut(row)) this.#cut += 1;
    return 'wider-rows';
  }

  /** Whether a row, by the places of its cells, is as wide as the titles, and not the titles once more. */
  isUsual(cells: CellRows, row: number): boolean {
    const { starts, ends, firsts } = cells;
    const width = this.#width ?? -1;
    const behind = firsts[row + 1] as number;
    const last = cells.cellAt(row, width);
    if (width < 0 || last > behind) return false;
    // Below blank titles nothing stands.
    for (let cell = last; cell < behind; cell += 1) if (starts[cell] !== ends[cell]) return false;
    return !this.#mayBeTitlesIn(cells, row);
  }

  #mayBeTitlesIn({ letters: { codes }, starts, ends, firsts }: CellRows, row: number): boolean {
    const title = this.#titles[this.#first];
    if (title === undefined) return false;
    const cell = (firsts[row] as number) + this.#first;
    const from = starts[cell] as number;
    if ((ends[cell] as number) - from !== title.length) return false;
    for (let at = 0; at < title.length; at += 1) {
      const [own, other] = [codes[from + at] as number, title.charCodeAt(at)];
      const isPlain = own !== BEYOND && other < BEYOND;
      if (isPlain && (own | 32) !== (other | 32)) return false;
    }
    return true;
  }

  /** A look at the length of one cell, for every row comes by here; the mark before a file that was joined is blank. */
  #mayBeTitles(row: Row): boolean {
    const [title, cell] = [this.#titles[this.#first], row[this.#first]];
    if (title === undefined || cell === undefined) return false;
    return (
      cell.length === title.length || (cell.length > title.length && cell.trim().length === title.length)
    );
  }

  /** Below a blank title something may stand, unless it seems to have come from the column before. */
  #isWider(row: Row): boolean {
    const from = seemsCut(row) ? (this.#width ?? 0) : Math.max(this.#width ?? 0, this.#titles.length);
    return row.slice(from).some((cell) => cell.trim() !== '');
  }

  /** Whether most of the rows that are wider seem to have come apart at a decimal comma. */
  get suggestsDecimalComma(): boolean {
    return this.#cut > this.#wider / 2;
  }
}
