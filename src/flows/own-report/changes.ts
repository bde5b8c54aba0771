import {
  type Answer,
  type Importance,
  type Level,
  mattersMost,
  mayMatterMost,
  mostImportant,
} from '../../domain/model/answer.ts';
import type { Decision, Measure } from '../../domain/model/assessment.ts';
import type { CustomerValue } from '../../domain/model/customer-value.ts';
import type { PracticeId } from '../../domain/model/practice.ts';
import { changeAssessment } from '../../stores/assessments.ts';
import { findKept } from '../../stores/keeping.ts';

/** What comes of something by a change. It is made to what is kept by then, which may be later than what is shown. */
export type ChangeOf<Value> = (now: Value) => Value;

/** What can be changed from a report of one's own; an opened one has none of it. */
export interface ReportChanges {
  /** False when it was refused: no more practices may matter most. */
  readonly setImportance: (practice: PracticeId, importance: Importance) => boolean;
  readonly setTarget: (practice: PracticeId, target: Level) => void;
  readonly setMeasures: (change: ChangeOf<readonly Measure[]>) => void;
  readonly setDecisions: (change: ChangeOf<readonly Decision[]>) => void;
  /** Undefined takes it out. */
  readonly setCustomerValue: (value: CustomerValue | undefined) => void;
}

/** The changes to the assessment kept under an id. Each is made to what is kept by then, not to what is shown. */
export function changesTo(id: string): ReportChanges {
  const weigh = (practice: PracticeId, weight: Pick<Answer, 'importance' | 'target'>) =>
    changeAssessment(id, (assessment) => ({
      ...assessment,
      answers: { ...assessment.answers, [practice]: { ...assessment.answers[practice], ...weight } },
    }));
  const hasRoom = (practice: PracticeId) =>
    mayMatterMost(mostImportant(findKept(id)?.file.answers ?? {}), practice);
  return {
    setImportance: (practice, importance) => {
      if (mattersMost({ importance }) && !hasRoom(practice)) return false;
      weigh(practice, { importance });
      return true;
    },
    setTarget: (practice, target) => weigh(practice, { target }),
    setMeasures: (change) =>
      changeAssessment(id, (assessment) => ({ ...assessment, measures: change(assessment.measures ?? []) })),
    setDecisions: (change) =>
      changeAssessment(id, (assessment) => ({
        ...assessment,
        decisions: change(assessment.decisions ?? []),
      })),
    setCustomerValue: (customerValue) =>
      changeAssessment(id, (assessment) => ({ ...assessment, customerValue })),
  };
}
