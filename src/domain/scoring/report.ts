import type { AxisId, PracticeId } from '../model/model.ts';
import { ratedPractices, readAnswers } from './axis-answers.ts';
import { type Counts, heldBackBy, tiedAxes, totalCounts, weakestAxis } from './counts.ts';
import { type Gap, rankGaps } from './gaps.ts';
import { oldestProofMonth } from './oldest-proof.ts';
import { robustShares } from './robustness.ts';
import type { Scored } from './scored.ts';
import { judgeSolidity, type Solidity } from './solidity.ts';
import type { SolidityWord } from './solidity-words.ts';
import { type Result, scoreWhole } from './whole-result.ts';

/** All of a report but the shares of draws: cheap enough to be made again at every answer. */
export interface Score {
  readonly kind: 'assessment';
  readonly scope: string | null;
  /** ISO day or month. */
  readonly date: string;
  readonly model: number;
  readonly counts: Counts;
  /** Null when fewer than two axes are answered enough, or when several stand lowest together. */
  readonly weakestAxis: AxisId | null;
  /** The axes that stand lowest together, in model order. */
  readonly tiedAxes: readonly AxisId[];
  readonly heldBackBy: readonly PracticeId[];
  /** On the levels as declared. */
  readonly declared: Result;
  /** On the levels the proof carries. */
  readonly supported: Result;
  /** Every rated practice, first things first. */
  readonly gaps: readonly Gap[];
  readonly solidity: Solidity;
}

/** A gap, and the share of the draws (0–1) that keep it among the first five. */
export interface RobustGap extends Gap {
  readonly robust: number;
}

/** The report of one assessment: figures and codes in no language, as `score` prints it. */
export interface Report extends Score {
  readonly gaps: readonly RobustGap[];
}

/** Scores an assessment. `agreement` is the word on several respondents' votes, null for one voice. */
export function scoreAssessment(assessment: Scored, agreement: SolidityWord | null = null): Score {
  const axes = readAnswers(assessment);
  const rated = axes.flatMap((axis) => axis.rated);
  const counts = totalCounts(axes);
  const oldestProof = oldestProofMonth(assessment);
  return {
    kind: 'assessment',
    scope: assessment.scope ?? null,
    date: assessment.date,
    model: assessment.model,
    counts,
    weakestAxis: weakestAxis(axes),
    tiedAxes: tiedAxes(axes),
    heldBackBy: heldBackBy(axes),
    declared: scoreWhole(axes, 'declared'),
    supported: scoreWhole(axes, 'supported'),
    gaps: rankGaps(rated),
    solidity: judgeSolidity({ rated, counts, date: assessment.date, oldestProof, agreement }),
  };
}

/** The full report: the score, and whether its priorities hold if answers shift. About 2,000 rankings. */
export function buildReport(assessment: Scored, agreement: SolidityWord | null = null): Report {
  const score = scoreAssessment(assessment, agreement);
  const shares = robustShares(ratedPractices(assessment));
  return {
    ...score,
    gaps: score.gaps.map((gap) => ({ ...gap, robust: shares.get(gap.practice) ?? 0 })),
  };
}
