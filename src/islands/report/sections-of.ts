import type { Assessment } from '../../domain/model/assessment.ts';
import type { ReportFacts } from '../../domain/scoring/report-facts.ts';
import type { ReportText } from '../text/report-text.ts';
import type { GroupParts } from './group-parts.ts';

interface ShownReportParts {
  readonly assessment: Assessment;
  readonly facts: ReportFacts;
  readonly previous: Assessment | undefined;
  readonly group: GroupParts | undefined;
}

/** The sections a report has, in their order: where each is on the page, and its title. */
export function sectionsOf(t: ReportText['t'], { assessment, facts, previous, group }: ShownReportParts) {
  const words = t.report;
  const hasToFind =
    group?.hasToFind ?? facts.inState('dont-know').length + facts.inState('unanswered').length > 0;
  return [
    ...(previous ? [['moved', words.moved.short] as const] : []),
    ['profile', words.profile.title] as const,
    ...(group ? [['spread', t.workshopReport.spread.title] as const] : []),
    ['axes', words.axis.title] as const,
    ['strengths', words.strengths.title] as const,
    ['gaps', words.gaps.title] as const,
    ...(hasToFind ? [['find-out', words.find.title] as const] : []),
    ...(assessment.customerValue ? [['customer-value', words.customerValue.title] as const] : []),
    ['board', words.board.title] as const,
    ['solidity', words.solid.detail] as const,
    ['caveats', words.caveats.title] as const,
  ];
}
