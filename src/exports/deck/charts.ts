import type PptxGenJS from 'pptxgenjs';
import { FACES, INK } from './deck-look.ts';

/** The library's types know the other direction only. */
const FIRST_ON_TOP = 'maxMin' as 'minMax';

/** What every chart of bars is drawn by: the first on top, in our face and ink. Sizes in points. */
export function barsOf({ labels, legend }: { readonly labels: number; readonly legend: number }) {
  return {
    barDir: 'bar',
    catAxisOrientation: FIRST_ON_TOP,
    catAxisLabelFontFace: FACES.body,
    catAxisLabelFontSize: labels,
    catAxisLabelColor: INK.ink,
    valAxisMinVal: 0,
    showLegend: true,
    legendFontFace: FACES.body,
    legendFontSize: legend,
    legendColor: INK.ink,
  } satisfies PptxGenJS.IChartOpts;
}

/** A chart of bars, as the library names it. */
export const BARS: PptxGenJS.CHART_NAME = 'bar';
