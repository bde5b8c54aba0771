import { PREREQUISITES, type PracticeId } from '../../domain/model/model.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { type StepInWords, stepInWords } from '../../wording/report/next-step.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import type { BarChart } from '../pptx/bars.ts';
import type { Slide } from '../pptx/slide.ts';
import { CONTENT, SIZES } from './deck-look.ts';
import { remark, titleOf } from './pieces.ts';

/** Steps on one slide: as many as names can be read beside. */
const STEPS_AT_MOST = 10;
const DAYS_A_WEEK = 7;
const DAY = 86_400_000;
/** Day 0 of spreadsheets. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAYS_A_MONTH = 30.4375;

interface Planned {
  readonly practice: PracticeId;
  readonly step: StepInWords;
  /** Days of a spreadsheet. */
  readonly from: number;
  readonly to: number;
}

function dayOf(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return (Date.UTC(year, month - 1, day) - FIRST_DAY) / DAY;
}

function isoOf(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}

/** The next steps from the day of the report on; what others need comes first, and they begin when it ends. */
function plan({ report, assessment }: LeavingReport, language: DocumentLanguage): readonly Planned[] {
  const start = dayOf(report.date);
  const planned: Planned[] = [];
  for (const gap of report.gaps.filter(({ priority }) => priority > 0).slice(0, STEPS_AT_MOST)) {
    const { practice } = gap;
    const step = stepInWords(language, gap, assessment.answers[practice], report.date);
    if (!step) continue;
    const needs = PREREQUISITES.filter((rule) => rule.practice === practice).flatMap(({ needs, level }) =>
      planned.filter((one) => one.practice === needs && (assessment.answers[needs]?.level ?? 0) < level),
    );
    const from = Math.max(start, ...needs.map(({ to }) => to));
    planned.push({ practice, step, from, to: from + step.weeks * DAYS_A_WEEK });
  }
  return planned;
}

/** The next steps as bars from the day of the report on, called a plan; no slide where there is none. */
export function roadmapSlide(leaving: LeavingReport, language: DocumentLanguage): Slide | undefined {
  const planned = plan(leaving, language);
  if (planned.length === 0) return undefined;
  const { locale, t, practices } = language;
  const words = t.deck.roadmap;
  const last = isoOf(Math.max(...planned.map(({ to }) => to)));
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
      titleOf(count(locale, words.title, planned.length, { date: date(locale, last) }), locale),
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

function chartOf(planned: readonly Planned[], { t, practices }: DocumentLanguage): BarChart {
  const words = t.deck.roadmap;
  const start = Math.min(...planned.map(({ from }) => from));
  const end = Math.max(...planned.map(({ to }) => to));
  const months = Math.max(1, Math.ceil((end - start) / DAYS_A_MONTH / 8));
  const unit = Math.round(months * DAYS_A_MONTH);
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
    axis: {
      min: start,
      max: start + Math.ceil((end - start) / unit) * unit,
      unit,
      format: 'd mmm yy',
      areDays: true,
    },
  };
}
