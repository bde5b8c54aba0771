import { literal } from '../harmless-text.ts';
import { element, escaped, valued, type Xml } from '../office/xml.ts';
import type { SheetColumns } from './chart-workbook.ts';
import { type Colour, solid } from './colour.ts';
import { hundredths } from './measures.ts';

/** What a kind of chart draws, and the columns of the workbook it draws from. */
export interface Plot {
  readonly area: Xml;
  readonly legend: Xml | undefined;
  readonly sheet: SheetColumns;
}

/** How the texts of a chart, or of a part of it, are set. */
export function chartText(size: number, lang: string, colour: Colour = 'tx1'): Xml {
  const run = element('a:defRPr', { lang, sz: hundredths(size), b: 0 }, solid(colour));
  return element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element('a:lstStyle'),
    element('a:p', {}, element('a:pPr', {}, run), element('a:endParaRPr', { lang })),
  );
}

/** The bars or dots of a chart fill so much of it, from its top left corner: shares of 1. */
export function layout({
  x,
  y,
  w,
  h,
}: {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}): Xml {
  return element(
    'c:layout',
    {},
    element(
      'c:manualLayout',
      {},
      valued('c:layoutTarget', 'inner'),
      valued('c:xMode', 'edge'),
      valued('c:yMode', 'edge'),
      valued('c:x', x),
      valued('c:y', y),
      valued('c:w', w),
      valued('c:h', h),
    ),
  );
}

function points(values: readonly (string | number | undefined)[]): Xml {
  const each = values.map((value, idx) =>
    value === undefined
      ? undefined
      : element('c:pt', { idx }, element('c:v', {}, escaped(literal(String(value))))),
  );
  return valued('c:ptCount', values.length) + each.join('');
}

/** Texts of the workbook, and as they are now. */
export function textsFrom(range: string, values: readonly string[]): Xml {
  const kept = element('c:strCache', {}, points(values));
  return element('c:strRef', {}, element('c:f', {}, escaped(range)), kept);
}

/** Numbers of the workbook, and as they are now. */
export function numbersFrom(range: string, values: readonly (number | undefined)[], format = 'General'): Xml {
  const kept = element('c:numCache', {}, element('c:formatCode', {}, escaped(format)), points(values));
  return element('c:numRef', {}, element('c:f', {}, escaped(range)), kept);
}
