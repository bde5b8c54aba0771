import type { Locale } from '../../i18n/locale.ts';
import { begun, oneLine } from '../harmless-text.ts';
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

export function textBox(place: Place, paragraphs: readonly Paragraph[], standing?: TextStanding): TextBox {
  return { kind: 'text', place, paragraphs, standing };
}

/** A remark at the foot of a slide. */
export function remark(text: string): TextBox {
  const place: Place = { x: 0.7, y: 6.58, w: 11.93, h: 0.28 };
  const said = fitted(oneLine(text), place, [12, 11]);
  return textBox(place, [paragraph(said.text, { size: said.size, colour: 'tx2' })]);
}
