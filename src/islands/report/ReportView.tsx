import { type ReactNode, useMemo, useState } from 'react';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import type { Report, Score } from '../../domain/scoring/report.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { readCustomerValue } from '../../share/customer-value.ts';
import { decisionOf, type StepInWords } from '../../wording/report/next-step.ts';
import { summaryText } from '../../wording/report/summary-text.ts';
import { useReportText } from '../text/report-text.ts';
import { AxisDetails } from './AxisDetails.tsx';
import { BoardPrint } from './BoardPrint.tsx';
import { Caveats, ReportSources } from './Caveats.tsx';
import { Contents } from './Contents.tsx';
import { CustomersValue } from './CustomersValue.tsx';
import { EarlierModel } from './EarlierModel.tsx';
import { FindOut } from './FindOut.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import { ForTheBoard } from './ForTheBoard.tsx';
import { Gaps } from './Gaps.tsx';
import type { GroupParts } from './group-parts.ts';
import { HowSolid } from './HowSolid.tsx';
import { NotApplicable } from './NotApplicable.tsx';
import { Partial } from './Partial.tsx';
import { Profile } from './Profile.tsx';
import { Strengths } from './Strengths.tsx';
import { sectionsOf } from './sections-of.ts';
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
  const facts = useMemo(() => factsOf(assessment), [assessment]);
  const [decided, setDecided] = useState('');

  const decide = (practice: PracticeId, step: StepInWords) => {
    const decision = decisionOf(text, practice, step);
    changes?.setDecisions([...(assessment.decisions ?? []), decision]);
    setDecided(text.t.report.gaps.decided);
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
      <Contents sections={sectionsOf(text.t, { assessment, facts, previous, group })} />
      <EarlierModel model={assessment.model} />
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
