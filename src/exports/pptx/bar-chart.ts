import { element, valued, type Xml } from '../office/xml.ts';
import { BAR_AXES, namesAxis, valuesAxis } from './bar-axes.ts';
import type { BarChart, BarSeries } from './bars.ts';
import { chartText, layout, numbersFrom, type Plot, textsFrom } from './chart-parts.ts';
import { cellsOf, titleCell } from './chart-workbook.ts';
import { type Colour, line, solid } from './colour.ts';

/** Nothing is written of a zero. */
const NO_ZERO = '#,##0;-#,##0;;';
const LEGEND = 0.12;

function numbersXml(colour: Colour, size: number, lang: string): Xml {
  const shown = [
    'c:showLegendKey',
    'c:showVal',
    'c:showCatName',
    'c:showSerName',
    'c:showPercent',
    'c:showBubbleSize',
  ];
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: NO_ZERO, sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill'), line('a:ln')),
    chartText(size, lang, colour),
    valued('c:dLblPos', 'ctr'),
    ...shown.map((what) => valued(what, what === 'c:showVal' ? 1 : 0)),
  );
}

function seriesXml(
  chart: BarChart,
  { name, values, fill, numbers }: BarSeries,
  at: number,
  lang: string,
): Xml {
  const { labels, size } = chart;
  const drawn = fill === undefined ? element('a:noFill') : solid(fill);
  return element(
    'c:ser',
    {},
    valued('c:idx', at),
    valued('c:order', at),
    element('c:tx', {}, textsFrom(titleCell(at + 1), [name])),
    element('c:spPr', {}, drawn, line('a:ln')),
    valued('c:invertIfNegative', 0),
    numbers && numbersXml(numbers, size, lang),
    element('c:cat', {}, textsFrom(cellsOf(0, labels.length), labels)),
    element('c:val', {}, numbersFrom(cellsOf(at + 1, labels.length), values)),
  );
}

/** Below the bars; gaps are not named. */
function legendXml({ hasLegend, series, size }: BarChart, lang: string): Xml | undefined {
  if (!hasLegend) return undefined;
  const gaps = series.flatMap(({ fill }, at) =>
    fill === undefined ? [element('c:legendEntry', {}, valued('c:idx', at), valued('c:delete', 1))] : [],
  );
  const place = valued('c:legendPos', 'b');
  return element('c:legend', {}, place, ...gaps, valued('c:overlay', 0), chartText(size, lang));
}

/** Bars as a plot, with the sheet that holds their figures. */
export function barPlot(chart: BarChart, lang: string): Plot {
  const { labels, series, room, gap, hasLegend, axis } = chart;
  const inner = {
    x: room.names,
    y: room.axis,
    w: 1 - room.names - 0.02,
    h: 1 - room.axis - (hasLegend ? LEGEND : 0.02),
  };
  const bars = element(
    'c:barChart',
    {},
    valued('c:barDir', 'bar'),
    valued('c:grouping', 'stacked'),
    valued('c:varyColors', 0),
    ...series.map((one, at) => seriesXml(chart, one, at, lang)),
    valued('c:gapWidth', gap),
    valued('c:overlap', 100),
    valued('c:axId', BAR_AXES.names),
    valued('c:axId', BAR_AXES.values),
  );
  const axes = namesAxis(chart, lang) + valuesAxis(chart, lang);
  return {
    area: element('c:plotArea', {}, layout(inner), bars, axes),
    legend: legendXml(chart, lang),
    sheet: [
      { title: chart.of, values: labels },
      ...series.map(({ name, values }, at) => ({
        title: name,
        values,
        areDays: axis?.areDays && at === 0,
      })),
    ],
  };
}
