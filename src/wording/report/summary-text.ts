import type { Assessment, Decision } from '../../domain/model/assessment.ts';
import { AXIS_IDS, practicesIn } from '../../domain/model/model.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { date, fill } from '../../i18n/words.ts';
import { closed, inLine } from '../in-line.ts';
import { marks } from '../model-mark.ts';
import { decisionInWords, progressInWords } from './decision.ts';
import { headlineOf } from './headline.ts';
import { byWhen, type FirstStep, firstSteps, tiesInWords } from './next-step.ts';
import type { ReportLanguage } from './report-language.ts';
import { axisLine, solidLine } from './report-sentences.ts';

/** A first step as lines of plain text: what, the first move, who and by when, how one sees it. */
function actionLines({ t }: ReportLanguage, { title, step, who }: FirstStep): readonly string[] {
  const { gaps } = t.report;
  const named = (name: string, value: string) => `${name}${t.common.colon}${value}`;
  return [
    `- ${named(title, step.action)}`,
    named(gaps.firstMove, step.firstMove),
    who,
    named(gaps.indicator, step.indicator),
  ];
}

/** What was decided, a line each: what, who and by when, how one sees it, where it stands. */
export function decisionLines(text: ReportLanguage, decisions: readonly Decision[]): readonly string[] {
  return decisions.map((decision) => {
    const { owner = '', due } = decision;
    const who = [closed(owner), due ? byWhen(text, due) : ''].filter(Boolean).join(', ');
    const { action, indicator } = decisionInWords(text, decision);
    return `- ${inLine([action, who, indicator, progressInWords(text, decision)])}`;
  });
}

/** The first screen as plain text, for a mail. What a group decided comes first, and no step of the guide beside it. */
export function summaryText(
  text: ReportLanguage,
  assessment: Assessment,
  score: Score,
  facts: ReportFacts,
  voices: number,
  isGroup = false,
): string {
  const { common, report } = text.t;
  const actions = firstSteps(text, score.gaps, assessment).map((one) => actionLines(text, one).join('\n  '));
  const ties = tiesInWords(text, score.gaps, assessment.answers);
  const axes = AXIS_IDS.map(
    (axis) => `- ${common.axis[axis].name} — ${axisLine(text, score.declared.axes[axis].counts)}`,
  );
  const decided = decisionLines(text, assessment.decisions ?? []);
  const first =
    actions.length > 0 ? [[report.summary.first, ...actions, ...(ties ? [ties] : [])].join('\n')] : [];
  const agreed = decided.length > 0 ? [[report.summary.decisions, ...decided].join('\n')] : [];
  const headline = headlineOf(text, { ...score, unanswered: facts.inState('unanswered').length });
  return [
    fill(report.summary.title, { date: date(text.locale, score.date) }),
    ...(isGroup && agreed.length > 0 ? [...agreed, headline] : [headline, ...first, ...agreed]),
    [report.summary.axes, ...axes].join('\n'),
    fill(report.summary.solid, {
      word: report.solid.words[score.solidity.overall].toLocaleLowerCase(text.locale),
      line: solidLine(text, score, facts, voices),
    }),
    fill(report.summary.footer, { n: practicesIn(assessment.model).length }),
    ...marks(text),
  ].join('\n\n');
}
