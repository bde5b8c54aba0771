import { POINTS_PER_INCH } from './pptx/measures.ts';

/** Which face of the theme a text is set in. */
export type Face = 'body' | 'bold' | 'heading';

// Widths of the signs from the space to the tilde, in hundredths of the size: of Calibri, its bold, and Georgia.
const WIDTHS: Readonly<Record<Face, readonly number[]>> = {
  body: widths(
    '23 33 40 50 51 71 68 22 30 30 50 50 25 31 25 39 51 51 51 51 51 51 51 51 51 51 27 27 50 50 50 46 89 58 54 53 62 49 46 63 62 25 32 52 42 85 65 66 52 67 54 46 49 64 57 89 52 49 47 31 39 31 50 50 29 48 53 42 53 50 31 47 53 23 24 45 23 80 53 53 53 53 35 39 33 53 45 71 43 45 40 31 46 31 50',
  ),
  bold: widths(
    '23 33 44 50 51 73 70 23 31 31 50 50 26 31 27 43 51 51 51 51 51 51 51 51 51 51 28 28 50 50 50 46 90 61 56 53 63 49 46 64 63 27 33 55 42 87 66 68 53 69 56 47 50 65 59 91 55 52 48 32 43 32 50 50 30 49 54 42 54 50 32 47 54 25 26 48 25 81 54 54 54 54 36 40 35 54 47 75 46 47 40 34 48 34 50',
  ),
  heading: widths(
    '24 33 41 64 61 82 71 22 38 38 47 64 27 37 27 47 61 43 56 55 56 53 57 50 60 57 31 31 64 64 64 48 93 67 65 64 75 65 60 73 81 39 52 69 60 93 77 74 61 74 70 56 62 76 67 98 71 62 60 38 47 38 64 64 50 50 56 45 57 48 33 51 58 29 29 54 29 88 59 54 57 56 41 43 35 58 50 74 50 49 44 43 38 43 64',
  ),
};
const FIRST = 32;
/** A sign of another script, an emoji: as wide as its size. */
const WIDE = 100;
/** A line is as high as so much of its size. */
const LINE_HEIGHT = 1.2;
/** What is left free: no two programs set a text alike. */
const CARE = 1.04;

function widths(said: string): readonly number[] {
  return said.split(' ').map(Number);
}

/** How wide a text is on one line, in inches. */
export function widthOf(text: string, points: number, face: Face = 'body'): number {
  let sum = 0;
  for (const sign of text.normalize('NFD')) {
    const code = sign.codePointAt(0) ?? 0;
    // Accents stand over their letter; dashes and quotes are as wide as a letter.
    if (code >= 0x300 && code < 0x370) continue;
    sum += WIDTHS[face][code - FIRST] ?? (code < 0x2070 ? 50 : WIDE);
  }
  return (sum / 100) * (points / POINTS_PER_INCH) * CARE;
}

/** How many lines a text takes in a width of so many inches. Words longer than a line are cut where they end it. */
export function linesOf(text: string, width: number, points: number, face: Face = 'body'): number {
  const space = widthOf(' ', points, face);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const long = widthOf(word, points, face);
    const after = used === 0 ? long : used + space + long;
    if (after <= width) {
      used = after;
      continue;
    }
    if (used > 0) lines += 1;
    const more = Math.max(0, Math.ceil(long / width) - 1);
    lines += more;
    used = long - more * width;
  }
  return lines;
}

/** How high so many lines are, in inches. */
export function heightOf(lines: number, points: number): number {
  return (lines * points * LINE_HEIGHT) / POINTS_PER_INCH;
}

/** A box to be filled, in inches. */
export interface Extent {
  readonly w: number;
  readonly h: number;
}

/** Does a text fit a box at a size? */
export function fits(text: string, { w, h }: Extent, points: number, face: Face = 'body'): boolean {
  return heightOf(linesOf(text, w, points, face), points) <= h + 0.001;
}

/** A text cut at a word, so that it takes so many lines at most. */
export function cutToLines(
  text: string,
  lines: number,
  width: number,
  points: number,
  face: Face = 'body',
): string {
  if (linesOf(text, width, points, face) <= lines) return text;
  const signs = [...text];
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const shown = `${signs.slice(0, middle).join('')}…`;
    if (linesOf(shown, width, points, face) <= lines) low = middle;
    else high = middle - 1;
  }
  const kept = signs.slice(0, low).join('');
  const lastSpace = kept.lastIndexOf(' ');
  return `${(lastSpace > kept.length / 2 ? kept.slice(0, lastSpace) : kept).trimEnd()}…`;
}

/** A text and its size: the first of the sizes at which it fits its box, else the last and cut. */
export function fitted(
  text: string,
  room: Extent,
  sizes: readonly number[],
  face: Face = 'body',
): { readonly text: string; readonly size: number } {
  const size = sizes.find((points) => fits(text, room, points, face)) ?? sizes.at(-1) ?? 12;
  const lines = Math.max(1, Math.floor((room.h * POINTS_PER_INCH) / (size * LINE_HEIGHT) + 0.01));
  return { size, text: cutToLines(text, lines, room.w, size, face) };
}
