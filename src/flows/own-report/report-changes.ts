import type { Importance, Level } from '../../domain/model/answer.ts';
import type { Decision, Measure } from '../../domain/model/assessment.ts';
import type { CustomerValue } from '../../domain/model/customer-value.ts';
import type { PracticeId } from '../../domain/model/model.ts';

/** What can be changed from a report of one's own; an opened one has none of it. */
export interface ReportChanges {
  /** False when it was refused: no more practices may matter most. */
  readonly setImportance: (practice: PracticeId, importance: Importance) => boolean;
  readonly setTarget: (practice: PracticeId, target: Level) => void;
  readonly setMeasures: (measures: readonly Measure[]) => void;
  readonly setDecisions: (decisions: readonly Decision[]) => void;
  /** Undefined takes it out. */
  readonly setCustomerValue: (value: CustomerValue | undefined) => void;
}
