import { HORIZONS } from '../../domain/scoring/roadmap.ts';
import { OFFICE_LANGUAGES } from '../../i18n/document-conventions.ts';
import { count } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import { oneLine } from '../harmless-text.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { planOf } from '../plan/plan.ts';
import { belowBars, isDrawn, type PlanBar, type PlanInDocument } from '../plan/plan-in-document.ts';
import { planSpan } from '../plan/plan-span.ts';
import type { BarChart, BarSeries } from '../pptx/bars.ts';
import type { Shape } from '../pptx/shape.ts';
import type { Slide } from '../pptx/slide.ts';
import { paragraph } from '../pptx/text.ts';
import { cutBefore, fitted } from '../text-fit.ts';
import { CONTENT, SIZES } from './deck-look.ts';
import { gapBeside, remark, textBox, titleOf } from './pieces.ts';
import { HORIZON_COLOURS, roadmapLegend } from './roadmap-legend.ts';

/** Inches: a line above the remark at the foot. */
const LINE = { x: 0.7, y: 6.24, w: 11.93, h: 0.28 } as const;
/** Inches: the line that names the colours. */
const LEGEND = 0.3;
/** The share of the width for the names of the bars, and the lines each may take. */
const NAMES = 0.36;
const NAME_LINES = 2;
/** With more bars than this, two lines would be higher than a bar and its gap, and programs would leave names out. */
const TALL_AT_MOST = 8;

/**
 * What was decided as bars in three horizons; without decisions the next steps, called a proposal; no slide where there
 * are few of either: decisions and first steps say when they are due.
 */
export function roadmapSlide(leaving: LeavingReport, language: DocumentLanguage): Slide | undefined {
  const plan = planOf(leaving, language);
  if (!plan || !isDrawn(plan)) return undefined;
  const { title, undrawn, notes } = plan;
  const { locale, t } = language;
  const left = undrawn > 0 ? count(locale, t.deck.roadmap.left, undrawn) : '';
  const above = belowBars(plan, left);
  return {
    layout: 'titled',
    shapes: [
      titleOf(title, locale),
      ...(plan.kind === 'decided' ? roadmapLegend(language, { x: CONTENT.x, y: CONTENT.y }) : []),
      chartShape(plan, language, above !== ''),
      ...(above === '' ? [] : [textBox(LINE, [quiet(above)])]),
      remark(plan.remark),
    ],
    notes: [above, plan.remark, ...notes].filter(Boolean),
  };
}

function quiet(line: string) {
  const { text, size } = fitted(oneLine(line), LINE, [SIZES.small, SIZES.least]);
  return paragraph(text, { size, colour: 'tx2' });
}

function chartShape(plan: PlanInDocument, language: DocumentLanguage, hasLine: boolean): Shape {
  const head = plan.kind === 'decided' ? LEGEND : 0;
  return {
    kind: 'chart',
    place: { ...CONTENT, y: CONTENT.y + head, h: CONTENT.h - head - (hasLine ? 0.6 : 0.3) },
    chart: chartOf(plan, language),
    alt: language.t.deck[plan.kind === 'decided' ? 'roadmap' : 'proposal'].alt,
  };
}

/** A series a horizon, so that its colour and its name are those of the chart; one for a proposal. */
function seriesOf({ kind, bars }: PlanInDocument, { t }: DocumentLanguage): BarSeries[] {
  const days = ({ from, to }: PlanBar) => to - from;
  if (kind === 'proposed') {
    return [{ name: t.deck.roadmap.days, values: bars.map(days), fill: 'accent2' }];
  }
  return HORIZONS.filter((horizon) => bars.some((bar) => bar.horizon === horizon)).map((horizon) => ({
    name: t.report.roadmap.horizon[horizon],
    values: bars.map((bar) => (bar.horizon === horizon ? days(bar) : 0)),
    fill: HORIZON_COLOURS[horizon],
  }));
}

function chartOf(plan: PlanInDocument, language: DocumentLanguage): BarChart {
  const { bars } = plan;
  const { t, locale } = language;
  const words = t.deck.roadmap;
  const { start, length, unit } = planSpan(bars, locale);
  const width = CONTENT.w * NAMES - 0.2;
  const lines = bars.length > TALL_AT_MOST ? 1 : NAME_LINES;
  return {
    kind: 'bars',
    of: words.step,
    labels: bars.map(({ label, by }) => cutBefore(label, by, { lines, width, points: SIZES.small })),
    series: [{ name: words.begins, values: bars.map(({ from }) => from) }, ...seriesOf(plan, language)],
    size: SIZES.small,
    hasLegend: false,
    room: { names: NAMES, axis: 0.08 },
    gap: gapBeside(bars.length, CONTENT.h),
    axis: {
      min: start,
      max: start + length,
      unit,
      format: `[$-${OFFICE_LANGUAGES[locale]}]d mmm yy`,
      areDays: true,
    },
  };
}
