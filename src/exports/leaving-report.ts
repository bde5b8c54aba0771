import type { Assessment } from '../domain/assessment.ts';
import type { PracticeId } from '../domain/model.ts';
import type { Report } from '../domain/report.ts';
import type { Workshop } from '../domain/workshop.ts';
import type { WorkshopReport } from '../domain/workshop-report.ts';

/** A report on its way out as a document. Nothing of it is computed again. */
export interface LeavingReport {
  /** One's own, or the group as one. */
  readonly assessment: Assessment;
  readonly report: Report | WorkshopReport;
  /** What leaves of the workshop beside its report: `resultOf` with the parts its sender ticked. */
  readonly workshop?: Workshop | undefined;
  /** The practices whose level was decided in the room; absent where it is not known. */
  readonly decided?: readonly PracticeId[] | undefined;
}

/** The report of a group, with the votes it was made of; undefined for one person's. */
export function groupOf({ report }: LeavingReport): WorkshopReport | undefined {
  return report.kind === 'workshop' ? report : undefined;
}

/** How many people answered. */
export function voicesOf(leaving: LeavingReport): number {
  return groupOf(leaving)?.respondents ?? 1;
}
