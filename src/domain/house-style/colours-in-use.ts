import { areToldApart, readableOnPaper } from './colour.ts';
import type { HouseStyle } from './house-style.ts';

/** Those of a house that chose none. */
export const OUR_COLOURS = { main: '#A0105A', second: '#1F4E66' } as const;

/**
 * Why a colour is not used as it was chosen: `pale`, it could not be read on white paper and is darker; `alike`, a
 * chart could not tell it from the main one and another stands in its place.
 */
export type ColourMended = 'pale' | 'alike';

/** A colour as documents use it, `#A0105A`. */
export interface ColourInUse {
  readonly used: string;
  readonly mended?: ColourMended | undefined;
}

/** Colours that a house chose, as they are used; one that it did not choose is absent. */
export type HouseColours = Pick<HouseStyle, 'main' | 'second'>;

function readable(chosen: string | undefined, otherwise: string): ColourInUse {
  if (chosen === undefined) return { used: otherwise };
  const used = readableOnPaper(chosen);
  return used === chosen.toUpperCase() ? { used } : { used, mended: 'pale' };
}

/** The two colours of a house as they are used: each can be read on white paper, and white on it; a chart tells them apart. */
export function coloursInUse({ main, second }: HouseColours): {
  readonly main: ColourInUse;
  readonly second: ColourInUse;
} {
  const first = readable(main, OUR_COLOURS.main);
  const other = readable(second, OUR_COLOURS.second);
  if (areToldApart(first.used, other.used)) return { main: first, second: other };
  const used = areToldApart(first.used, OUR_COLOURS.second) ? OUR_COLOURS.second : OUR_COLOURS.main;
  return { main: first, second: second === undefined ? { used } : { used, mended: 'alike' } };
}

/** Those that a house chose, as they are used: on paper ours are the page's own. */
export function chosenColours(house: HouseColours): HouseColours {
  const { main, second } = coloursInUse(house);
  return {
    ...(house.main !== undefined && { main: main.used }),
    ...(house.second !== undefined && { second: second.used }),
  };
}
