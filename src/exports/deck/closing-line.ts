import { oneLine } from '../harmless-text.ts';
import type { Slide } from '../pptx/slide.ts';
import { paragraph } from '../pptx/text.ts';
import { fitted } from '../text-fit.ts';
import { textBox } from './pieces.ts';

const PLACE = { x: 0.7, y: 6.24, w: 11.93, h: 0.28 } as const;

/** The last slide ends with the line that a house ends its documents with. */
export function withClosing(slides: readonly Slide[], closing = ''): readonly Slide[] {
  const said = oneLine(closing);
  if (said === '') return slides;
  const { text, size } = fitted(said, PLACE, [14, 13, 12, 11], 'bold');
  const line = textBox(PLACE, [paragraph(text, { size, bold: true, colour: 'accent1' })]);
  return slides.map((slide, at) =>
    at === slides.length - 1 ? { ...slide, shapes: [...slide.shapes, line] } : slide,
  );
}
