import { PREREQUISITES, type PracticeId } from '../../domain/model/model.ts';
import { count, date, fill } from '../../i18n/words.ts';
import { type StepInWords, stepInWords } from '../../wording/report/next-step.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { DAYS_A_WEEK, dayOf, isoOf } from './plan-days.ts';
import { BARS_AT_MOST, behindLabel, type PlanInDocument } from './plan-in-document.ts';

interface Proposed {
  readonly practice: PracticeId;
  readonly step: StepInWords;
  readonly from: number;
  readonly to: number;
}

function stepsInTime({ report, assessment }: LeavingReport, language: DocumentLanguage): Proposed[] {
  const start = dayOf(report.date);
  const proposed: Proposed[] = [];
  for (const gap of report.gaps.filter(({ priority }) => priority > 0).slice(0, BARS_AT_MOST)) {
    const { practice } = gap;
    const step = stepInWords(language, gap, assessment);
    if (!step) continue;
    const needs = PREREQUISITES.filter((rule) => rule.practice === practice).flatMap(({ needs, level }) =>
      proposed.filter((one) => one.practice === needs && (assessment.answers[needs]?.level ?? 0) < level),
    );
    const from = Math.max(start, ...needs.map(({ to }) => to));
    proposed.push({ practice, step, from, to: from + step.weeks * DAYS_A_WEEK });
  }
  return proposed;
}

/** The next steps from the day of the report on, which nobody decided; one that needs another begins when that ends. */
export function proposedPlan(leaving: LeavingReport, language: DocumentLanguage): PlanInDocument | undefined {
  const { locale, t, practices } = language;
  const words = t.deck.proposal;
  const proposed = stepsInTime(leaving, language);
  if (proposed.length === 0) return undefined;
  const end = date(locale, isoOf(Math.max(...proposed.map(({ to }) => to))));
  return {
    kind: 'proposed',
    title: count(locale, words.title, proposed.length, { date: end }),
    bars: proposed.map(({ practice, step, from, to }) => ({
      label: practices[practice].title,
      by: behindLabel(step.by),
      from,
      to,
    })),
    standing: '',
    undrawn: 0,
    remark: words.plan,
    notes: proposed.map(({ practice, step, to }) =>
      fill(words.note, {
        practice: practices[practice].title,
        owner: step.by,
        date: date(locale, isoOf(to)),
        sign: step.indicator,
      }),
    ),
  };
}
