import { type Link, linkType, type Part } from '../office/package.ts';
import { document, element, type Xml } from '../office/xml.ts';
import { chartXml, plotOf } from './chart.ts';
import { chartWorkbook } from './chart-workbook.ts';
import type { Image, Shape } from './shape.ts';
import {
  drawingXml,
  filledXml,
  frameXml,
  pictureXml,
  type ShapeIdentity,
  slideNumberXml,
  textBoxXml,
} from './shapes.ts';
import { tableXml } from './table.ts';

/** The layouts a slide may have. */
export type LayoutName = 'cover' | 'titled' | 'text';

/** A slide: what stands on it, in the order in which it is read, and what its speaker is told. */
export interface Slide {
  readonly layout: LayoutName;
  readonly shapes: readonly Shape[];
  /** A paragraph each. */
  readonly notes: readonly string[];
}

const URI = {
  table: 'http://schemas.openxmlformats.org/drawingml/2006/table',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;
export const NAMESPACES = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What gathers the parts beside a slide or a master as its shapes are written. */
export interface PartsBeside {
  readonly links: Link[];
  readonly parts: Part[];
  /** The number of the next chart of the whole deck. */
  readonly nextChart: () => number;
  /** The name of the part that holds an image, the same each time. */
  readonly imagePart: (image: Image) => string;
  readonly lang: string;
}

function linkTo(beside: PartsBeside, type: string, to: string): string {
  const id = `rId${beside.links.length + 1}`;
  beside.links.push({ id, type: linkType(type), to });
  return id;
}

function chartIn(shape: Extract<Shape, { kind: 'chart' }>, beside: PartsBeside): Xml {
  const at = beside.nextChart();
  const [name, workbook] = [`ppt/charts/chart${at}.xml`, `ppt/embeddings/chart${at}.xlsx`];
  const plot = plotOf(shape.chart, beside.lang);
  const link = { id: 'rId1', type: linkType('package'), to: workbook };
  beside.parts.push(
    {
      name,
      type: CHART_TYPE,
      body: document(chartXml(plot, shape.chart.size, beside.lang, link.id)),
      links: [link],
    },
    { name: workbook, type: WORKBOOK_TYPE, body: chartWorkbook(plot.sheet) },
  );
  return element('c:chart', {
    'xmlns:c': URI.chart,
    'r:id': linkTo(beside, 'chart', name),
  });
}

function shapeXml(shape: Shape, named: ShapeIdentity, beside: PartsBeside): Xml {
  switch (shape.kind) {
    case 'text':
      return textBoxXml(shape, named);
    case 'filled':
      return filledXml(shape, named);
    case 'number':
      return slideNumberXml(shape, named);
    case 'drawing':
      return drawingXml(shape, named);
    case 'picture':
      return pictureXml(shape, named, linkTo(beside, 'image', beside.imagePart(shape.image)));
    case 'table':
      return frameXml(shape.place, shape.alt, named, URI.table, tableXml(shape.table, named.lang));
    case 'chart':
      return frameXml(shape.place, shape.alt, named, URI.chart, chartIn(shape, beside));
  }
}

const NAMES = {
  text: 'Text',
  filled: 'Placeholder',
  number: 'Slide number',
  drawing: 'Drawing',
  picture: 'Picture',
  table: 'Table',
  chart: 'Chart',
} as const satisfies Record<Shape['kind'], string>;

/** Shapes as what a slide, a layout or a master holds, each with an id of its own. */
export function slideContent(
  shapes: readonly Shape[],
  beside: PartsBeside,
  { name, background }: { readonly name?: string; readonly background?: Xml } = {},
): Xml {
  const group = element(
    'p:nvGrpSpPr',
    {},
    element('p:cNvPr', { id: 1, name: '' }),
    element('p:cNvGrpSpPr'),
    element('p:nvPr'),
  );
  const each = shapes.map((shape, at) => {
    const id = at + 2;
    return shapeXml(shape, { id, name: `${NAMES[shape.kind]} ${id}`, lang: beside.lang }, beside);
  });
  return element(
    'p:cSld',
    { name },
    background,
    element('p:spTree', {}, group, element('p:grpSpPr'), ...each),
  );
}

/** A slide as its part. */
export function slideXml(shapes: readonly Shape[], beside: PartsBeside): Xml {
  const colours = element('p:clrMapOvr', {}, element('a:masterClrMapping'));
  return element('p:sld', NAMESPACES, slideContent(shapes, beside), colours);
}
