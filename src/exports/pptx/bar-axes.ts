import { element, valued, type Xml } from '../office/xml.ts';
import type { BarChart } from './bars.ts';
import { chartText } from './chart-parts.ts';
import { line } from './colour.ts';

/** How the axes of a chart of bars are told apart. */
export const BAR_AXES = { names: 111_111_111, values: 222_222_222 } as const;

/** The axis that names the bars. */
export function namesAxis({ size }: BarChart, lang: string): Xml {
  return element(
    'c:catAx',
    {},
    valued('c:axId', BAR_AXES.names),
    element('c:scaling', {}, valued('c:orientation', 'maxMin')),
    valued('c:delete', 0),
    valued('c:axPos', 'l'),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'low'),
    element('c:spPr', {}, line('a:ln')),
    chartText(size, lang),
    valued('c:crossAx', BAR_AXES.values),
    valued('c:crosses', 'autoZero'),
    valued('c:auto', 1),
    valued('c:lblAlgn', 'ctr'),
    valued('c:lblOffset', 100),
    valued('c:tickLblSkip', 1),
    valued('c:noMultiLvlLbl', 1),
  );
}

/** The axis that their lengths are read on. */
export function valuesAxis({ size, axis, labels, series }: BarChart, lang: string): Xml {
  const totals = labels.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  const { min, max } = axis ?? { min: 0, max: Math.max(1, ...totals) };
  const grid = element('c:majorGridlines', {}, element('c:spPr', {}, line('a:ln', 'bg2', 0.5)));
  return element(
    'c:valAx',
    {},
    valued('c:axId', BAR_AXES.values),
    element('c:scaling', {}, valued('c:orientation', 'minMax'), valued('c:max', max), valued('c:min', min)),
    valued('c:delete', axis ? 0 : 1),
    valued('c:axPos', 't'),
    axis && grid,
    element('c:numFmt', { formatCode: axis?.format ?? 'General', sourceLinked: 0 }),
    valued('c:majorTickMark', 'none'),
    valued('c:minorTickMark', 'none'),
    valued('c:tickLblPos', 'nextTo'),
    element('c:spPr', {}, line('a:ln')),
    chartText(size, lang, 'tx2'),
    valued('c:crossAx', BAR_AXES.names),
    valued('c:crosses', 'autoZero'),
    valued('c:crossBetween', 'between'),
    axis && valued('c:majorUnit', axis.unit),
  );
}
