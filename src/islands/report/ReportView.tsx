import { type ReactNode, useMemo, useState } from 'react';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import type { Report, Score } from '../../domain/scoring/report.ts';
import { factsOf, type ReportFacts } from '../../domain/scoring/report-facts.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { pathOf } from '../../i18n/locale.ts';
import { count } from '../../i18n/words.ts';
import { readCustomerValue } from '../../share/customer-value.ts';
import type { StepInWords } from '../../wording/report/next-step.ts';
import { summaryText } from '../../wording/report/summary-text.ts';
import { type ReportText, useReportText } from '../text/report-text.ts';
import { AxisDetails } from './AxisDetails.tsx';
import { BoardPrint } from './BoardPrint.tsx';
import { Caveats, ReportSources } from './Caveats.tsx';
import { Contents } from './Contents.tsx';
import { CustomersValue } from './CustomersValue.tsx';
import { FindOut } from './FindOut.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import { ForTheBoard } from './ForTheBoard.tsx';
import { Gaps } from './Gaps.tsx';
import type { GroupParts } from './group-parts.ts';
import { HowSolid } from './HowSolid.tsx';
import { NotApplicable } from './NotApplicable.tsx';
import { Profile } from './Profile.tsx';
import { Strengths } from './Strengths.tsx';
import { Tools } from './Tools.tsx';
import { Tuning } from './Tuning.tsx';
import { WhatMoved } from './WhatMoved.tsx';

interface Props {
  readonly assessment: Assessment;
  /** A full report, or a score while its draws are being made. */
  readonly report: Report | Score;
  /** How many people answered. */
  readonly voices?: number;
  /** Present when it is the report of a group. */
  readonly group?: GroupParts | undefined;
  /** The last assessment of the same scope, frozen. */
  readonly previous?: Assessment | undefined;
  /** Absent when the report can only be read. */
  readonly changes?: ReportChanges | undefined;
  /** What stands above the report: that it is a sample, or someone else's. */
  readonly banner?: ReactNode;
  /** Buttons beside print and copy: sharing, exports. */
  readonly tools?: ReactNode;
  /** What ends the printed report: its link and QR code. */
  readonly printedLink?: ReactNode;
  /** The id the assessment is kept under, when it is one's own. */
  readonly ownId?: string | undefined;
}

/** The gap report of one assessment: everything it shows comes in as props, every change goes out by `changes`. */
export function ReportView(props: Props) {
  const {
    assessment,
    report,
    voices = 1,
    group,
    previous,
    changes,
    banner,
    tools,
    printedLink,
    ownId,
  } = props;
  const text = useReportText();
  const { t } = text;
  const facts = useMemo(() => factsOf(assessment), [assessment]);
  const [decided, setDecided] = useState('');

  const decide = (practice: PracticeId, step: StepInWords) => {
    const decision = {
      practice,
      action: step.action,
      owner: t.common.owner[step.owner],
      indicator: step.indicator,
    };
    changes?.setDecisions([...(assessment.decisions ?? []), decision]);
    setDecided(t.report.gaps.decided);
  };

  return (
    <article className="page report">
      {banner}
      <FirstScreen
        assessment={assessment}
        score={report}
        facts={facts}
        voices={voices}
        isPart={group?.isPart ?? false}
        tools={<Tools summary={() => summaryText(text, assessment, report, facts, voices)}>{tools}</Tools>}
      />
      <BoardPrint assessment={assessment} />
      <Contents sections={contentsOf(props, facts, t)} />
      {!group && <Partial score={report} facts={facts} isOwn={changes !== undefined} />}
      {previous && <WhatMoved previous={previous} assessment={assessment} />}
      <Profile assessment={assessment} score={report} facts={facts} />
      {group?.spread}
      <AxisDetails score={report} facts={facts} />
      <Strengths facts={facts} />
      <Gaps
        assessment={assessment}
        gaps={report.gaps}
        facts={facts}
        tuning={changes && <Tuning assessment={assessment} changes={changes} />}
        onDecide={changes && decide}
      />
      <p role="status" className="hidden-visually">
        {decided}
      </p>
      {group ? group.findOut : <FindOut assessment={assessment} facts={facts} ownId={ownId} />}
      <NotApplicable assessment={assessment} facts={facts} group={group} />
      <CustomersValue key={ownId} value={readCustomerValue(assessment.customerValue)} changes={changes} />
      <ForTheBoard assessment={assessment} changes={changes} />
      <HowSolid score={report} facts={facts} voices={voices} noAgreement={group?.noAgreement} />
      <Caveats />
      <ReportSources score={report} />
      {printedLink}
    </article>
  );
}

function contentsOf({ assessment, previous, group }: Props, facts: ReportFacts, t: ReportText['t']) {
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

/** Says what is missing while answers are. */
function Partial({ score, facts, isOwn }: { score: Score; facts: ReportFacts; isOwn: boolean }) {
  const { locale, t, practices } = useReportText();
  const { partial } = t.report;
  const unanswered = facts.inState('unanswered');
  if (unanswered.length === 0 || score.counts.applicable === 0) return null;
  return (
    <section className="notice partial" aria-labelledby="partial-title">
      <h2 id="partial-title">{partial.title}</h2>
      <p>{count(locale, partial.text, unanswered.length)}</p>
      <p className="small">{unanswered.map((id) => practices[id].title).join(' · ')}</p>
      {isOwn && (
        <p className="no-print">
          <a href={pathOf(locale, 'assessment')}>{partial.resume}</a>
        </p>
      )}
    </section>
  );
}
