import { type Answer, proofOf } from '../../domain/model/answer.ts';
import type { AxisId, Effort, OwnerRole, PracticeId } from '../../domain/model/model.ts';
import type { Gap } from '../../domain/scoring/gaps.ts';
import { nextStepOf } from '../../domain/scoring/next-step.ts';
import type { Score } from '../../domain/scoring/report.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import { count, fill } from '../../i18n/words.ts';
import { headline } from './headline.ts';
import { practiceAddress, type ReportLanguage } from './report-language.ts';

/** What the headline is made of, of one person's report or a group's. */
type Figures = Pick<Score, 'scope' | 'counts' | 'weakestAxis' | 'heldBackBy'>;

/** The headline of a report. */
export function headlineOf({ locale, t, practices }: ReportLanguage, score: Figures): string {
  return headline(locale, t.report.headline, score, {
    axis: (id) => t.common.axis[id as AxisId].name,
    practice: (id) => practices[id as PracticeId].title,
  });
}

/** “one voice · 15 of 17 answered · 2 of 6 high levels proven”. */
export function solidLine(
  { locale, t }: ReportLanguage,
  { counts }: Pick<Score, 'counts'>,
  { high }: Pick<ReportFacts, 'high'>,
  voices: number,
): string {
  const { solid } = t.report;
  return [
    count(locale, solid.voices, voices),
    fill(solid.answered, { n: counts.rated, total: counts.applicable }),
    high.declared === 0 ? solid.noHigh : count(locale, solid.proven, high.proven, { total: high.declared }),
  ].join(' · ');
}

/** “two of five in place”, in words: the first screen keeps its figures for what is compared. */
export function axisLine({ t }: ReportLanguage, { inPlace, applicable }: Score['counts']): string {
  const { numbers, counts, noneApplies } = t.report.axes;
  const inWords = (n: number) => numbers[n] ?? String(n);
  if (applicable === 0) return noneApplies;
  return fill(counts, { inPlace: inWords(inPlace), applicable: inWords(applicable) });
}

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

/** “within four weeks”. */
export function withinWords({ locale, t }: ReportLanguage, weeks: number): string {
  const inWords: Partial<Record<number, string>> = t.report.weeksInWords;
  return fill(t.report.first.within, { weeks: inWords[weeks] ?? count(locale, t.common.weeks, weeks) });
}
