import { begun } from '../../i18n/begun.ts';
import type { Locale } from '../../i18n/locale.ts';
import { oneLine } from '../harmless-text.ts';
import { PLACES, TITLE_SIZES } from '../pptx/layouts.ts';
import type { Place } from '../pptx/measures.ts';
import type { Filled, TextBox } from '../pptx/shape.ts';
import { type Paragraph, paragraph, type TextStanding } from '../pptx/text.ts';
import { fitted } from '../text-fit.ts';

const SMALLER_TITLES = [TITLE_SIZES.titled, 23, 20, 18];

/** A slide's title: set smaller where it is long, so that it keeps its place. */
export function titleOf(title: string, locale: Locale): Filled {
  const line = oneLine(title);
  const { text, size } = fitted(begun(line, locale), PLACES.title, SMALLER_TITLES, 'heading');
  const set = size === TITLE_SIZES.titled ? {} : { size };
  return { kind: 'filled', placeholder: { type: 'title' }, paragraphs: [paragraph(text, set)] };
}

/** A text in a place of its own. */
export function textBox(place: Place, paragraphs: readonly Paragraph[], standing?: TextStanding): TextBox {
  return { kind: 'text', place, paragraphs, standing };
}

/** Inches: a bar is not thicker; percent of a bar: nor is the space beside it narrower. */
const THICKEST = 0.55;
const NARROWEST = 50;

/** The space between two of so many bars that share a height, in percent of one. */
export function gapBeside(bars: number, height: number): number {
  return Math.min(500, Math.max(NARROWEST, Math.round((height / bars / THICKEST - 1) * 100)));
}

/** A remark at the foot of a slide: a line, or two where it is long. */
export function remark(text: string): TextBox {
  const place: Place = { x: 0.7, y: 6.46, w: 11.93, h: 0.4 };
  const said = fitted(oneLine(text), place, [12, 11]);
  return textBox(place, [paragraph(said.text, { size: said.size, colour: 'tx2' })], { anchor: 'b' });
}

/** The same title on several slides, told apart by their number. */
export function numbered(title: string, at: number, of: number): string {
  return of === 1 ? title : `${title} (${at + 1}/${of})`;
}
