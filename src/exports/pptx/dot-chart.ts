import { element, valued, type Xml } from '../office/xml.ts';
import { layout, numbersFrom, type Plot, textsFrom } from './chart-parts.ts';
import { cellsOf, titleCell } from './chart-workbook.ts';
import { type Colour, line, solid } from './colour.ts';
import { scaleXml } from './dot-scales.ts';

export interface Dot {
  readonly label: string;
  /** The middle of its row, counted from the top. */
  readonly row: number;
  readonly at: number;
}

/** Dots of one kind, upright strokes, or the ways between two dots each, which a gap parts. */
export interface DotSeries {
  readonly name: string;
  readonly mark: 'filled' | 'pale' | 'stroke' | 'way';
  readonly colour: Colour;
  readonly dots: readonly (Dot | undefined)[];
}

/** Dots on a scale of columns, from 0, in rows; drawn in their order. It fills its frame, over the rows of a table. */
export interface DotChart {
  readonly kind: 'dots';
  readonly rows: number;
  readonly columns: number;
  /** Points: of its texts, and of its dots. */
  readonly size: number;
  readonly dot: number;
  readonly series: readonly DotSeries[];
  /** What the columns of its workbook are called. */
  readonly titles: { readonly label: string; readonly row: string };
}

const AXES = { across: 333_333_333, down: 444_444_444 } as const;
/** Each kind has columns of its own in the workbook: name, row, place. */
const COLUMNS_EACH = 3;
/** Half the height of a stroke, in rows; its width and that of a way in points. */
const STROKE = { half: 0.32, width: 2.5 } as const;
const WAY = 1.25;
const PALE = 35;

function markXml({ mark, colour }: DotSeries, size: number): Xml {
  if (mark === 'stroke' || mark === 'way') return element('c:marker', {}, valued('c:symbol', 'none'));
  const fill = mark === 'pale' && typeof colour === 'string' ? { of: colour, percent: PALE } : colour;
  return element(
    'c:marker',
    {},
    valued('c:symbol', 'circle'),
    valued('c:size', size),
    element('c:spPr', {}, solid(fill), line('a:ln', colour, 1.25)),
  );
}

function strokes({ colour }: DotSeries): Xml {
  return element(
    'c:errBars',
    {},
    valued('c:errDir', 'y'),
    valued('c:errBarType', 'both'),
    valued('c:errValType', 'fixedVal'),
    valued('c:noEndCap', 1),
    valued('c:val', STROKE.half),
    element('c:spPr', {}, line('a:ln', colour, STROKE.width)),
  );
}

function seriesXml(series: DotSeries, at: number, size: number): Xml {
  const { name, dots, mark, colour } = series;
  const column = at * COLUMNS_EACH;
  const values = (key: 'row' | 'at', offset: number) =>
    numbersFrom(
      cellsOf(column + offset, dots.length),
      dots.map((dot) => dot?.[key]),
    );
  return element(
    'c:ser',
    {},
    valued('c:idx', at),
    valued('c:order', at),
    element('c:tx', {}, textsFrom(titleCell(column + 2), [name])),
    element('c:spPr', {}, mark === 'way' ? line('a:ln', colour, WAY) : line('a:ln')),
    markXml(series, size),
    mark === 'stroke' ? strokes(series) : undefined,
    element('c:xVal', {}, values('at', 2)),
    element('c:yVal', {}, values('row', 1)),
    valued('c:smooth', 0),
  );
}

/** Dots as a plot, with the sheet that holds their figures. */
export function dotPlot({ rows, columns, dot, series, titles }: DotChart): Plot {
  const { across, down } = AXES;
  const drawn = element(
    'c:scatterChart',
    {},
    valued('c:scatterStyle', 'lineMarker'),
    valued('c:varyColors', 0),
    ...series.map((one, at) => seriesXml(one, at, dot)),
    valued('c:axId', across),
    valued('c:axId', down),
  );
  const scales = [
    scaleXml({ id: across, crosses: down, position: 't', min: -0.5, max: columns - 0.5 }),
    scaleXml({ id: down, crosses: across, position: 'l', min: 0, max: rows }),
  ];
  return {
    area: element('c:plotArea', {}, layout({ x: 0, y: 0, w: 1, h: 1 }), drawn, ...scales),
    legend: undefined,
    sheet: series.flatMap(({ name, dots }) => [
      { title: titles.label, values: dots.map((one) => one?.label) },
      { title: titles.row, values: dots.map((one) => one?.row) },
      { title: name, values: dots.map((one) => one?.at) },
    ]),
  };
}
