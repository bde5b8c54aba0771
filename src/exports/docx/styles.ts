import type { Theme } from '../office/theme.ts';
import { element, type Xml } from '../office/xml.ts';
import type { ParagraphStyle } from './blocks.ts';

/** A colour of the theme, with what it is today for programs that know no themes. */
type ThemeColour = 'accent1' | 'dk1' | 'dk2';
const COLOUR_NAMES = { accent1: 'accent1', dk1: 'text1', dk2: 'text2' } as const;

interface Look {
  readonly name: string;
  readonly size: number;
  readonly colour?: ThemeColour;
  readonly isHeading?: boolean;
  readonly bold?: boolean;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  /** 1 for the first level of the outline. */
  readonly outline?: number;
  readonly isBullet?: boolean;
}

const LOOKS: Readonly<Record<ParagraphStyle | `Heading${1 | 2 | 3}`, Look>> = {
  Normal: { name: 'Normal', size: 10.5, after: 4 },
  Title: { name: 'Title', size: 24, isHeading: true, before: 12, after: 6 },
  Subtitle: { name: 'Subtitle', size: 12, colour: 'dk2', after: 3 },
  Lead: { name: 'Lead', size: 13, after: 8 },
  Quiet: { name: 'Quiet', size: 10, colour: 'dk2', after: 3 },
  Small: { name: 'Small', size: 8.5, after: 2 },
  Research: { name: 'Research', size: 9, colour: 'dk2', after: 2 },
  ListBullet: { name: 'List Bullet', size: 10.5, after: 2, isBullet: true },
  TableText: { name: 'Table Text', size: 9, before: 1, after: 1 },
  TableHead: { name: 'Table Head', size: 8.5, colour: 'dk2', bold: true, before: 1.5, after: 1.5 },
  Heading1: { name: 'heading 1', size: 17, isHeading: true, before: 16, after: 4, outline: 1 },
  Heading2: { name: 'heading 2', size: 12, colour: 'accent1', bold: true, before: 10, after: 2, outline: 2 },
  Heading3: { name: 'heading 3', size: 10.5, bold: true, before: 8, after: 2, outline: 3 },
};

const TWIPS_PER_POINT = 20;

/** A size in points, of Arabic, Hebrew and Thai too: Word keeps theirs apart, and sets them in ten without. */
function sized(points: number): Xml {
  const halves = { 'w:val': Math.round(points * 2) };
  return element('w:sz', halves) + element('w:szCs', halves);
}

function runProperties({ size, colour, isHeading, bold }: Look, theme: Theme): Xml {
  const face = isHeading ? 'major' : 'minor';
  const fonts = {
    'w:asciiTheme': `${face}HAnsi`,
    'w:hAnsiTheme': `${face}HAnsi`,
    'w:cstheme': `${face}Bidi`,
  };
  const tint = colour && { 'w:val': theme.colours[colour], 'w:themeColor': COLOUR_NAMES[colour] };
  return element(
    'w:rPr',
    {},
    element('w:rFonts', fonts),
    bold ? element('w:b') + element('w:bCs') : undefined,
    tint && element('w:color', tint),
    sized(size),
  );
}

function paragraphProperties({ before = 0, after = 0, outline, isBullet }: Look): Xml {
  const spacing = { 'w:before': before * TWIPS_PER_POINT, 'w:after': after * TWIPS_PER_POINT };
  const list = element('w:numPr', {}, element('w:numId', { 'w:val': 1 }));
  return element(
    'w:pPr',
    {},
    outline ? element('w:keepNext') + element('w:keepLines') : undefined,
    isBullet ? list : undefined,
    element('w:spacing', spacing),
    outline ? element('w:outlineLvl', { 'w:val': outline - 1 }) : undefined,
  );
}

function styleXml(id: string, look: Look, theme: Theme): Xml {
  const isDefault = id === 'Normal' ? 1 : undefined;
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isDefault, 'w:styleId': id },
    element('w:name', { 'w:val': look.name }),
    id === 'Normal' ? undefined : element('w:basedOn', { 'w:val': 'Normal' }),
    element('w:qFormat'),
    paragraphProperties(look),
    runProperties(look, theme),
  );
}

/** Lines below rows and a stronger one below the head; no others. */
function tableStyle({ colours }: Theme): Xml {
  const line = (side: string, size: number, colour: string) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': colour });
  const sides = ['top', 'left', 'bottom', 'right'];
  const margins = sides.map((side) =>
    element(`w:${side}`, { 'w:w': side === 'left' || side === 'right' ? 70 : 20, 'w:type': 'dxa' }),
  );
  return element(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'ReportTable' },
    element('w:name', { 'w:val': 'Report Table' }),
    element(
      'w:tblPr',
      {},
      element('w:tblBorders', {}, line('bottom', 4, colours.lt2), line('insideH', 4, colours.lt2)),
      element('w:tblCellMar', {}, ...margins),
    ),
    element(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      element('w:tcPr', {}, element('w:tcBorders', {}, line('bottom', 10, colours.dk1))),
    ),
  );
}

/** The styles of a document, in the faces and colours of its theme. */
export function stylesXml(theme: Theme, lang: string, namespaces: Readonly<Record<string, string>>): Xml {
  const fonts = { 'w:asciiTheme': 'minorHAnsi', 'w:hAnsiTheme': 'minorHAnsi', 'w:cstheme': 'minorBidi' };
  const run = element(
    'w:rPr',
    {},
    element('w:rFonts', fonts),
    sized(LOOKS.Normal.size),
    element('w:lang', { 'w:val': lang }),
  );
  const each = Object.entries(LOOKS).map(([id, look]) => styleXml(id, look, theme));
  return element(
    'w:styles',
    namespaces,
    element('w:docDefaults', {}, element('w:rPrDefault', {}, run), element('w:pPrDefault')),
    ...each,
    tableStyle(theme),
  );
}
