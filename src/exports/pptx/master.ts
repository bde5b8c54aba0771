import { element, valued, type Xml } from '../office/xml.ts';
import type { Bearing } from './bearing.ts';
import { solid } from './colour.ts';
import { BODY, FOOT, placeOf, TITLE, TITLE_SIZES } from './layouts.ts';
import { emu, hundredths, type Place } from './measures.ts';
import type { Shape } from './shape.ts';
import { NAMESPACES, type PartsBeside, slideContent } from './slide.ts';

const LINE: Place = { x: 0.7, y: 6.93, w: 11.93, h: 0.01 };
const NUMBER: Place = { x: 12.03, y: 7, w: 0.6, h: 0.32 };
const QUIET = { size: 11, colour: 'tx2' } as const;
/** Where the line at the foot stands, and its points. */
export const FOOTER = { place: { x: 0.7, y: 7, w: 9, h: 0.32 }, size: QUIET.size } as const;

function foot({ footer, logo }: Bearing): Shape[] {
  const standing = { anchor: 'ctr', inset: 0 } as const;
  const said = placeOf({ type: 'ftr', idx: FOOT.footer }, FOOTER.place, {
    anchor: 'ctr',
    set: { ...QUIET, align: 'l' },
  });
  return [
    { kind: 'drawing', form: 'rect', place: LINE, fill: 'bg2' },
    { ...said, paragraphs: [{ runs: [{ text: footer }] }] },
    {
      kind: 'number',
      idx: FOOT.number,
      place: NUMBER,
      standing: { ...standing, set: { ...QUIET, align: 'r' } },
    },
    ...(logo ? [{ kind: 'picture', place: logo.place, image: logo.image, alt: logo.name } as const] : []),
  ];
}

const BACKGROUND = element('p:bg', {}, element('p:bgPr', {}, solid('bg1'), element('a:effectLst')));

interface Setting {
  readonly size: number;
  readonly face: 'mj' | 'mn';
  readonly bullet?: boolean | undefined;
}

/** How texts of one level are set. */
export function level(at: number, { size, face, bullet }: Setting): Xml {
  const scripts = [
    ['latin', 'lt'],
    ['ea', 'ea'],
    ['cs', 'cs'],
  ].map(([script, key]) => element(`a:${script}`, { typeface: `+${face}-${key}` }));
  const run = element('a:defRPr', { sz: hundredths(size), kern: 1200 }, solid('tx1'), ...scripts);
  const hangs = bullet ? emu(0.19) : 0;
  const properties = { marL: hangs * at, indent: -hangs, algn: 'l', rtl: 0 };
  const marks = bullet
    ? [
        element('a:spcAft', {}, valued('a:spcPts', hundredths(6))),
        element('a:buFont', { typeface: 'Arial' }),
        element('a:buChar', { char: '•' }),
      ]
    : [element('a:lnSpc', {}, valued('a:spcPct', face === 'mj' ? 95_000 : 100_000)), element('a:buNone')];
  return element(`a:lvl${at}pPr`, properties, ...marks, run);
}

function textStyles(): Xml {
  const texts = [16, 14, 14].map((size, at) => level(at + 1, { size, face: 'mn', bullet: true }));
  return element(
    'p:txStyles',
    {},
    element('p:titleStyle', {}, level(1, { size: TITLE_SIZES.titled, face: 'mj' })),
    element('p:bodyStyle', {}, ...texts),
    element('p:otherStyle', {}, level(1, { size: 14, face: 'mn' })),
  );
}

/** Which colour of the theme plays which part. */
export const COLOUR_MAP = element('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`accent${at}`, `accent${at}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
});

/** Ids of masters and layouts share a range apart from those of slides. */
export const MASTER_ID = 2_147_483_648;

/** The master: its places, its foot, how its texts are set; `layouts` are the ids of the relationships to them. */
export function masterXml(bearing: Bearing, layouts: readonly string[], beside: PartsBeside): Xml {
  const ids = layouts.map((link, at) => element('p:sldLayoutId', { id: MASTER_ID + 1 + at, 'r:id': link }));
  const content = slideContent([TITLE, BODY, ...foot(bearing)], beside, { background: BACKGROUND });
  return element(
    'p:sldMaster',
    NAMESPACES,
    content,
    COLOUR_MAP,
    element('p:sldLayoutIdLst', {}, ...ids),
    textStyles(),
  );
}
