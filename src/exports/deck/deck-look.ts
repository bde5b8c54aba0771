import type { Colour } from '../pptx/colour.ts';
import type { Place } from '../pptx/measures.ts';

/** Levels 0 to 4, told apart in print too: from the accent by way of grey to ink; and what is written on each. */
export const LEVEL_COLOURS: readonly Colour[] = [
  'accent1',
  { of: 'accent1', percent: 50 },
  'bg2',
  { of: 'accent2', percent: 80 },
  'accent2',
];
export const ON_LEVEL: readonly Colour[] = ['bg1', 'tx1', 'tx1', 'bg1', 'bg1'];

/** What a slide says below its title, in inches. */
export const CONTENT: Place = { x: 0.7, y: 1.7, w: 11.93, h: 5.05 };

/** A table above a remark. */
export const TABLE: Place = { ...CONTENT, h: 4.75 };

/** Points. Nothing on a slide is smaller than the last. */
export const SIZES = { lead: 16, text: 14, small: 12, least: 11 } as const;

/** Points that what fills a slide may be set in, the largest first. */
const STEPS = [24, 22, 20, 18, SIZES.lead, SIZES.text, 13, SIZES.small, SIZES.least] as const;

/** A size that what fills a slide may begin with. */
export type FullSize = (typeof STEPS)[number];

/** The points from `largest` down to the least: the first at which everything fits is taken. */
export function sizesFrom(largest: FullSize): readonly number[] {
  return STEPS.filter((size) => size <= largest);
}
