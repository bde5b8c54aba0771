import { count } from '../../i18n/words.ts';
import { inLine } from '../../wording/in-line.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { Slide } from '../pptx/slide.ts';
import { type FullSize, sizesFrom, TABLE } from './deck-look.ts';
import { fittingTables } from './fitting-table.ts';
import { numbered, remark, titleOf } from './pieces.ts';
import type { CellText, TableColumn } from './table-setting.ts';

/** What slides say that are a table under a title. */
interface TabledSlides {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellText[])[];
  /** Points of its texts at most. */
  readonly largest: FullSize;
  /** What the table is, for whoever does not see it. */
  readonly alt: string;
  /** What stands at the foot of each slide, behind how many rows had no room. */
  readonly remark?: string | undefined;
  /** What the speaker is told before all rows, and after them. */
  readonly before?: readonly string[];
  readonly after?: readonly string[] | undefined;
}

/** A row as a paragraph of the speaker's notes. */
export function rowAsNote(row: readonly CellText[]): string {
  return inLine(row.flat());
}

/**
 * A table under a title, on as few slides as it can be read on and `most` at most, none without rows: their foot says how
 * many rows had no room, their notes name all.
 */
export function tableSlides(
  { title, columns, rows, largest, alt, remark: said = '', before = [], after = [] }: TabledSlides,
  { locale, t }: DocumentLanguage,
  most: number,
): readonly Slide[] {
  if (rows.length === 0) return [];
  const { shapes, left } = fittingTables(
    { place: TABLE, columns, rows, sizes: sizesFrom(largest), alt },
    most,
  );
  const foot = [left > 0 ? count(locale, t.deck.more, left) : '', said].filter(Boolean).join(' ');
  return shapes.map((shape, at) => ({
    layout: 'titled',
    shapes: [
      titleOf(numbered(title, at, shapes.length), locale),
      shape,
      ...(foot === '' ? [] : [remark(foot)]),
    ],
    notes: [...before, ...rows.map(rowAsNote), ...after],
  }));
}
