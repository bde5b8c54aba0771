import { readableOnPaper } from '../domain/house-style/colour.ts';
import type { HouseStyle } from '../domain/house-style/house-style.ts';
import type { Theme } from './office/theme.ts';

/** Ink on paper with one accent, as on the screen; faces that every office suite has. */
const OUR_THEME: Theme = {
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

/** The same in the colours of a house, as they can be read. */
export function themeOf({ name, main, second }: HouseStyle): Theme {
  const hex = (colour: string | undefined, otherwise: string) =>
    colour === undefined ? otherwise : readableOnPaper(colour).slice(1);
  const { colours } = OUR_THEME;
  const [accent1, accent2] = [hex(main, colours.accent1), hex(second, colours.accent2)];
  return {
    ...OUR_THEME,
    name: name || OUR_THEME.name,
    colours: { ...colours, accent1, accent2, hlink: accent1 },
  };
}
