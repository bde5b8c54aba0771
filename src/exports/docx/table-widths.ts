import { longestWord } from '../text-fit.ts';
import type { Piece, TableBlock } from './blocks.ts';

/** Points of a table's text; inches at both sides of a cell together. */
const SIZE = 9;
const MARGINS = 0.2;
/** A word that would take more than this part of the width is broken. */
const BROKEN_FROM = 1 / 3;

type Cells = Pick<TableBlock, 'shares' | 'head' | 'rows'>;

/** Inches: what the longest word of a column asks for. */
function asked({ head, rows }: Cells, column: number): number {
  const wide = (pieces: readonly Piece[], isBold: boolean) =>
    pieces.flatMap(({ text, bold }) =>
      text.split('\n').map((line) => longestWord(line, SIZE, isBold || bold ? 'bold' : 'body')),
    );
  const isWhole = (row: Cells['rows'][number]) => row.length === head.length;
  const named = wide([{ text: head[column] ?? '' }], true);
  return (
    Math.max(0, ...named, ...rows.filter(isWhole).flatMap((row) => wide(row[column] ?? [], false))) + MARGINS
  );
}

/** The widths of a table's columns by their shares: none breaks a word while the others have room. */
export function tableWidths(cells: Cells, width: number): readonly number[] {
  const all = cells.shares.reduce((sum, share) => sum + share, 0);
  const columns = cells.shares.map((share, at) => {
    const wished = (width * share) / all;
    return { wished, least: Math.min(width * BROKEN_FROM, asked(cells, at)) };
  });
  const sum = (read: (one: (typeof columns)[number]) => number) =>
    columns.reduce((total, one) => total + Math.max(0, read(one)), 0);
  const lacks = sum(({ wished, least }) => least - wished);
  const spare = sum(({ wished, least }) => wished - least);
  const given = spare === 0 ? 0 : Math.min(1, lacks / spare);
  const taken = lacks === 0 ? 0 : Math.min(1, spare / lacks);
  return columns.map(({ wished, least }) =>
    wished < least ? wished + (least - wished) * taken : wished - (wished - least) * given,
  );
}
