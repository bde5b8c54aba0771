import { element, valued, type Xml } from '../office/xml.ts';

/** A colour of the theme, by the part it plays. */
export type SchemeColour =
  | 'tx1'
  | 'tx2'
  | 'bg1'
  | 'bg2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6';
/** The same, or what is left of it on paper: 20 is a fifth of it, four fifths paper. */
export type Colour = SchemeColour | { readonly of: SchemeColour; readonly percent: number };

const THOUSANDTHS = 1000;
/** Percent of its strength that a colour keeps as it is mixed with paper. */
const PALE = 45;

/** A fill of one colour. */
export function solid(colour: Colour): Xml {
  if (typeof colour === 'string') return element('a:solidFill', {}, valued('a:schemeClr', colour));
  const { of, percent } = colour;
  return element(
    'a:solidFill',
    {},
    element(
      'a:schemeClr',
      { val: of },
      valued('a:satMod', PALE * THOUSANDTHS),
      valued('a:lumMod', percent * THOUSANDTHS),
      valued('a:lumOff', (100 - percent) * THOUSANDTHS),
    ),
  );
}

/** A line of so many points; none without a colour. */
export function line(name: string, colour?: Colour, points = 0.75): Xml {
  if (colour === undefined) return element(name, {}, element('a:noFill'));
  return element(name, { w: Math.round(points * 12700) }, solid(colour));
}
