import { profileMarks } from '../../wording/report/profile-marks.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { Shape } from '../pptx/shape.ts';
import { paragraph } from '../pptx/text.ts';
import { widthOf } from '../text-fit.ts';
import { SIZES } from './deck-look.ts';
import { textBox } from './pieces.ts';

const MARK = 0.13;
const HEIGHT = 0.22;
const GAP = 0.45;

/** What the marks of the profile are, in one line. */
export function profileLegend(language: DocumentLanguage, y: number): Shape[] {
  const { supported, declared, target } = profileMarks(language);
  const middle = y + (HEIGHT - MARK) / 2;
  let x = 0.7;
  return (
    [
      ['filled', supported],
      ['pale', declared],
      ['stroke', target],
    ] as const
  ).flatMap(([mark, text]): Shape[] => {
    const from = x;
    const width = widthOf(text, SIZES.least) + 0.1;
    x += MARK + 0.1 + width + GAP;
    return [
      {
        kind: 'drawing',
        form: mark === 'stroke' ? 'rect' : 'ellipse',
        place:
          mark === 'stroke'
            ? { x: from + MARK / 2 - 0.017, y, w: 0.035, h: HEIGHT }
            : { x: from, y: middle, w: MARK, h: MARK },
        fill: mark === 'pale' ? { of: 'accent2', percent: 35 } : mark === 'stroke' ? 'accent1' : 'accent2',
        outline: mark === 'stroke' ? undefined : 'accent2',
        width: 1.25,
      },
      textBox(
        { x: from + MARK + 0.1, y, w: width, h: HEIGHT },
        [paragraph(text, { size: SIZES.least, colour: 'tx2' })],
        { anchor: 'ctr' },
      ),
    ];
  });
}
