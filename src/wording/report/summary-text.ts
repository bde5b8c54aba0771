import type { Assessment } from '../../domain/model/assessment.ts';
import { AXIS_IDS } from '../../domain/model/model.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { date, fill } from '../../i18n/words.ts';
import type { ReportLanguage } from './report-language.ts';
import { axisLine, headlineOf, solidLine, stepInWords, withinWords } from './report-sentences.ts';

/** How many actions come first. */
export const FIRST_ACTIONS = 3;

/** The first screen as plain text, for a mail. */
export function summaryText(
  text: ReportLanguage,
  { answers }: Assessment,
  score: Score,
  facts: ReportFacts,
  voices: number,
): string {
  const { common, report } = text.t;
  const actions = score.gaps.slice(0, FIRST_ACTIONS).flatMap((gap) => {
    const step = stepInWords(text, gap, answers[gap.practice]);
    if (!step) return [];
    const who = `${common.owner[step.owner]}, ${withinWords(text, step.weeks)}`;
    return `- ${text.practices[gap.practice].title}\n  ${step.firstMove} (${who})`;
  });
  const axes = AXIS_IDS.map(
    (axis) => `- ${common.axis[axis].name} — ${axisLine(text, score.declared.axes[axis].counts)}`,
  );
  return [
    fill(report.summary.title, { date: date(text.locale, score.date) }),
    headlineOf(text, score),
    ...(actions.length > 0 ? [[report.summary.first, ...actions].join('\n')] : []),
    [report.summary.axes, ...axes].join('\n'),
    fill(report.summary.solid, {
      word: report.solid.words[score.solidity.overall].toLocaleLowerCase(text.locale),
      line: solidLine(text, score, facts, voices),
    }),
    report.summary.footer,
  ].join('\n\n');
}
