import type { Assessment } from '../model/assessment.ts';
import { type PracticeId, practicesIn } from '../model/model.ts';
import { buildReport, type Report } from '../scoring/report.ts';
import { figuresOf, judgeAgreement, type VoteFigures } from './agreement.ts';
import { groupLevels } from './group-level.ts';
import { jackknife } from './jackknife.ts';
import { kendallW } from './kendall.ts';
import { assessmentOf, type GroupLevel, respondentsOf, votesOn, type Workshop } from './workshop.ts';

/** The votes on a practice, and beside them what the group holds of it. */
export interface PracticeVotes extends VoteFigures {
  readonly level: GroupLevel;
}

/** The group scored as one assessment, and how far its members agree. */
export interface WorkshopReport extends Omit<Report, 'kind'> {
  readonly kind: 'workshop';
  readonly respondents: number;
  /** Every practice of its model, asked or not. */
  readonly practices: Readonly<Record<PracticeId, PracticeVotes>>;
  readonly kendallW: number | null;
  readonly jackknife: readonly [low: number, high: number] | null;
}

/** What `score` prints of either kind of file; told apart by `kind`. */
export type AnyReport = Report | WorkshopReport;

/** The votes on every practice of its model, asked or not, and what the group holds of it. */
export function practiceVotes(workshop: Workshop): Record<PracticeId, PracticeVotes> {
  const levels = groupLevels(workshop);
  const entries = practicesIn(workshop.model).map((id) => [
    id,
    { ...figuresOf(votesOn(workshop, id)), level: levels[id] },
  ]);
  return Object.fromEntries(entries) as Record<PracticeId, PracticeVotes>;
}

/** The group as one assessment: what its report is made of. */
export function groupAssessment(workshop: Workshop): Assessment {
  return assessmentOf(workshop, groupLevels(workshop));
}

/** The report of a workshop. */
export function buildWorkshopReport(workshop: Workshop): WorkshopReport {
  const practices = practiceVotes(workshop);
  return {
    ...buildReport(groupAssessment(workshop), judgeAgreement(practices)),
    kind: 'workshop',
    respondents: respondentsOf(workshop),
    practices,
    kendallW: kendallW(workshop)?.w ?? null,
    jackknife: jackknife(workshop),
  };
}
