import { PREREQUISITES, type PracticeId } from '../domain/model/model.ts';
import { type Locale, tagOf } from '../i18n/locale.ts';
import { date } from '../i18n/words.ts';
import { type StepInWords, stepInWords } from '../wording/report/next-step.ts';
import type { DocumentLanguage } from './document-language.ts';
import type { LeavingReport } from './leaving-report.ts';

/** Steps in one picture: as many as names can be read beside. */
const STEPS_AT_MOST = 10;
const DAYS_A_WEEK = 7;
const DAY = 86_400_000;
/** Day 0 of spreadsheets. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAYS_A_MONTH = 30.4375;
const MARKS_AT_MOST = 8;

/** A next step in time. */
export interface Planned {
  readonly practice: PracticeId;
  readonly step: StepInWords;
  /** Days as spreadsheets count them. */
  readonly from: number;
  readonly to: number;
}

function dayOf(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return (Date.UTC(year, month - 1, day) - FIRST_DAY) / DAY;
}

/** A day of a spreadsheet as ISO. */
export function isoOf(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}

/** The next steps from the day of the report on; one that needs another begins when that ends. */
export function planOf(
  { report, assessment }: LeavingReport,
  language: DocumentLanguage,
): readonly Planned[] {
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

/** How long a plan is, and how its days are marked. */
export interface PlanSpan {
  readonly start: number;
  /** In days, to the last mark. */
  readonly length: number;
  /** Days between two marks: whole months, about. */
  readonly unit: number;
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  /** The last day in words. */
  readonly end: string;
}

export function planSpan(planned: readonly Planned[], locale: Locale): PlanSpan {
  const start = Math.min(...planned.map(({ from }) => from));
  const end = Math.max(...planned.map(({ to }) => to));
  const months = Math.max(1, Math.ceil((end - start) / DAYS_A_MONTH / MARKS_AT_MOST));
  const unit = Math.round(months * DAYS_A_MONTH);
  const steps = Math.ceil((end - start) / unit);
  const format = new Intl.DateTimeFormat(tagOf(locale), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const marks = Array.from({ length: steps + 1 }, (_, at) => ({
    at: at * unit,
    label: format.format(FIRST_DAY + (start + at * unit) * DAY),
  }));
  return { start, length: steps * unit, unit, marks, end: date(locale, isoOf(end)) };
}
