import { POINTS_PER_INCH } from './pptx/measures.ts';

/** Which face of the theme a text is set in. */
export type Face = 'body' | 'bold' | 'heading';

// Widths of the signs from the space to the tilde, in hundredths of the size: of the widest face that programs set in
// the place of the theme's, DejaVu Sans, its bold and DejaVu Serif, or of the theme's own where that is wider.
const WIDTHS: Readonly<Record<Face, readonly number[]>> = {
  body: widths(
    '32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 39 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 56 102 68 69 72 77 67 61 78 75 29 50 67 56 86 75 79 67 79 72 67 61 73 68 99 69 67 69 39 39 39 84 56 50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 52 64 46 64 84',
  ),
  bold: widths(
    '35 46 52 84 70 100 87 31 46 46 52 84 38 42 38 43 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 61 100 77 76 73 83 68 68 82 84 37 56 77 64 100 84 85 73 85 77 72 68 81 77 110 77 72 73 46 43 46 84 56 50 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72 72 49 60 48 71 65 92 65 65 58 71 48 71 84',
  ),
  heading: widths(
    '32 40 46 84 64 95 89 27 39 39 50 84 32 37 32 47 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 54 100 72 73 77 80 73 69 80 87 40 52 75 66 102 88 82 67 82 75 69 67 84 72 103 71 66 69 39 47 39 84 64 50 60 64 56 64 59 37 64 64 32 31 61 32 95 64 60 64 64 48 51 40 64 56 86 56 56 53 64 38 64 84',
  ),
};
const FIRST = 32;
/** Signs of other texts that are narrower than those beside them. */
const NARROW: Readonly<Record<string, number>> = {
  '\u00A0': 35,
  '\u202F': 21,
  '’': 38,
  '‘': 38,
  '“': 52,
  '”': 52,
  '·': 38,
  '–': 50,
};
/** A letter of another alphabet; a sign of another script or an emoji, as wide as its size. */
const OTHER = 72;
const WIDE = 100;
/** A line is as high as so much of its size, in the highest of these faces. */
const LINE_HEIGHT = 1.22;
/** What is left free: no two programs set a text alike. */
const CARE = 1.01;

function widths(said: string): readonly number[] {
  return said.split(' ').map(Number);
}

/** How wide a text is on one line, in inches. */
export function widthOf(text: string, points: number, face: Face = 'body'): number {
  let sum = 0;
  for (const sign of text.normalize('NFD')) {
    const code = sign.codePointAt(0) ?? 0;
    // Accents stand over their letter.
    if (code >= 0x300 && code < 0x370) continue;
    sum += WIDTHS[face][code - FIRST] ?? NARROW[sign] ?? (code < 0x2014 ? OTHER : WIDE);
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

/** How wide the longest word of a text is, in inches. */
export function longestWord(text: string, points: number, face: Face = 'body'): number {
  return Math.max(0, ...text.split(' ').map((word) => widthOf(word, points, face)));
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

/** What no text ends with before an ellipsis. */
const UNENDING = /[\s,;:.…–—-]/u;

function ended(text: string): string {
  let end = text.length;
  while (end > 0 && UNENDING.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The lines that a text may take: how many, how wide in inches, at how many points. */
interface LinesRoom {
  readonly lines: number;
  readonly width: number;
  readonly points: number;
  readonly face?: Face;
}

/** A text with what stays after it, cut at a word where both would take more lines. */
export function cutBefore(
  text: string,
  after: string,
  { lines, width, points, face = 'body' }: LinesRoom,
): string {
  const isShort = (shown: string) => linesOf(shown, width, points, face) <= lines;
  if (isShort(text + after)) return text + after;
  const signs = [...text];
  let [low, high] = [0, signs.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isShort(`${signs.slice(0, middle).join('')}…${after}`)) low = middle;
    else high = middle - 1;
  }
  const kept = signs.slice(0, low).join('');
  const lastSpace = kept.lastIndexOf(' ');
  const whole = lastSpace > kept.length / 2 ? kept.slice(0, lastSpace) : kept;
  return `${ended(whole)}…${after}`;
}

/** A text cut at a word, so that it takes so many lines at most. */
export function cutToLines(
  text: string,
  lines: number,
  width: number,
  points: number,
  face: Face = 'body',
): string {
  return cutBefore(text, '', { lines, width, points, face });
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
