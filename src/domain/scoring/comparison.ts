import { type Answer, type AnswerState, type Level, PROOF_KINDS, proofOf, stateOf } from '../model/answer.ts';
import type { Assessment } from '../model/assessment.ts';
import { comparabilityOf, comparablePractices } from '../model/comparability.ts';
import { type AxisId, axesOf, type PracticeId } from '../model/model.ts';
import { answersOn } from './axis-answers.ts';
import { type Counts, totalCounts } from './counts.ts';
import { type Result, scoreWhole } from './whole-result.ts';

/** Where a practice stands: its declared level, or why it has none. */
export type Standing = Level | Exclude<AnswerState, 'rated'>;

export interface PracticeChange {
  readonly practice: PracticeId;
  readonly before: Standing;
  readonly after: Standing;
  /** Levels gained, −4 to 4; null unless both are rated. */
  readonly change: number | null;
  /** A stronger kind of proof is gained, a weaker one lost; null when equal, or unless both are rated. */
  readonly proof: 'gained' | 'lost' | null;
}

/** After minus before. Stage and index are of the declared levels, null unless both sides are scored. */
export interface ResultChange {
  readonly counts: Counts;
  readonly stage: number | null;
  readonly index: number | null;
}

export interface AxisChange extends ResultChange {
  readonly axis: AxisId;
  /** The practices that make it: level, proof or status changed. Model order. */
  readonly practices: readonly PracticeId[];
}

/** What moved from one assessment to another: two dates of one scope, or two units. */
export interface Comparison {
  /** When false, only the practices that compare between the two models are in it, and the page must say so. */
  readonly isSameModel: boolean;
  /** The practices compared whose words changed from one model to the other. */
  readonly reworded: readonly PracticeId[];
  readonly whole: ResultChange;
  readonly axes: readonly AxisChange[];
  /** In model order. */
  readonly practices: readonly PracticeChange[];
}

/** Where an answer stands. */
export function standingOf(answer: Answer | undefined): Standing {
  return answer?.level ?? answer?.status ?? 'unanswered';
}

function proofChange(before: Answer | undefined, after: Answer | undefined): PracticeChange['proof'] {
  if (stateOf(before) !== 'rated' || stateOf(after) !== 'rated') return null;
  const gained = PROOF_KINDS.indexOf(proofOf(after)) - PROOF_KINDS.indexOf(proofOf(before));
  return gained === 0 ? null : gained > 0 ? 'gained' : 'lost';
}

function comparePractice(
  practice: PracticeId,
  before: Answer | undefined,
  after: Answer | undefined,
): PracticeChange {
  const areRated = before?.level !== undefined && after?.level !== undefined;
  return {
    practice,
    before: standingOf(before),
    after: standingOf(after),
    change: areRated ? after.level - before.level : null,
    proof: proofChange(before, after),
  };
}

function countsChange(before: Counts, after: Counts): Counts {
  return {
    applicable: after.applicable - before.applicable,
    rated: after.rated - before.rated,
    inPlace: after.inPlace - before.inPlace,
    proven: after.proven - before.proven,
    unknown: after.unknown - before.unknown,
  };
}

function axisChange(axis: AxisId, before: Result, after: Result): ResultChange {
  const [from, to] = [before.axes[axis], after.axes[axis]];
  const areScored = from.scored && to.scored;
  return {
    counts: countsChange(from.counts, to.counts),
    stage: areScored ? to.stage - from.stage : null,
    index: areScored ? to.index - from.index : null,
  };
}

/**
 * Compares two assessments on their declared levels, over the practices that compare between their models: figures of
 * both are made of those alone.
 */
export function compareAssessments(before: Assessment, after: Assessment): Comparison {
  const practices = comparablePractices(before.model, after.model);
  const axes = axesOf(practices);
  const [first, second] = [answersOn(axes, before.answers), answersOn(axes, after.answers)];
  const [from, to] = [scoreWhole(first, 'declared'), scoreWhole(second, 'declared')];
  const areScored = from.stage !== undefined && to.stage !== undefined;
  const changes = practices.map((id) => comparePractice(id, before.answers[id], after.answers[id]));
  const hasMoved = ({ before, after, proof }: PracticeChange) => before !== after || proof !== null;
  const moved = new Set(changes.filter(hasMoved).map(({ practice }) => practice));
  const isReworded = (id: PracticeId) => comparabilityOf(id, before.model, after.model) === 'reworded';
  return {
    isSameModel: before.model === after.model,
    reworded: practices.filter(isReworded),
    whole: {
      counts: countsChange(totalCounts(first), totalCounts(second)),
      stage: areScored ? to.stage - from.stage : null,
      index: areScored ? to.index - from.index : null,
    },
    axes: axes.map((axis) => ({
      axis: axis.id,
      ...axisChange(axis.id, from, to),
      practices: axis.practices.map(({ id }) => id).filter((id) => moved.has(id)),
    })),
    practices: changes,
  };
}
