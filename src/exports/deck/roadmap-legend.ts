import { HORIZONS, type Horizon } from '../../domain/scoring/roadmap.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { Colour } from '../pptx/colour.ts';
import type { Shape } from '../pptx/shape.ts';
import { paragraph } from '../pptx/text.ts';
import { widthOf } from '../text-fit.ts';
import { SIZES } from './deck-look.ts';
import { textBox } from './pieces.ts';

export const HORIZON_COLOURS: Readonly<Record<Horizon, Colour>> = {
  now: 'accent2',
  next: { of: 'accent2', percent: 65 },
  later: { of: 'accent2', percent: 35 },
};

const MARK = 0.14;
const HEIGHT = 0.22;
const GAP = 0.35;

/**
 * What the colours of the horizons are, in one line. Drawn, not the chart's own: programs differ in which entry of a
 * legend they take for the gap before the bars.
 */
export function roadmapLegend(
  { t }: DocumentLanguage,
  from: { readonly x: number; readonly y: number },
): Shape[] {
  let { x } = from;
  return HORIZONS.flatMap((horizon): Shape[] => {
    const text = t.report.roadmap.horizon[horizon];
    const at = x;
    const w = widthOf(text, SIZES.small) + 0.15;
    x += MARK + 0.1 + w + GAP;
    return [
      {
        kind: 'drawing',
        form: 'rect',
        place: { x: at, y: from.y + (HEIGHT - MARK) / 2, w: MARK, h: MARK },
        fill: HORIZON_COLOURS[horizon],
      },
      textBox(
        { x: at + MARK + 0.1, y: from.y, w, h: HEIGHT },
        [paragraph(text, { size: SIZES.small, colour: 'tx2' })],
        { anchor: 'ctr' },
      ),
    ];
  });
}
