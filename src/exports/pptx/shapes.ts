import { element, type Xml } from '../office/xml.ts';
import { line, solid } from './colour.ts';
import { emu, type Place } from './measures.ts';
import type { Drawing, Filled, Picture, Placeholder, SlideNumber, TextBox } from './shape.ts';
import { textBody, textOf } from './text.ts';

/** How a shape is named in its slide, and in which language. */
export interface ShapeIdentity {
  readonly id: number;
  readonly name: string;
  readonly lang: string;
}

function properties({ id, name }: ShapeIdentity, alt?: string): Xml {
  return element('p:cNvPr', { id, name, descr: alt || undefined });
}

/** Where a shape stands, in the words of `a:` or of a frame's `p:`. */
export function transform(name: 'a:xfrm' | 'p:xfrm', { x, y, w, h }: Place): Xml {
  const offset = element('a:off', { x: emu(x), y: emu(y) });
  return element(name, {}, offset, element('a:ext', { cx: emu(w), cy: emu(h) }));
}

function geometry(form: 'rect' | 'ellipse'): Xml {
  return element('a:prstGeom', { prst: form }, element('a:avLst'));
}

/** A text box as a shape. */
export function textBoxXml(
  { place, paragraphs, standing }: Omit<TextBox, 'kind'>,
  named: ShapeIdentity,
): Xml {
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, properties(named), element('p:cNvSpPr', { txBox: 1 }), element('p:nvPr')),
    element('p:spPr', {}, transform('a:xfrm', place), geometry('rect'), element('a:noFill')),
    textOf('p:txBody', paragraphs, named.lang, { inset: 0, ...standing }),
  );
}

/** A form without a text as a shape: a rule, a dot. It has a place for one, as every shape that PowerPoint writes. */
export function drawingXml(
  { place, form, fill, outline, width }: Omit<Drawing, 'kind'>,
  named: ShapeIdentity,
): Xml {
  const filled = fill === undefined ? element('a:noFill') : solid(fill);
  const drawn = [transform('a:xfrm', place), geometry(form), filled, line('a:ln', outline, width)];
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, properties(named), element('p:cNvSpPr'), element('p:nvPr')),
    element('p:spPr', {}, ...drawn),
    textOf('p:txBody', [], named.lang),
  );
}

function held({ type, idx }: Placeholder, named: ShapeIdentity, place: Place | undefined, text: Xml): Xml {
  const locks = element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 }));
  const size = type === 'sldNum' || type === 'ftr' ? 'quarter' : undefined;
  const holds = element('p:nvPr', {}, element('p:ph', { type, sz: size, idx }));
  const box = place && transform('a:xfrm', place) + geometry('rect');
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, properties(named), locks, holds),
    element('p:spPr', {}, box),
    text,
  );
}

/** A text in a placeholder of its layout. */
export function filledXml(
  { placeholder, paragraphs, place, standing }: Omit<Filled, 'kind'>,
  named: ShapeIdentity,
): Xml {
  return held(placeholder, named, place, textOf('p:txBody', paragraphs, named.lang, standing));
}

/** Any one: a field is told apart by what it is, its id by the text it stands in. */
const FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';

/** The number of the slide, which programs fill in. */
export function slideNumberXml(
  { idx, place, standing }: Omit<SlideNumber, 'kind'>,
  named: ShapeIdentity,
): Xml {
  const { lang } = named;
  const field = element(
    'a:fld',
    { id: FIELD, type: 'slidenum' },
    element('a:rPr', { lang }),
    element('a:t', {}, '‹#›'),
  );
  const text = textBody('p:txBody', [element('a:p', {}, field)], standing);
  return held({ type: 'sldNum', idx }, named, place, text);
}

/** A picture; `link` is the id of the relationship to its image. */
export function pictureXml({ place, alt }: Omit<Picture, 'kind'>, named: ShapeIdentity, link: string): Xml {
  const locks = element('a:picLocks', { noChangeAspect: 1 });
  return element(
    'p:pic',
    {},
    element('p:nvPicPr', {}, properties(named, alt), element('p:cNvPicPr', {}, locks), element('p:nvPr')),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': link }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element('p:spPr', {}, transform('a:xfrm', place), geometry('rect')),
  );
}

/** The frame of a table or a chart. */
export function frameXml(place: Place, alt: string, named: ShapeIdentity, uri: string, content: Xml): Xml {
  const locks = element('a:graphicFrameLocks', { noGrp: 1 });
  return element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      properties(named, alt),
      element('p:cNvGraphicFramePr', {}, locks),
      element('p:nvPr'),
    ),
    transform('p:xfrm', place),
    element('a:graphic', {}, element('a:graphicData', { uri }, content)),
  );
}
