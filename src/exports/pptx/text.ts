import { element, escaped, valued, type Xml } from '../office/xml.ts';
import { type Colour, solid } from './colour.ts';
import { emu, hundredths } from './measures.ts';

/** Text of one kind. What is not said it has from its place, the layout and the theme. */
export interface TextRun {
  readonly text: string;
  readonly size?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly colour?: Colour | undefined;
  /** In the face of headings. */
  readonly heading?: boolean | undefined;
}

export interface Paragraph {
  readonly runs: readonly TextRun[];
  readonly bullet?: boolean | undefined;
  readonly align?: 'l' | 'ctr' | 'r' | undefined;
  /** Points left below. */
  readonly after?: number | undefined;
}

/** How text stands in its box, insets in inches; and how it is set there unless its runs say otherwise. */
export interface TextStanding {
  readonly anchor?: 't' | 'ctr' | 'b' | undefined;
  readonly inset?: number | undefined;
  readonly columns?: number | undefined;
  readonly set?: { readonly size: number; readonly colour: Colour; readonly align: 'l' | 'r' } | undefined;
}

/** A paragraph of one run. */
export function paragraph(
  text: string,
  options: Omit<TextRun, 'text'> & Omit<Paragraph, 'runs'> = {},
): Paragraph {
  const { bullet, align, after, ...run } = options;
  return { runs: [{ text, ...run }], bullet, align, after };
}

/** A paragraph is a line to its writer: its breaks are spaces. */
const BREAKS = /[\t\r\n\f\v\u2028\u2029]+/g;

function runXml({ text, size, bold, italic, colour, heading }: TextRun, lang: string): Xml {
  const properties = element(
    'a:rPr',
    {
      lang,
      sz: size === undefined ? undefined : hundredths(size),
      b: bold === undefined ? undefined : Number(bold),
      i: italic === undefined ? undefined : Number(italic),
      dirty: 0,
    },
    colour && solid(colour),
    heading ? element('a:latin', { typeface: '+mj-lt' }) : undefined,
  );
  return element('a:r', {}, properties, element('a:t', {}, escaped(text.replace(BREAKS, ' '))));
}

const BULLET = [element('a:buFont', { typeface: 'Arial' }), element('a:buChar', { char: '•' })].join('');
const HANGS = emu(0.19);

function paragraphXml({ runs, bullet, align, after }: Paragraph, lang: string): Xml {
  const properties = element(
    'a:pPr',
    { marL: bullet ? HANGS : undefined, indent: bullet ? -HANGS : undefined, algn: align },
    after === undefined ? undefined : element('a:spcAft', {}, valued('a:spcPts', hundredths(after))),
    bullet ? BULLET : undefined,
  );
  const said = runs.filter(({ text }) => text !== '');
  const size = runs.at(-1)?.size;
  // An empty line is as high as it says, not as the eighteen points of every default.
  const end = element('a:endParaRPr', { lang, sz: size === undefined ? undefined : hundredths(size) });
  return element(
    'a:p',
    {},
    properties,
    ...said.map((run) => runXml(run, lang)),
    said.length === 0 ? end : undefined,
  );
}

const COLUMN_GAP = 0.4;

function bodyProperties({ anchor, inset, columns }: TextStanding): Xml {
  const gap = inset === undefined ? undefined : emu(inset);
  const sides = { lIns: gap, tIns: gap, rIns: gap, bIns: gap };
  const column = { numCol: columns, spcCol: columns === undefined ? undefined : emu(COLUMN_GAP) };
  return element('a:bodyPr', { wrap: 'square', ...sides, ...column, anchor }, element('a:normAutofit'));
}

function listStyle({ set }: TextStanding): Xml {
  if (!set) return element('a:lstStyle');
  const run = element('a:defRPr', { sz: hundredths(set.size) }, solid(set.colour));
  const first = { marL: 0, indent: 0, algn: set.align };
  return element('a:lstStyle', {}, element('a:lvl1pPr', first, element('a:buNone'), run));
}

/** The text of a shape (`p:txBody`) or a cell (`a:txBody`): paragraphs as they were made. */
export function textBody(
  name: 'p:txBody' | 'a:txBody',
  paragraphs: readonly Xml[],
  standing?: TextStanding,
): Xml {
  const properties = standing ? bodyProperties(standing) : element('a:bodyPr');
  const shown = paragraphs.length > 0 ? paragraphs : [element('a:p')];
  return element(name, {}, properties, listStyle(standing ?? {}), ...shown);
}

/** The text of paragraphs, in a language. */
export function textOf(
  name: 'p:txBody' | 'a:txBody',
  paragraphs: readonly Paragraph[],
  lang: string,
  standing?: TextStanding,
): Xml {
  return textBody(
    name,
    paragraphs.map((one) => paragraphXml(one, lang)),
    standing,
  );
}
