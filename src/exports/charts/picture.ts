import { date } from '../../i18n/words.ts';
import { modelMark } from '../../wording/model-mark.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { ThemeColours } from '../office/theme.ts';
import { element, escaped, type Xml } from '../office/xml.ts';
import { POINTS_PER_INCH } from '../pptx/measures.ts';
import { scopeLine } from '../scope-line.ts';
import { cutBefore, fitted } from '../text-fit.ts';

/** A chart as a picture of vectors; measures in pixels. */
export interface ChartPicture {
  /** What its file is called, without ending. */
  readonly name: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What is drawn below a caption. */
export interface Drawn {
  readonly name: string;
  readonly caption: string;
  /** The same in words, for who cannot see it. */
  readonly words: readonly string[];
  readonly height: number;
  readonly content: Xml;
}

export const WIDTH = 1100;
export const EDGE = 40;
const PER_INCH = 96;
/** Points of a letter whose size is in pixels. */
const pointsOf = (pixels: number) => (pixels * POINTS_PER_INCH) / PER_INCH;
const HEAD = { caption: 22, facts: 14, height: 96 } as const;
const FOOT = 24;
const FACES = {
  heading: "Georgia, Gelasio, 'Times New Roman', serif",
  body: "Calibri, Carlito, 'Source Sans 3', Arial, sans-serif",
} as const;

interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly anchor?: 'middle' | 'end';
  readonly face?: keyof typeof FACES;
}

/** A line of text; `y` is where it stands. */
export function words(
  text: string,
  { x, y, size = 14, fill, bold, italic, anchor, face = 'body' }: Lettering,
): Xml {
  return element(
    'text',
    {
      x,
      y,
      'font-family': FACES[face],
      'font-size': size,
      'font-weight': bold ? 'bold' : undefined,
      'font-style': italic ? 'italic' : undefined,
      'text-anchor': anchor,
      fill: `#${fill}`,
    },
    escaped(oneLine(text)),
  );
}

/** A filled rectangle; measures in pixels. */
export function bar(x: number, y: number, width: number, height: number, fill: string): Xml {
  return element('rect', { x, y, width, height, fill: `#${fill}` });
}

/** A line from one point to another. */
export function stroke(x1: number, y1: number, x2: number, y2: number, colour: string, width = 1): Xml {
  return element('line', { x1, y1, x2, y2, stroke: `#${colour}`, 'stroke-width': width });
}

/** A colour mixed with paper: 0.4 is two fifths of it. */
export function mixed(colour: string, share: number): string {
  const value = Number.parseInt(colour, 16);
  return [16, 8, 0]
    .map((bits) => Math.round(((value >> bits) & 255) * share + 255 * (1 - share)))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('');
}

/** A text, and what stays after it, cut so that it takes one line of so many pixels. */
export function cutTo(text: string, width: number, size = 14, after = ''): string {
  return cutBefore(oneLine(text), after, { lines: 1, width: width / PER_INCH, points: pointsOf(size) });
}

/** Whose chart it is: their colours, and their name in place of ours. */
interface Signed {
  readonly colours: ThemeColours;
  readonly by?: string | undefined;
}

/** A chart with its caption, what it is of and when, and who drew it. */
export function pictureOf(
  drawn: Drawn,
  { report }: LeavingReport,
  language: DocumentLanguage,
  { colours, by = '' }: Signed,
): ChartPicture {
  const { locale, t } = language;
  const { name, caption, height, content } = drawn;
  const whole = HEAD.height + height + FOOT + EDGE;
  const room = { w: (WIDTH - 2 * EDGE) / PER_INCH, h: HEAD.caption / 60 };
  const title = fitted(oneLine(caption), room, [16.5, 15, 13, 12], 'heading');
  const scope = report.scope ?? t.report.headline.noScope;
  const facts = scopeLine(scope, [date(locale, report.date)], {
    w: room.w,
    size: pointsOf(HEAD.facts),
  });
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${whole}`,
      width: WIDTH,
      height: whole,
      role: 'img',
      lang: locale,
    },
    element('title', {}, escaped(oneLine(caption))),
    element('desc', {}, escaped(drawn.words.map((line) => oneLine(line)).join(' · '))),
    bar(0, 0, WIDTH, whole, 'FFFFFF'),
    words(title.text, {
      x: EDGE,
      y: 46,
      size: (title.size * PER_INCH) / POINTS_PER_INCH,
      fill: colours.dk1,
      face: 'heading',
    }),
    words(facts, { x: EDGE, y: 74, size: HEAD.facts, fill: colours.dk2 }),
    element('g', { transform: `translate(0 ${HEAD.height})` }, content),
    words(cutTo(modelMark(language), WIDTH / 2 - EDGE, 12), {
      x: EDGE,
      y: whole - 18,
      size: 12,
      fill: colours.dk2,
    }),
    words(cutTo(oneLine(by), WIDTH / 2 - EDGE, 12) || t.common.brand, {
      x: WIDTH - EDGE,
      y: whole - 18,
      size: 12,
      fill: colours.dk2,
      anchor: 'end',
    }),
  );
  return { name, svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width: WIDTH, height: whole };
}
