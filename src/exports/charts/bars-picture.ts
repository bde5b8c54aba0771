import type { ThemeColours } from '../office/theme.ts';
import type { Xml } from '../office/xml.ts';
import { bar, cutTo, EDGE, stroke, WIDTH, words } from './picture.ts';

/** Bars in rows, each of several pieces one after the other. */
export interface Bars {
  readonly rows: readonly BarRow[];
  /** What the colours are; none for bars of one kind. */
  readonly legend: readonly { readonly name: string; readonly fill: string }[];
  /** Where the values end: the widest bar is as wide as there is room. */
  readonly most: number;
  /** Marks below the bars. */
  readonly marks?: readonly { readonly at: number; readonly label: string }[];
}

interface BarRow {
  readonly label: string;
  /** What stays behind the label where that is cut. */
  readonly after?: string;
  readonly pieces: readonly BarPiece[];
}

interface BarPiece {
  readonly from: number;
  readonly value: number;
  readonly fill: string;
  /** Written on it, in this colour. */
  readonly label?: { readonly text: string; readonly fill: string } | undefined;
}

const ROW = 44;
const BAR = 26;
const NAMES = 380;

/** How high bars are drawn, in pixels. */
export function heightOfBars({ rows, legend, marks = [] }: Bars): number {
  return (rows.length + (legend.length > 0 ? 1 : 0) + (marks.length > 0 ? 1 : 0)) * ROW;
}

/** Bars as a drawing in SVG. */
export function drawBars(bars: Bars, colours: ThemeColours): Xml {
  const { rows, legend, most, marks = [] } = bars;
  const unit = (WIDTH - 2 * EDGE - NAMES) / Math.max(1, most);
  const left = EDGE + NAMES;
  const below = rows.length * ROW + (marks.length > 0 ? ROW : 0);
  const grid = marks.map(({ at, label }) => {
    const x = left + at * unit;
    const y = rows.length * ROW;
    return (
      stroke(x, 0, x, y, colours.lt2) +
      words(label, { x, y: y + 22, size: 12, fill: colours.dk2, anchor: 'middle' })
    );
  });
  const drawn = rows.map(({ label, after, pieces }, at) => {
    const y = at * ROW + (ROW - BAR) / 2;
    const name = words(cutTo(label, NAMES - 16, undefined, after), { x: EDGE, y: y + 18, fill: colours.dk1 });
    const parts = pieces
      .filter(({ value }) => value > 0)
      .map(({ from, value, fill, label: said }) => {
        const x = left + from * unit;
        const text =
          said &&
          words(said.text, { x: x + (value * unit) / 2, y: y + 18, fill: said.fill, anchor: 'middle' });
        return bar(x, y, value * unit, BAR, fill) + (text ?? '');
      });
    return name + parts.join('');
  });
  const step = (WIDTH - 2 * EDGE) / Math.max(1, legend.length);
  const named = legend.map(({ name, fill }, at) => {
    const x = EDGE + at * step;
    return (
      bar(x, below + 14, 14, 14, fill) +
      words(cutTo(name, step - 32, 13), { x: x + 22, y: below + 26, size: 13, fill: colours.dk2 })
    );
  });
  return [...grid, ...drawn, ...named].join('');
}
