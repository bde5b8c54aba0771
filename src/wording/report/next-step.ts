import { type Answer, type Answers, proofOf } from '../../domain/model/answer.ts';
import type { Decision } from '../../domain/model/assessment.ts';
import type { Effort, OwnerRole, PracticeId } from '../../domain/model/model.ts';
import type { Gap } from '../../domain/scoring/gaps.ts';
import { nextStepOf } from '../../domain/scoring/next-step.ts';
import { count, fill } from '../../i18n/words.ts';
import { practiceAddress, type ReportLanguage } from './report-language.ts';

/** How many actions come first. */
export const FIRST_ACTIONS = 3;

/** The next step of a gap in words; `sources` and `weeks` as the model has them. */
export interface StepInWords {
  readonly action: string;
  readonly firstMove: string;
  readonly indicator: string;
  readonly owner: OwnerRole;
  readonly effort: Effort;
  readonly weeks: number;
  readonly sources: readonly string[];
  /** Where the practice's page tells more. */
  readonly address: string;
}

/** Puts the next step of a rated practice in words; undefined when there is nothing to do. */
export function stepInWords(
  text: ReportLanguage,
  gap: Gap,
  answer: Answer | undefined,
): StepInWords | undefined {
  const step = nextStepOf(gap, proofOf(answer));
  if (step.kind === 'hold') return undefined;
  const { owner, effort, weeks } = step;
  const words = text.practices[gap.practice];
  if (step.kind === 'climb') {
    const { action, firstMove, indicator } = words.steps[step.from] ?? {
      action: '',
      firstMove: '',
      indicator: '',
    };
    const address = practiceAddress(text.locale, gap.practice, `step-${step.from}`);
    return { action, firstMove, indicator, owner, effort, weeks, sources: step.sources, address };
  }
  const prove = text.t.report.prove;
  return {
    action: prove[step.proof].action,
    firstMove: fill(prove[step.proof].firstMove, { example: words.proof[step.proof] }),
    indicator: prove.workedIf,
    owner,
    effort,
    weeks,
    sources: [],
    address: practiceAddress(text.locale, gap.practice, 'levels'),
  };
}

/** The decision to take a step, as it is written for the board. */
export function decisionOf({ t }: ReportLanguage, practice: PracticeId, step: StepInWords): Decision {
  const { action, owner, indicator } = step;
  return { practice, action, owner: t.common.owner[owner], indicator };
}

/** “within four weeks”. */
export function withinWords({ locale, t }: ReportLanguage, weeks: number): string {
  const inWords: Partial<Record<number, string>> = t.report.weeksInWords;
  return fill(t.report.first.within, { weeks: inWords[weeks] ?? count(locale, t.common.weeks, weeks) });
}

/** A step that comes first, and the practice it is for. */
export interface FirstStep {
  readonly practice: PracticeId;
  readonly title: string;
  readonly step: StepInWords;
  /** Who takes it, and within how long: “Head of service, within four weeks”. */
  readonly who: string;
}

/** The first steps of a report, in words: of the first few gaps, those with something to do. */
export function firstSteps(
  text: ReportLanguage,
  gaps: readonly Gap[],
  answers: Answers,
): readonly FirstStep[] {
  return gaps.slice(0, FIRST_ACTIONS).flatMap((gap) => {
    const step = stepInWords(text, gap, answers[gap.practice]);
    if (!step) return [];
    const who = `${text.t.common.owner[step.owner]}, ${withinWords(text, step.weeks)}`;
    return [{ practice: gap.practice, title: text.practices[gap.practice].title, step, who }];
  });
}
