import type { Assessment } from '../../domain/model/assessment.ts';
import { AXIS_IDS, practicesIn } from '../../domain/model/model.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { date, fill } from '../../i18n/words.ts';
import { headlineOf } from './headline.ts';
import { firstSteps } from './next-step.ts';
import type { ReportLanguage } from './report-language.ts';
import { axisLine, solidLine } from './report-sentences.ts';

/** The first screen as plain text, for a mail. */
export function summaryText(
  text: ReportLanguage,
  { answers, model }: Assessment,
  score: Score,
  facts: ReportFacts,
  voices: number,
): string {
  const { common, report } = text.t;
  const actions = firstSteps(text, score.gaps, answers).map(
    ({ title, step, who }) => `- ${title}\n  ${step.firstMove} (${who})`,
  );
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
    fill(report.summary.footer, { n: practicesIn(model).length }),
  ].join('\n\n');
}
