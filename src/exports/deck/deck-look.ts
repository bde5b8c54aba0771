import type { Place } from '../pptx/measures.ts';
import type { Colour, Theme } from '../pptx/theme.ts';

/** Ink on paper with one accent, as on the screen; faces that every office suite has. */
export const HOUSE_THEME: Theme = {
  name: 'Cap17',
  colours: {
    dk1: '15212B',
    lt1: 'FFFFFF',
    dk2: '475562',
    lt2: 'DCE1E4',
    accent1: 'A0105A',
    accent2: '1F4E66',
    accent3: 'B36A00',
    accent4: '2E7059',
    accent5: '6B4FA0',
    accent6: '7D8A94',
    hlink: 'A0105A',
    folHlink: '475562',
  },
  headings: 'Georgia',
  body: 'Calibri',
};

/** Levels 0 to 4, told apart in print too: from the accent by way of grey to ink; and what is written on each. */
export const LEVEL_COLOURS: readonly Colour[] = [
  'accent1',
  { of: 'accent1', percent: 50 },
  'bg2',
  { of: 'accent2', percent: 60 },
  'accent2',
];
export const ON_LEVEL: readonly Colour[] = ['bg1', 'tx1', 'tx1', 'bg1', 'bg1'];

/** What a slide says below its title, in inches. */
export const CONTENT: Place = { x: 0.7, y: 1.7, w: 11.93, h: 5.05 };

/** Points. Nothing on a slide is smaller than the last. */
export const SIZES = { lead: 16, text: 14, small: 12, least: 11 } as const;
