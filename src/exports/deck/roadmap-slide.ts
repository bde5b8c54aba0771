import { count, date, fill } from '../../i18n/words.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { isoOf, type Planned, planOf, planSpan } from '../plan.ts';
import type { BarChart } from '../pptx/bars.ts';
import type { Slide } from '../pptx/slide.ts';
import { CONTENT, SIZES } from './deck-look.ts';
import { remark, titleOf } from './pieces.ts';

/** The next steps as bars from the day of the report on, called a plan; no slide where there is none. */
export function roadmapSlide(leaving: LeavingReport, language: DocumentLanguage): Slide | undefined {
  const planned = planOf(leaving, language);
  if (planned.length === 0) return undefined;
  const { locale, t, practices } = language;
  const words = t.deck.roadmap;
  const { end } = planSpan(planned, locale);
  const lines = planned.map(({ practice, step, to }) =>
    fill(words.note, {
      practice: practices[practice].title,
      owner: t.common.owner[step.owner],
      date: date(locale, isoOf(to)),
      sign: step.indicator,
    }),
  );
  return {
    layout: 'titled',
    shapes: [
      titleOf(count(locale, words.title, planned.length, { date: end }), locale),
      {
        kind: 'chart',
        place: { ...CONTENT, h: CONTENT.h - 0.3 },
        chart: chartOf(planned, language),
        alt: words.alt,
      },
      remark(words.plan),
    ],
    notes: [words.plan, ...lines],
  };
}

function chartOf(planned: readonly Planned[], { t, practices, locale }: DocumentLanguage): BarChart {
  const words = t.deck.roadmap;
  const { start, length, unit } = planSpan(planned, locale);
  return {
    kind: 'bars',
    of: words.step,
    labels: planned.map(
      ({ practice, step }) => `${practices[practice].title} (${t.common.owner[step.owner]})`,
    ),
    series: [
      { name: words.begins, values: planned.map(({ from }) => from) },
      { name: words.days, values: planned.map(({ from, to }) => to - from), fill: 'accent2' },
    ],
    size: SIZES.small,
    hasLegend: false,
    room: { names: 0.36, axis: 0.08 },
    gap: 60,
    axis: { min: start, max: start + length, unit, format: 'd mmm yy', areDays: true },
  };
}
