import { AXIS_IDS, type AxisId } from '../../domain/model/model.ts';
import { nextStage } from '../../domain/scoring/axis-result.ts';
import { factsOf, type ReportFacts } from '../../domain/scoring/report-facts.ts';
import { begun } from '../../i18n/begun.ts';
import { count } from '../../i18n/words.ts';
import { missingForNext } from '../../wording/report/axis.ts';
import { axisLine } from '../../wording/report/report-sentences.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { BarChart } from '../pptx/bars.ts';
import type { Slide } from '../pptx/slide.ts';
import { CONTENT, SIZES, sizesFrom } from './deck-look.ts';
import { fittingTable } from './fitting-table.ts';
import { titleOf } from './pieces.ts';
import { rowAsNote } from './table-slides.ts';

const CHART = { ...CONTENT, w: 5.2 };
const TABLE = { ...CONTENT, x: 6.25, w: 6.38 };

/** How many practices of each axis are in place, what its level is, and what is missing for the next. */
export function axesSlide({ report, assessment }: LeavingReport, language: DocumentLanguage): Slide {
  const { locale, t } = language;
  const words = t.deck.axes;
  const facts = factsOf(assessment);
  const { inPlace, applicable, rated } = report.counts;
  const title = rated === 0 ? words.none : count(locale, words.title, inPlace, { of: applicable });
  const rows = AXIS_IDS.map((id) => {
    const result = report.declared.axes[id];
    const level = result.scored ? (t.common.level[result.stage] ?? '') : t.report.solid.figures.notScored;
    const missing = result.scored ? missingOf(facts, id, language) : [t.report.axis.why[result.why]];
    return [
      [t.common.axis[id].name, axisLine(language, result.counts)],
      level,
      missing.map((one) => `${begun(one, locale).replace(/\.$/, '')}.`).join(' '),
    ];
  });
  const shape = fittingTable({
    place: TABLE,
    columns: [{ head: words.axis, bold: true }, { head: t.report.axis.level }, { head: words.missing }],
    rows,
    sizes: sizesFrom(20),
    alt: words.table,
  });
  return {
    layout: 'titled',
    shapes: [
      titleOf(title, locale),
      { kind: 'chart', place: CHART, chart: chartOf(report, facts, language), alt: words.alt },
      shape,
    ],
    notes: rows.map(rowAsNote),
  };
}

function missingOf(facts: ReportFacts, id: AxisId, language: DocumentLanguage): readonly string[] {
  const axis = facts.axes.find((one) => one.id === id);
  const next = axis && nextStage(axis, 'declared');
  return next ? missingForNext(language, next) : [language.t.report.axis.top];
}

function chartOf(
  { declared }: LeavingReport['report'],
  { axes }: ReportFacts,
  { t }: DocumentLanguage,
): BarChart {
  const words = t.deck.axes;
  const all = axes.map(({ id, notApplicable }) => ({ ...declared.axes[id].counts, notApplicable }));
  type Counted = (typeof all)[number];
  const values = (read: (counts: Counted) => number) => all.map(read);
  return {
    kind: 'bars',
    of: words.axis,
    labels: axes.map(({ id }) => t.common.axis[id].name),
    series: [
      { name: words.inPlace, values: values((one) => one.inPlace), fill: 'accent2', numbers: 'bg1' },
      {
        name: words.below,
        values: values((one) => one.rated - one.inPlace),
        fill: { of: 'accent2', percent: 40 },
        numbers: 'tx1',
      },
      { name: words.unknown, values: values((one) => one.unknown), fill: 'accent1', numbers: 'bg1' },
      {
        name: t.common.state['not-applicable'],
        values: values((one) => one.notApplicable),
        fill: 'bg2',
        numbers: 'tx1',
      },
    ],
    size: SIZES.small,
    hasLegend: true,
    room: { names: 0.3, axis: 0.02 },
    gap: 60,
  };
}
