import { oneLine } from '../harmless-text.ts';
import type { Place } from '../pptx/measures.ts';
import type { TableCell, TableRow } from '../pptx/table.ts';
import { paragraph } from '../pptx/text.ts';
import { cutToLines, heightOf, linesOf, longestWord, widthOf } from '../text-fit.ts';
import { columnWidths } from './column-widths.ts';

export interface TableColumn {
  readonly head: string;
  readonly bold?: boolean;
}

/** A cell's lines: the first as its column is set, the others quiet. */
export type CellText = string | readonly string[];

interface Told {
  readonly place: Place;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellText[])[];
}

const INSET = { x: 0.08, y: 0.05 } as const;
const HEAD_AT_MOST = 12;
/** Inches: what programs set higher than we reckon. */
const CARE = 0.02;

function linesIn(cell: CellText): readonly string[] {
  return (typeof cell === 'string' ? [cell] : cell).map((line) => oneLine(line)).filter(Boolean);
}

/** How the rows of a table are set at one size, in columns as wide as what they say asks for. */
export class TableSetting {
  static readonly inset = INSET;
  readonly widths: readonly number[];
  readonly #told: Told;
  readonly #size: number;
  readonly #most: number;

  constructor(told: Told, size: number, most = Number.POSITIVE_INFINITY) {
    this.#told = told;
    this.#size = size;
    this.#most = most;
    const needs = told.columns.map(({ head }, column) => {
      const texts = told.rows.flatMap((row) =>
        linesIn(row[column] ?? '').map((text, at) => ({ text, size, face: this.#face(column, at) })),
      );
      const all = [{ text: head, size: this.#headSize, face: 'bold' as const }, ...texts];
      const widest = (measure: typeof widthOf) =>
        Math.max(...all.map(({ text, size, face }) => measure(text, size, face))) + 2 * INSET.x + CARE;
      return { word: widest(longestWord), line: widest(widthOf) };
    });
    this.widths = columnWidths(needs, told.place.w);
  }

  get #headSize(): number {
    return Math.min(this.#size, HEAD_AT_MOST);
  }

  #inner(column: number): number {
    return (this.widths[column] ?? 0) - 2 * INSET.x;
  }

  #face(column: number, line: number): 'bold' | 'body' {
    return this.#told.columns[column]?.bold && line === 0 ? 'bold' : 'body';
  }

  #row(cells: readonly TableCell[], under: TableRow['under']): TableRow {
    const lines = cells.map(({ paragraphs }, column) =>
      paragraphs.reduce((height, { runs }) => {
        const [{ text, size = this.#size, bold } = { text: '' }] = runs;
        return height + heightOf(linesOf(text, this.#inner(column), size, bold ? 'bold' : 'body'), size);
      }, 0),
    );
    const height = Math.max(heightOf(1, this.#size), ...lines) + 2 * INSET.y + CARE;
    return { cells, height, under };
  }

  #cell(cell: CellText, column: number): TableCell {
    const lines = linesIn(cell).map((line, at) => {
      const face = this.#face(column, at);
      const text = Number.isFinite(this.#most)
        ? cutToLines(line, this.#most, this.#inner(column), this.#size, face)
        : line;
      const bold = face === 'bold' || undefined;
      return paragraph(text, { size: this.#size, bold, colour: at > 0 ? 'tx2' : undefined });
    });
    return { paragraphs: lines };
  }

  /** The row that names the columns. */
  head(): TableRow {
    const quiet = { size: this.#headSize, bold: true, colour: 'tx2' } as const;
    const cells = this.#told.columns.map(({ head }) => ({ paragraphs: [paragraph(head, quiet)] }));
    return this.#row(cells, 'tx1');
  }

  rows(told: Told['rows']): readonly TableRow[] {
    return told.map((row) =>
      this.#row(
        row.map((cell, column) => this.#cell(cell, column)),
        'bg2',
      ),
    );
  }

  /** All rows, the first as the head of a list: names stand at its left. */
  list(): readonly TableRow[] {
    return this.rows(this.#told.rows).map((row, at) => (at === 0 ? { ...row, under: 'tx1' } : row));
  }
}
