import type { Assessment } from '../model/assessment.ts';
import { type PracticeId, practicesIn } from '../model/model.ts';
import { buildReport, type Report } from '../scoring/report.ts';
import type { SolidityWord } from '../scoring/solidity-words.ts';
import { figuresOf, judgeAgreement, notClose, type VoteFigures } from './agreement.ts';
import { assessmentOf } from './as-assessment.ts';
import { groupLevels } from './group-level.ts';
import { type GroupFigures, groupsOnWall, medianDifference } from './groups.ts';
import { jackknife } from './jackknife.ts';
import { kendallW } from './kendall.ts';
import { figuresOfTally, type RoomFigures } from './tally.ts';
import { type GroupLevel, respondentsOf, votesOn, type Workshop } from './workshop.ts';

/** Groups shown whose medians lie this many levels apart keep a practice from being close. */
export const GROUPS_APART_FROM = 2;

/** The votes on a practice, and beside them what the group holds of it. */
export interface PracticeVotes extends VoteFigures {
  readonly level: GroupLevel;
  /** The hands counted in the room; absent where none were. */
  readonly room?: RoomFigures;
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

/** Which groups are shown where something is read: on the wall, in what leaves it, or none. */
export type GroupsShown = (workshop: Workshop, practice: PracticeId) => readonly GroupFigures[];

/** Where no group is shown, and nothing may hang on any. */
export const noGroups: GroupsShown = () => [];

/** The votes on one practice. They are not close where two groups that are shown stand two levels apart. */
export function figuresOn(
  workshop: Workshop,
  practice: PracticeId,
  shown: GroupsShown = groupsOnWall,
): VoteFigures {
  return besideGroups(figuresOf(votesOn(workshop, practice)), () => shown(workshop, practice));
}

/** Figures beside the groups that are shown: not close where two of these stand two levels apart. */
export function besideGroups(figures: VoteFigures, shown: () => readonly GroupFigures[]): VoteFigures {
  if (figures.status !== 'close') return figures;
  const difference = medianDifference(shown()) ?? 0;
  return difference >= GROUPS_APART_FROM ? notClose(figures) : figures;
}

/** The votes on every practice of its model, asked or not, what the group holds of it, and its hands beside. */
export function practiceVotes(
  workshop: Workshop,
  shown: GroupsShown = groupsOnWall,
): Record<PracticeId, PracticeVotes> {
  const levels = groupLevels(workshop);
  const entries = practicesIn(workshop.model).map((id) => {
    const tally = workshop.room?.[id];
    const votes = { ...figuresOn(workshop, id, shown), level: levels[id] };
    return [id, tally ? { ...votes, room: figuresOfTally(tally) } : votes];
  });
  return Object.fromEntries(entries) as Record<PracticeId, PracticeVotes>;
}

/** The group as one assessment: what its report is made of. */
export function groupAssessment(workshop: Workshop): Assessment {
  return assessmentOf(workshop, groupLevels(workshop));
}

/** How far the group agrees, in a word: as its votes say, or as it came with a result without them; null where neither does. */
export function agreementOf(
  workshop: Workshop,
  practices: Readonly<Record<PracticeId, PracticeVotes>>,
): SolidityWord | null {
  return workshop.agreement ?? judgeAgreement(practices);
}

/** The report of a workshop, where these groups are shown. */
export function buildWorkshopReport(workshop: Workshop, shown: GroupsShown = groupsOnWall): WorkshopReport {
  const practices = practiceVotes(workshop, shown);
  return {
    ...buildReport(groupAssessment(workshop), agreementOf(workshop, practices)),
    kind: 'workshop',
    respondents: respondentsOf(workshop),
    practices,
    kendallW: kendallW(workshop)?.w ?? null,
    jackknife: jackknife(workshop),
  };
}
