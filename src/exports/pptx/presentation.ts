import { type Properties, writeOfficeFile } from '../office/office-file.ts';
import { linkType, type Part } from '../office/package.ts';
import { type Theme, themeXml } from '../office/theme.ts';
import { document } from '../office/xml.ts';
import type { Bearing } from './bearing.ts';
import { footOf, LAYOUT_NAMES, layoutXml } from './layouts.ts';
import { masterXml } from './master.ts';
import { notesMasterXml, notesXml } from './notes.ts';
import { presentationXml } from './presentation-xml.ts';
import { SharedParts } from './shared-parts.ts';
import { type LayoutName, type Slide, slideXml } from './slide.ts';

/** All that a deck is made of. */
export interface Presentation {
  readonly slides: readonly Slide[];
  readonly theme: Theme;
  readonly bearing: Bearing;
  readonly properties: Omit<Properties, 'lang'>;
  /** BCP 47. */
  readonly lang: string;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const themeAt = (at: number) => `ppt/theme/theme${at}.xml`;
const slideAt = (at: number) => `ppt/slides/slide${at + 1}.xml`;
const notesAt = (at: number) => `ppt/notesSlides/notesSlide${at + 1}.xml`;
const layoutAt = (name: LayoutName) => `ppt/slideLayouts/slideLayout${LAYOUT_NAMES.indexOf(name) + 1}.xml`;

function masterParts({ bearing, theme, lang }: Presentation, shared: SharedParts): Part[] {
  const beside = shared.beside(lang);
  const ids = LAYOUT_NAMES.map((name, at) => {
    beside.links.push({ id: `rId${at + 1}`, type: linkType('slideLayout'), to: layoutAt(name) });
    return `rId${at + 1}`;
  });
  beside.links.push({ id: `rId${ids.length + 1}`, type: linkType('theme'), to: themeAt(1) });
  const body = document(masterXml(bearing, ids, beside));
  const layouts = LAYOUT_NAMES.map((name) => {
    const own = shared.beside(lang);
    own.links.push({ id: 'rId1', type: linkType('slideMaster'), to: MASTER });
    const layout = document(layoutXml(name, bearing, own));
    return { name: layoutAt(name), type: `${TYPE}.slideLayout+xml`, body: layout, links: own.links };
  });
  return [
    { name: MASTER, type: `${TYPE}.slideMaster+xml`, body, links: beside.links },
    ...layouts,
    { name: themeAt(1), type: THEME_TYPE, body: document(themeXml(theme)) },
  ];
}

function slideParts({ slides, bearing, lang }: Presentation, shared: SharedParts): Part[] {
  return slides.flatMap(({ layout, shapes, notes }, at) => {
    const beside = shared.beside(lang);
    beside.links.push(
      { id: 'rId1', type: linkType('slideLayout'), to: layoutAt(layout) },
      { id: 'rId2', type: linkType('notesSlide'), to: notesAt(at) },
    );
    const all = layout === 'cover' ? shapes : [...shapes, ...footOf(bearing.footer)];
    return [
      {
        name: slideAt(at),
        type: `${TYPE}.slide+xml`,
        body: document(slideXml(all, beside)),
        links: beside.links,
      },
      {
        name: notesAt(at),
        type: `${TYPE}.notesSlide+xml`,
        body: document(notesXml(notes, lang)),
        links: [
          { id: 'rId1', type: linkType('notesMaster'), to: NOTES_MASTER },
          { id: 'rId2', type: linkType('slide'), to: slideAt(at) },
        ],
      },
    ];
  });
}

/** The notes have a theme of their own: strict readers offer to repair a deck whose two masters share one. */
function notesMasterParts({ theme, lang }: Presentation): Part[] {
  return [
    {
      name: NOTES_MASTER,
      type: `${TYPE}.notesMaster+xml`,
      body: document(notesMasterXml(lang)),
      links: [{ id: 'rId1', type: linkType('theme'), to: themeAt(2) }],
    },
    { name: themeAt(2), type: THEME_TYPE, body: document(themeXml(theme)) },
  ];
}

function presentationPart({ slides }: Presentation): Part {
  const to = (at: number, word: string, part: string) => ({
    id: `rId${at}`,
    type: linkType(word),
    to: part,
  });
  return {
    name: 'ppt/presentation.xml',
    type: `${TYPE}.presentation.main+xml`,
    body: document(presentationXml(slides.length)),
    links: [
      to(1, 'slideMaster', MASTER),
      to(2, 'notesMaster', NOTES_MASTER),
      ...slides.map((_, at) => to(at + 3, 'slide', slideAt(at))),
      to(slides.length + 3, 'theme', themeAt(1)),
    ],
  };
}

/** A deck as a PPTX file: sound by construction, the same bytes for the same slides. */
export function writePresentation(presentation: Presentation): Uint8Array<ArrayBuffer> {
  const shared = new SharedParts();
  const main = presentationPart(presentation);
  const own = [...masterParts(presentation, shared), ...slideParts(presentation, shared)];
  return writeOfficeFile(main, [...own, ...notesMasterParts(presentation), ...shared.parts], {
    ...presentation.properties,
    lang: presentation.lang,
  });
}
