import { element, type Xml } from '../office/xml.ts';
import { COLOUR_MAP } from './master.ts';
import { emu, type Place } from './measures.ts';
import { NAMESPACES } from './slide.ts';
import { type Paragraph, textOf } from './text.ts';

/** A page of notes, upright, in inches. */
export const PAGE = { w: 7.5, h: 10 } as const;
const SLIDE_IMAGE: Place = { x: 0.75, y: 0.6, w: 6, h: 3.375 };
const NOTES: Place = { x: 0.75, y: 4.3, w: 6, h: 5 };

function box({ x, y, w, h }: Place): Xml {
  const offset = element('a:off', { x: emu(x), y: emu(y) });
  const where = element('a:xfrm', {}, offset, element('a:ext', { cx: emu(w), cy: emu(h) }));
  return where + element('a:prstGeom', { prst: 'rect' }, element('a:avLst'));
}

function slideImage(place?: Place): Xml {
  const locks = element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 });
  const named = element('p:cNvPr', { id: 2, name: 'Slide image' });
  const holds = element('p:nvPr', {}, element('p:ph', { type: 'sldImg' }));
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named, element('p:cNvSpPr', {}, locks), holds),
    element('p:spPr', {}, place && box(place)),
  );
}

function notesText(paragraphs: readonly Paragraph[], lang: string, place?: Place): Xml {
  const named = element('p:cNvPr', { id: 3, name: 'Notes' });
  const locks = element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 }));
  const holds = element('p:nvPr', {}, element('p:ph', { type: 'body', idx: 1 }));
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named, locks, holds),
    element('p:spPr', {}, place && box(place)),
    textOf('p:txBody', paragraphs, lang),
  );
}

function content(...shapes: readonly Xml[]): Xml {
  const group = element(
    'p:nvGrpSpPr',
    {},
    element('p:cNvPr', { id: 1, name: '' }),
    element('p:cNvGrpSpPr'),
    element('p:nvPr'),
  );
  return element('p:cSld', {}, element('p:spTree', {}, group, element('p:grpSpPr'), ...shapes));
}

/** The master of the notes: the slide's image above, the notes below. */
export function notesMasterXml(lang: string): Xml {
  const shapes = content(slideImage(SLIDE_IMAGE), notesText([], lang, NOTES));
  return element('p:notesMaster', NAMESPACES, shapes, COLOUR_MAP);
}

/** What the speaker of a slide is told, a paragraph each. */
export function notesXml(notes: readonly string[], lang: string): Xml {
  const paragraphs = notes.map((text) => ({ runs: [{ text }] }));
  const colours = element('p:clrMapOvr', {}, element('a:masterClrMapping'));
  return element('p:notes', NAMESPACES, content(slideImage(), notesText(paragraphs, lang)), colours);
}
