import { element, valued, type Xml } from '../office/xml.ts';

/** The colours of a theme, by the names of the standard: hexadecimal without `#`. */
export interface ThemeColours {
  readonly dk1: string;
  readonly lt1: string;
  readonly dk2: string;
  readonly lt2: string;
  readonly accent1: string;
  readonly accent2: string;
  readonly accent3: string;
  readonly accent4: string;
  readonly accent5: string;
  readonly accent6: string;
  readonly hlink: string;
  readonly folHlink: string;
}

/** Colours and faces that every text, table and chart of a document takes, and that a template replaces by its own. */
export interface Theme {
  readonly name: string;
  readonly colours: ThemeColours;
  readonly headings: string;
  readonly body: string;
}

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

const PLACEHOLDER_FILL = element('a:solidFill', {}, valued('a:schemeClr', 'phClr'));
const NO_EFFECT = element('a:effectStyle', {}, element('a:effectLst'));

/** What the standard asks of every theme beside its colours: three plain styles of each kind. */
function plainFormats(): Xml {
  const fills = PLACEHOLDER_FILL.repeat(3);
  const lines = [0.5, 1, 1.5]
    .map((points) => element('a:ln', { w: points * 12700 }, PLACEHOLDER_FILL))
    .join('');
  return element(
    'a:fmtScheme',
    { name: 'Plain' },
    element('a:fillStyleLst', {}, fills),
    element('a:lnStyleLst', {}, lines),
    element('a:effectStyleLst', {}, NO_EFFECT.repeat(3)),
    element('a:bgFillStyleLst', {}, fills),
  );
}

function faces(name: string, face: string): Xml {
  const others = ['a:ea', 'a:cs'].map((one) => element(one, { typeface: '' }));
  return element(name, {}, element('a:latin', { typeface: face }), ...others);
}

/** The theme as its part. */
export function themeXml({ name, colours, headings, body }: Theme): Xml {
  const each = Object.entries(colours).map(([key, hex]) => element(`a:${key}`, {}, valued('a:srgbClr', hex)));
  return element(
    'a:theme',
    { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name },
    element(
      'a:themeElements',
      {},
      element('a:clrScheme', { name }, ...each),
      element('a:fontScheme', { name }, faces('a:majorFont', headings), faces('a:minorFont', body)),
      plainFormats(),
    ),
  );
}
