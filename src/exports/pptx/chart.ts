import { element, valued, type Xml } from '../office/xml.ts';
import { barPlot } from './bar-chart.ts';
import type { BarChart } from './bars.ts';
import { chartText, type Plot } from './chart-parts.ts';
import { type DotChart, dotPlot } from './dot-chart.ts';

/** A native chart, whose numbers stand in a workbook inside it. */
export type Chart = BarChart | DotChart;

const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

/** A chart of either kind as its plot. */
export function plotOf(chart: Chart, lang: string): Plot {
  return chart.kind === 'bars' ? barPlot(chart, lang) : dotPlot(chart);
}

/** The chart as its part; `workbook` is the id of the relationship to its workbook. */
export function chartXml({ area, legend }: Plot, size: number, lang: string, workbook: string): Xml {
  return element(
    'c:chartSpace',
    NAMESPACES,
    valued('c:date1904', 0),
    valued('c:lang', lang),
    valued('c:roundedCorners', 0),
    element(
      'c:chart',
      {},
      valued('c:autoTitleDeleted', 1),
      area,
      legend,
      valued('c:plotVisOnly', 1),
      valued('c:dispBlanksAs', 'gap'),
    ),
    element('c:spPr', {}, element('a:noFill'), element('a:ln', {}, element('a:noFill'))),
    chartText(size, lang),
    element('c:externalData', { 'r:id': workbook }, valued('c:autoUpdate', 0)),
  );
}
