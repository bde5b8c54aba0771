import { type AnswerState, stateOf } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import { type PracticeId, type Prerequisite, practicesIn } from '../model/model.ts';
import { type AxisAnswers, type RatedPractice, readAnswers } from './axis-answers.ts';
import { findStrengths, unmetPrerequisites } from './gaps.ts';
import { highLevels } from './solidity.ts';

/** What the parts of a report ask of the answers besides its score. */
export interface ReportFacts {
  readonly axes: readonly AxisAnswers[];
  readonly rated: ReadonlyMap<PracticeId, RatedPractice>;
  readonly strengths: readonly PracticeId[];
  readonly unmet: readonly Prerequisite[];
  /** Levels that call for proof: how many are declared, how many have some. */
  readonly high: { readonly declared: number; readonly proven: number };
  readonly inState: (state: AnswerState) => readonly PracticeId[];
}

/** Collects what a report is made of from an assessment: each practice as it was answered, by axis and by state. */
export function factsOf(assessment: Assessment): ReportFacts {
  const { model, answers } = assessment;
  const axes = readAnswers(assessment);
  const rated = axes.flatMap((axis) => axis.rated);
  const { of: declared, proven } = highLevels(rated);
  return {
    axes,
    rated: new Map(rated.map((one) => [one.practice.id, one])),
    strengths: findStrengths(assessment),
    unmet: unmetPrerequisites(assessment),
    high: { declared, proven },
    inState: (state) => practicesIn(model).filter((id) => stateOf(answers[id]) === state),
  };
}
