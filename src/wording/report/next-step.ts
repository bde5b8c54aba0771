import { type Answers, LEVELS, type Level, proofOf } from '../../domain/model/answer.ts';
import type { Assessment, Decision } from '../../domain/model/assessment.ts';
import { settles } from '../../domain/model/decided.ts';
import type { Effort, OwnerRole, PracticeId } from '../../domain/model/model.ts';
import type { Gap } from '../../domain/scoring/gaps.ts';
import { dueAfter, nextStepOf } from '../../domain/scoring/next-step.ts';
import { tiedWithFirst } from '../../domain/scoring/ties.ts';
import { byDate, count, fill } from '../../i18n/words.ts';
import { practiceAddress, type ReportLanguage } from './report-language.ts';

/** How many actions come first. */
const FIRST_ACTIONS = 3;

/** The next step of a gap in words; `sources` and `weeks` as the model has them. */
export interface StepInWords {
  readonly action: string;
  readonly firstMove: string;
  readonly indicator: string;
  /** The role of the guide. */
  readonly owner: OwnerRole;
  /** Who takes it: whoever it was decided for, else that role in words. */
  readonly by: string;
  readonly effort: Effort;
  readonly weeks: number;
  /** ISO day or month by which it is done: as it was decided, else counted from the date of the assessment. */
  readonly due: string;
  readonly sources: readonly string[];
  /** Where the practice's page tells more. */
  readonly address: string;
  /** The level it leads to; undefined where only proof is missing. */
  readonly to?: Level;
}

/** What the next step of a practice hangs on. */
type Stepping = Pick<Assessment, 'answers' | 'date' | 'decisions'>;

/**
 * Puts the next step of a rated practice in words, from the date of the assessment on; undefined when there is nothing to
 * do. Where that very step was decided, who takes it, by when and how one sees it are as decided: one report says one.
 */
export function stepInWords(text: ReportLanguage, gap: Gap, of: Stepping): StepInWords | undefined {
  const step = guideStep(text, gap, of);
  const decided = step && of.decisions?.find((one) => decides(one, gap.practice, step));
  if (!decided) return step;
  const { owner, due, indicator } = decided;
  return { ...step, by: owner || step.by, due: due || step.due, indicator: indicator || step.indicator };
}

/** Is this the decision to take that very step? In words of one’s own, only its own words are. */
function decides(one: Decision, practice: PracticeId, { action, to }: StepInWords): boolean {
  return settles(one, practice, to) && (!!one.step || one.action === action);
}

function guideStep(
  text: ReportLanguage,
  gap: Gap,
  { answers, date: from }: Stepping,
): StepInWords | undefined {
  const step = nextStepOf(gap, proofOf(answers[gap.practice]));
  if (step.kind === 'hold') return undefined;
  const { owner, effort, weeks } = step;
  const cost = { owner, by: text.t.common.owner[owner], effort, weeks, due: dueAfter(from, weeks) };
  const words = text.practices[gap.practice];
  if (step.kind === 'climb') {
    const { action, firstMove, indicator } = words.steps[step.from] ?? {
      action: '',
      firstMove: '',
      indicator: '',
    };
    const address = practiceAddress(text.locale, gap.practice, `step-${step.from}`);
    const to = LEVELS[step.from + 1] ?? 4;
    return {
      action,
      firstMove,
      indicator,
      ...cost,
      sources: words.evidence.steps[step.from] ?? [],
      address,
      to,
    };
  }
  const prove = text.t.report.prove;
  return {
    action: prove[step.proof].action,
    firstMove: fill(prove[step.proof].firstMove, { example: words.proof[step.proof] }),
    indicator: prove.workedIf,
    ...cost,
    sources: [],
    address: practiceAddress(text.locale, gap.practice, 'levels'),
  };
}

/** The decision to take a step, as it is written for the board: what its step says by itself is read from there. */
export function decisionOf(practice: PracticeId, step: StepInWords): Decision {
  const { action, due, indicator, to } = step;
  if (to === undefined) return { practice, action, owner: step.by, due, indicator };
  return { practice, action, step: { practice, level: to }, owner: step.by, due };
}

/** “by 25 January 2027”, “by January 2027”. */
export function byWhen({ locale, t }: ReportLanguage, due: string): string {
  return byDate(locale, t.report.first, due);
}

/** “Customer service, by 25 January 2027”. */
export function whoAndWhen(text: ReportLanguage, { by, due }: StepInWords): string {
  return `${by}, ${byWhen(text, due)}`;
}

/** A step that comes first, as it is said on a screen, on paper, in a mail and on a slide. */
export interface FirstStep {
  readonly practice: PracticeId;
  readonly title: string;
  readonly step: StepInWords;
  /** Who takes it, and by when: “Customer service, by 25 January 2027”. */
  readonly who: string;
  /** What its author wrote beside the answer. */
  readonly note: string | undefined;
}

/** The first steps of a report, in words: of the first few gaps, those with something to do. */
export function firstSteps(text: ReportLanguage, gaps: readonly Gap[], of: Stepping): readonly FirstStep[] {
  return gaps.slice(0, FIRST_ACTIONS).flatMap((gap) => {
    const { practice } = gap;
    const step = stepInWords(text, gap, of);
    if (!step) return [];
    const { title } = text.practices[practice];
    return [{ practice, title, step, who: whoAndWhen(text, step), note: of.answers[practice]?.note?.trim() }];
  });
}

/** That others stand as high as the first steps, and what alone sets them apart; undefined when none does. */
export function tiesInWords(
  { locale, t }: ReportLanguage,
  gaps: readonly Gap[],
  answers: Answers,
): string | undefined {
  const tied = tiedWithFirst(gaps, answers, FIRST_ACTIONS);
  return tied.length === 0 ? undefined : count(locale, t.report.first.tied, tied.length);
}
