import { isoDay } from '../../calendar.ts';
import { FileRefusal } from '../problem.ts';
import { COLUMNS_AT_MOST, type Row } from '../row.ts';
import { ElementsInPieces } from './elements-in-pieces.ts';
import type { Workbook } from './excel-book.ts';
import { DAYS_BEFORE_1970, type FirstYear } from './excel-days.ts';
import { meantText, textOf } from './excel-parts.ts';
import { elementsOf } from './xml.ts';

/** What a workbook may unfold to. A sheet of a million rows weighs about 300 MB, its texts 100 MB. */
export const EXCEL_LIMITS = {
  sheetBytes: 600_000_000,
  partsBytes: 200_000_000,
  smallPartsBytes: 20_000_000,
  /** Texts that cells point to: as many as nearly three columns of a full sheet have, none twice. */
  strings: 3_000_000,
  /** And how long they are together: 57 of every row of a full sheet that no other row has. */
  textBytes: 60_000_000,
  /** No sheet of Excel has more. */
  rows: 1_048_576,
  /** In characters. */
  rowLength: 4_000_000,
  /** A full sheet of forty columns; more are no list of purchases. */
  cells: 40_000_000,
};
export type ExcelLimits = Readonly<typeof EXCEL_LIMITS>;
const ROWS_A_BATCH = 1000;

const REFERENCE = /\br=["']([A-Z]{1,3})\d+["']/;
const KIND = /\bt=["'](\w+)["']/;
const STYLE = /\bs=["'](\d+)["']/;
const ROW_NUMBER = /\br=["'](\d{1,9})["']/;
/** Stands for each row that the sheet does not store. */
const BLANK: Row = [];

/** Letters such as AB as a column counted from 0. */
function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function numberText(value: string, isDate: boolean, firstYear: FirstYear): string {
  const number = Number(value);
  if (isDate && number >= 1 && number < 120_000)
    return isoDay(Math.floor(number) - DAYS_BEFORE_1970[firstYear]);
  // A workbook writes the point before decimals only: a fourth one keeps 1.234 from passing for a grouped thousand.
  return /\.\d{3}$/.test(value) ? `${value}0` : value;
}

/** Turns the XML of a sheet, as it comes, into rows. */
export class SheetRows {
  #batches: Row[][] = [[]];
  readonly #book: Workbook;
  readonly #limits: ExcelLimits;
  readonly #stored = new ElementsInPieces('worksheet', 'row');
  #rows = 0;
  #cells = 0;

  constructor(book: Workbook, limits: ExcelLimits) {
    this.#book = book;
    this.#limits = limits;
  }

  add(piece: Uint8Array): void {
    for (const { attributes, content } of this.#stored.add(piece)) {
      const number = Number(ROW_NUMBER.exec(attributes)?.[1] ?? 0);
      if (Math.max(number, this.#rows + 1) > this.#limits.rows)
        throw new FileRefusal('too-many-rows', { most: this.#limits.rows });
      while (this.#rows + 1 < number) this.#push(BLANK);
      this.#push(this.#rowOf(content, this.#stored.prefix));
    }
    if (this.#stored.waiting > this.#limits.rowLength) {
      throw new FileRefusal('endless-line', { row: this.#rows + 1 });
    }
  }

  /** The rows that came since it was asked last, in batches. */
  take(): readonly (readonly Row[])[] {
    const taken = this.#batches;
    this.#batches = [[]];
    return taken;
  }

  #push(row: Row): void {
    if (this.#batches.at(-1)?.length === ROWS_A_BATCH) this.#batches.push([]);
    this.#batches.at(-1)?.push(row);
    this.#rows += 1;
  }

  #rowOf(xml: string, prefix: string): Row {
    const row: string[] = [];
    for (const { attributes, content } of elementsOf(xml, `${prefix}c`)) {
      this.#cells += 1;
      if (this.#cells > this.#limits.cells)
        throw new FileRefusal('too-many-cells', { most: this.#limits.cells / 1_000_000 });
      const letters = REFERENCE.exec(attributes)?.[1];
      const column = letters === undefined ? row.length : columnOf(letters);
      if (column >= COLUMNS_AT_MOST) {
        throw new FileRefusal('too-many-columns', { row: this.#rows + 1, most: COLUMNS_AT_MOST });
      }
      while (row.length < column) row.push('');
      row[column] = this.#cellText(attributes, content, prefix);
    }
    return row;
  }

  #cellText(attributes: string, content: string, prefix: string): string {
    const kind = KIND.exec(attributes)?.[1];
    if (kind === 'inlineStr') return textOf(content, prefix);
    const [found] = elementsOf(content, `${prefix}v`);
    const value = found?.content ?? '';
    if (kind === 's') return this.#book.texts.textAt(value === '' ? -1 : Number(value));
    if (kind !== undefined && kind !== 'n') return meantText(value);
    const isDate = this.#book.dateStyles[Number(STYLE.exec(attributes)?.[1] ?? 0)] === true;
    return value === '' ? '' : numberText(value, isDate, this.#book.firstYear);
  }
}
