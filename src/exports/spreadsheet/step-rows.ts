import type { Decision } from '../../domain/model/assessment.ts';
import { decisionInWords, progressInWords } from '../../wording/report/decision.ts';
import { stepInWords } from '../../wording/report/next-step.ts';
import type { DocumentLanguage } from '../document-language.ts';
import type { LeavingReport } from '../leaving-report.ts';
import { type Cell, tableOf } from './table.ts';

/** What is left to do, the first step first, with room for whoever follows it. */
export function gapRows({ assessment, report }: LeavingReport, language: DocumentLanguage): Cell[][] {
  const { t, practices, sources } = language;
  const { columns, yes, no } = t.spreadsheet;
  const rows = report.gaps.map((gap, at) => ({
    gap,
    place: at + 1,
    step: stepInWords(language, gap, assessment.answers[gap.practice], report.date),
  }));
  return tableOf(
    [
      [columns.place, ({ place }) => place],
      [columns.practice, ({ gap }) => practices[gap.practice].title],
      [columns.level, ({ gap }) => gap.level],
      [columns.target, ({ gap }) => gap.target],
      [columns.gap, ({ gap }) => gap.gap],
      [columns.toProve, ({ gap }) => (gap.toProve ? yes : no)],
      [columns.importance, ({ gap }) => t.common.importance[gap.importance]],
      [columns.priority, ({ gap }) => gap.priority],
      [columns.band, ({ gap }) => t.report.gaps.band[gap.band]],
      [columns.robust, ({ gap }) => gap.robust],
      [columns.action, ({ step }) => step?.action],
      [columns.firstMove, ({ step }) => step?.firstMove],
      [columns.owner, ({ step }) => step && t.common.owner[step.owner]],
      [columns.effort, ({ step }) => step && t.common.effortShort[step.effort]],
      [columns.weeks, ({ step }) => step?.weeks],
      [columns.indicator, ({ step }) => step?.indicator],
      [columns.sources, ({ step }) => step?.sources.map((id) => sources[id]?.text ?? id).join('\n')],
      // Left for whoever follows the steps.
      [columns.due, () => null],
      [columns.progress, () => null],
    ],
    rows,
  );
}

/** What was decided. */
export function decisionRows({ assessment }: LeavingReport, language: DocumentLanguage): Cell[][] {
  const { t, practices } = language;
  const { columns } = t.spreadsheet;
  const words = (decision: Decision) => decisionInWords(language, decision);
  return tableOf(
    [
      [columns.action, (decision) => words(decision).action],
      [columns.owner, ({ owner }) => owner],
      [columns.due, ({ due }) => due],
      [columns.indicator, (decision) => words(decision).indicator],
      [columns.practice, ({ practice }) => practice && practices[practice].title],
      [columns.progress, (decision) => progressInWords(language, decision)],
    ],
    assessment.decisions ?? [],
  );
}
