import { element, type Xml } from '../office/xml.ts';
import type { Bearing } from './bearing.ts';
import { type Place, SLIDE } from './measures.ts';
import type { Filled, Placeholder, Shape } from './shape.ts';
import { type LayoutName, NAMESPACES, type PartsBeside, slideContent } from './slide.ts';
import type { TextStanding } from './text.ts';

/** Where titles and texts stand, in inches. */
export const PLACES = {
  title: { x: 0.7, y: 0.62, w: 11.93, h: 0.95 },
  body: { x: 0.7, y: 1.75, w: 11.93, h: 5 },
  cover: { x: 1.1, y: 1.3, w: 11.2, h: 2.3 },
  subtitle: { x: 1.1, y: 3.95, w: 11.2, h: 2.7 },
} as const satisfies Record<string, Place>;

/** Points. */
export const TITLE_SIZES = { cover: 32, titled: 26 } as const;

/** How the places of the foot are told apart. */
export const FOOT = { footer: 11, number: 12 } as const;

/** A place of a layout or a master. */
export function placeOf(placeholder: Placeholder, at: Place, standing: TextStanding): Filled {
  return { kind: 'filled', placeholder, paragraphs: [], place: at, standing: { inset: 0, ...standing } };
}

export const TITLE = placeOf({ type: 'title' }, PLACES.title, { anchor: 't' });
export const BODY = placeOf({ type: 'body', idx: 1 }, PLACES.body, { anchor: 't' });

const COVER_TITLE = { size: TITLE_SIZES.cover, colour: 'tx1', align: 'l' } as const;
const SUBTITLE = { size: 16, colour: 'tx2', align: 'l' } as const;

function drawing(place: Place): Shape {
  return { kind: 'drawing', form: 'rect', place, fill: 'accent1' };
}

const RULE = drawing({ x: 0.7, y: 0.42, w: 0.6, h: 0.06 });
const BAND = drawing({ x: 0, y: 0, w: 0.45, h: SLIDE.h });

/** Each layout: its type by the standard, what it is called, and its places beside the foot. */
const LAYOUTS: Readonly<
  Record<LayoutName, { readonly type: string; readonly name: string; readonly shapes: readonly Shape[] }>
> = {
  cover: {
    type: 'title',
    name: 'Cover',
    shapes: [
      BAND,
      placeOf({ type: 'ctrTitle' }, PLACES.cover, { anchor: 'b', set: COVER_TITLE }),
      placeOf({ type: 'subTitle', idx: 1 }, PLACES.subtitle, { anchor: 't', set: SUBTITLE }),
    ],
  },
  titled: { type: 'titleOnly', name: 'Title', shapes: [RULE, TITLE] },
  text: { type: 'obj', name: 'Title and text', shapes: [RULE, TITLE, BODY] },
};

export const LAYOUT_NAMES = Object.keys(LAYOUTS) as readonly LayoutName[];

/** The foot of a slide, where the master puts it. */
export function footOf(footer: string): Shape[] {
  return [
    {
      kind: 'filled',
      placeholder: { type: 'ftr', idx: FOOT.footer },
      paragraphs: [{ runs: [{ text: footer }] }],
    },
    { kind: 'number', idx: FOOT.number },
  ];
}

/** A layout as its part. */
export function layoutXml(name: LayoutName, { footer, logo }: Bearing, beside: PartsBeside): Xml {
  const { type, name: called, shapes } = LAYOUTS[name];
  const isCover = name === 'cover';
  const own: Shape[] =
    isCover && logo ? [{ ...logo, kind: 'picture', place: logo.onCover, alt: logo.name }] : [];
  const content = slideContent([...shapes, ...own, ...(isCover ? [] : footOf(footer))], beside, {
    name: called,
  });
  const colours = element('p:clrMapOvr', {}, element('a:masterClrMapping'));
  const more = isCover ? { showMasterSp: 0 } : {};
  return element('p:sldLayout', { ...NAMESPACES, ...more, type, preserve: 1 }, content, colours);
}
