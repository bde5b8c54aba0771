import type { Assessment } from '../../domain/model/assessment.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import type { ReportText } from '../text/report-text.ts';
import type { GroupParts } from './group-parts.ts';

interface ShownReportParts {
  readonly assessment: Assessment;
  readonly facts: ReportFacts;
  readonly previous: Assessment | undefined;
  readonly group: GroupParts | undefined;
  /** Whether the report can be changed: then there is room for what the board is shown. */
  readonly canChange: boolean;
}

/** Of so many gaps everything shows; each that follows is a line until it is opened. */
export const SHOWN_WHOLE = 3;

/** Is anything kept for the board, or can anything be? */
export function hasBoard({ decisions = [], measures = [] }: Assessment, canChange: boolean): boolean {
  return canChange || decisions.length + measures.length > 0;
}

/** Does anyone hold something against a level? */
export function isContested({ answers }: Assessment): boolean {
  return Object.values(answers).some(({ contested = [] }) => contested.length > 0);
}

/** Is anything decided that can be put in time? */
export function hasRoadmap({ decisions = [] }: Assessment): boolean {
  return decisions.some(({ status }) => status !== 'dropped');
}

/** The sections below the first screen, in their order: where each is on the page, and its title. */
export function sectionsOf(t: ReportText['t'], shown: ShownReportParts) {
  const { assessment, facts, previous, group, canChange } = shown;
  const words = t.report;
  const hasToFind =
    group?.hasToFind ?? facts.inState('dont-know').length + facts.inState('unanswered').length > 0;
  return [
    ['profile', words.profile.title] as const,
    ...(previous ? [['moved', words.moved.short] as const] : []),
    ...(isContested(assessment) ? [['contested', words.contested.title] as const] : []),
    ...(hasBoard(assessment, canChange) ? [['board', words.board.title] as const] : []),
    ...(hasRoadmap(assessment) ? [['roadmap', words.roadmap.title] as const] : []),
    ...(group ? [['spread', t.workshopReport.spread.title] as const] : []),
    ['gaps', words.gaps.title] as const,
    ...(hasToFind ? [['find-out', words.find.title] as const] : []),
    ['strengths', words.strengths.title] as const,
    ...(facts.inState('not-applicable').length > 0
      ? [['not-applicable', words.notApplicable.title] as const]
      : []),
    ...(assessment.customerValue ? [['customer-value', words.customerValue.title] as const] : []),
    ['axes', words.axis.title] as const,
    ['solidity', words.solid.detail] as const,
    ['caveats', words.caveats.title] as const,
    ['report-sources', words.sources.title] as const,
  ];
}
