import { element, type Xml } from '../office/xml.ts';
import { type Colour, line, solid } from './colour.ts';
import { emu } from './measures.ts';
import { type Paragraph, textOf } from './text.ts';

export interface TableCell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: Colour | undefined;
  /** SheetColumns it takes. */
  readonly span?: number | undefined;
  readonly anchor?: 't' | 'ctr' | undefined;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** Inches, at least. */
  readonly height: number;
  /** The line below it. */
  readonly under?: Colour | undefined;
}

/** A native table whose first row names its columns; widths in inches. */
export interface Table {
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
  /** Inches between a text and the edges of its cell: beside it, and above and below. */
  readonly inset: { readonly x: number; readonly y: number };
}

/** The style «no style, no grid» of every Office: the cells say all there is. */
const NO_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';
/** What is behind a cell that takes several columns: it must not make its row higher. */
const HIDDEN: Paragraph = { runs: [{ text: '', size: 1 }] };
/** A head's line is stronger than a row's. */
const LINE = { head: 1.25, row: 0.5 } as const;

function cellXml(
  { paragraphs, fill, span, anchor = 't' }: TableCell,
  { inset }: Table,
  under: { readonly colour: Colour | undefined; readonly points: number },
  lang: string,
): Xml {
  const [x, y] = [emu(inset.x), emu(inset.y)];
  const sides = ['a:lnL', 'a:lnR', 'a:lnT'].map((side) => line(side));
  const properties = element(
    'a:tcPr',
    { marL: x, marR: x, marT: y, marB: y, anchor },
    ...sides,
    line('a:lnB', under.colour, under.points),
    fill === undefined ? element('a:noFill') : solid(fill),
  );
  const whole = element('a:tc', { gridSpan: span }, textOf('a:txBody', paragraphs, lang), properties);
  const merged = element('a:tc', { hMerge: 1 }, textOf('a:txBody', [HIDDEN], lang), element('a:tcPr'));
  return whole + merged.repeat((span ?? 1) - 1);
}

/** The table as the content of its frame. */
export function tableXml(table: Table, lang: string): Xml {
  const widths = table.columns.map((width) => element('a:gridCol', { w: emu(width) }));
  const rows = table.rows.map(({ cells, height, under }, at) => {
    const below = { colour: under, points: at === 0 ? LINE.head : LINE.row };
    return element('a:tr', { h: emu(height) }, ...cells.map((cell) => cellXml(cell, table, below, lang)));
  });
  const properties = element('a:tblPr', { firstRow: 1 }, element('a:tableStyleId', {}, NO_STYLE));
  return element('a:tbl', {}, properties, element('a:tblGrid', {}, ...widths), ...rows);
}
