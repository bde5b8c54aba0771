import { oneLine } from '../harmless-text.ts';
import type { Place } from '../pptx/measures.ts';
import type { TableFrame } from '../pptx/shape.ts';
import type { TableCell, TableRow } from '../pptx/table.ts';
import { paragraph } from '../pptx/text.ts';
import { cutToLines, heightOf, linesOf } from '../text-fit.ts';

export interface TableColumn {
  readonly head: string;
  /** Its share of the table's width. */
  readonly share: number;
  readonly bold?: boolean;
}

/** A cell's lines: the first as its column is set, the others quiet. */
export type CellText = string | readonly string[];

interface Wanted {
  readonly place: Place;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellText[])[];
  /** Points, the largest first: the first at which all rows fit is taken. */
  readonly sizes: readonly number[];
  readonly alt: string;
}

const INSET = { x: 0.08, y: 0.06 } as const;
/** At the smallest size, a cell that is one of too many is cut after so many lines. */
const LINES_AT_MOST = 3;
/** Inches: what programs set higher than we reckon. */
const CARE = 0.02;

function linesIn(cell: CellText): readonly string[] {
  return (typeof cell === 'string' ? [cell] : cell).map((line) => oneLine(line)).filter(Boolean);
}

/** How the table is set at one size. */
class Setting {
  readonly #widths: readonly number[];
  readonly #wanted: Wanted;
  readonly #size: number;
  readonly #most: number;

  constructor(wanted: Wanted, size: number, most = Number.POSITIVE_INFINITY) {
    const shares = wanted.columns.reduce((sum, { share }) => sum + share, 0);
    this.#widths = wanted.columns.map(({ share }) => (wanted.place.w * share) / shares);
    this.#wanted = wanted;
    this.#size = size;
    this.#most = most;
  }

  get widths(): readonly number[] {
    return this.#widths;
  }

  #inner(column: number): number {
    return (this.#widths[column] ?? 0) - 2 * INSET.x;
  }

  #face(column: number, line: number): 'bold' | 'body' {
    return this.#wanted.columns[column]?.bold && line === 0 ? 'bold' : 'body';
  }

  /** Inches. */
  heightOf(cells: readonly CellText[]): number {
    const lines = cells.map((cell, column) =>
      linesIn(cell).reduce(
        (sum, line, at) =>
          sum + Math.min(this.#most, linesOf(line, this.#inner(column), this.#size, this.#face(column, at))),
        0,
      ),
    );
    return heightOf(Math.max(1, ...lines), this.#size) + 2 * INSET.y + CARE;
  }

  head(): TableRow {
    const heads = this.#wanted.columns.map(({ head }) => head);
    const size = Math.min(this.#size, 12);
    const cells = heads.map(
      (head): TableCell => ({ paragraphs: [paragraph(head, { size, bold: true, colour: 'tx2' })] }),
    );
    return { cells, height: this.heightOf(heads), under: 'tx1' };
  }

  row(cells: readonly CellText[]): TableRow {
    const texts = cells.map((cell, column): TableCell => {
      const lines = linesIn(cell).map((line, at) => {
        const face = this.#face(column, at);
        const text = Number.isFinite(this.#most)
          ? cutToLines(line, this.#most, this.#inner(column), this.#size, face)
          : line;
        return paragraph(text, {
          size: this.#size,
          bold: face === 'bold' || undefined,
          colour: at > 0 ? 'tx2' : undefined,
        });
      });
      return { paragraphs: lines };
    });
    return { cells: texts, height: this.heightOf(cells), under: 'bg2' };
  }
}

/** A table that fits its place, and how many of its rows it holds: the last that do not fit are left out. */
export function fittingTable(wanted: Wanted): { readonly shape: TableFrame; readonly shown: number } {
  const { place, rows, sizes, alt } = wanted;
  const heights = (setting: Setting) => rows.map((row) => setting.heightOf(row));
  const room = (setting: Setting) => place.h - setting.head().height;
  const sum = (all: readonly number[]) => all.reduce((total, height) => total + height, 0);
  const settings = sizes.map((size) => new Setting(wanted, size));
  const whole = settings.find((setting) => sum(heights(setting)) <= room(setting));
  const setting = whole ?? new Setting(wanted, sizes.at(-1) ?? 12, LINES_AT_MOST);
  let left = room(setting);
  const shown = rows.filter((row) => {
    left -= setting.heightOf(row);
    return left >= 0;
  });
  const made = [setting.head(), ...shown.map((row) => setting.row(row))];
  const h = sum(made.map(({ height }) => height));
  return {
    shape: {
      kind: 'table',
      place: { ...place, h },
      table: { columns: setting.widths, rows: made, inset: INSET },
      alt: oneLine(alt),
    },
    shown: shown.length,
  };
}
