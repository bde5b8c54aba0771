import { element, valued, type Xml } from './xml.ts';

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
