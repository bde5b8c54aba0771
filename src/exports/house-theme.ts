import { coloursInUse, OUR_COLOURS } from '../domain/house-style/colours-in-use.ts';
import type { HouseStyle } from '../domain/house-style/house-style.ts';
import type { Theme } from './office/theme.ts';

/** A colour as office files write it, without its sign. */
const hex = (colour: string) => colour.slice(1);

/** Ink on paper with one accent, as on the screen; faces that every office suite has. */
const OUR_THEME: Theme = {
  name: 'Cap17',
  colours: {
    dk1: '15212B',
    lt1: 'FFFFFF',
    dk2: '475562',
    lt2: 'DCE1E4',
    accent1: hex(OUR_COLOURS.main),
    accent2: hex(OUR_COLOURS.second),
    accent3: 'B36A00',
    accent4: '2E7059',
    accent5: '6B4FA0',
    accent6: '7D8A94',
    hlink: hex(OUR_COLOURS.main),
    folHlink: '475562',
  },
  headings: 'Georgia',
  body: 'Calibri',
};

/** The same in the colours of a house, as they can be read. */
export function themeOf(house: HouseStyle): Theme {
  const { main, second } = coloursInUse(house);
  const [accent1, accent2] = [hex(main.used), hex(second.used)];
  return {
    ...OUR_THEME,
    name: house.name || OUR_THEME.name,
    colours: { ...OUR_THEME.colours, accent1, accent2, hlink: accent1 },
  };
}
