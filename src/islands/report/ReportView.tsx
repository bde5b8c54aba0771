import { type ReactNode, useEffect, useMemo } from 'react';
import { Piece } from '../../components/parts/piece.ts';
import { Section } from '../../components/parts/Section.tsx';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { PracticeId } from '../../domain/model/model.ts';
import type { Report, Score } from '../../domain/scoring/report.ts';
import { factsOf } from '../../domain/scoring/report-facts.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { setPrintedLine } from '../../stores/browser/printed-line.ts';
import { movedSentence } from '../../wording/report/moved.ts';
import { decisionOf, type StepInWords } from '../../wording/report/next-step.ts';
import { runningHead } from '../../wording/report/running-head.ts';
import { useReportText } from '../text/report-text.ts';
import { AxisDetails } from './AxisDetails.tsx';
import { BoardPrint } from './BoardPrint.tsx';
import { Caveats, ReportSources } from './Caveats.tsx';
import { Contents } from './Contents.tsx';
import { EarlierModel } from './EarlierModel.tsx';
import { FindOut } from './FindOut.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import { ForTheBoard } from './ForTheBoard.tsx';
import { Gaps } from './Gaps.tsx';
import type { GroupParts } from './group-parts.ts';
import { HouseOnPaper } from './HouseOnPaper.tsx';
import { HowSolid } from './HowSolid.tsx';
import { KeptValue } from './KeptValue.tsx';
import { Late } from './Late.tsx';
import { NotApplicable } from './NotApplicable.tsx';
import { Partial } from './Partial.tsx';
import { RoadmapPlace } from './RoadmapPlace.tsx';
import { Strengths } from './Strengths.tsx';
import { hasBoard, hasRoadmap, isContested, sectionsOf } from './sections-of.ts';
import { Tools } from './Tools.tsx';
import { Tuning } from './Tuning.tsx';
import { TURN } from './turns.ts';

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
  /** What is said of a report that nobody answered for: that all of it is invented. */
  readonly invented?: string;
  /** What stands above the report: that it is someone else's. */
  readonly banner?: ReactNode;
  /** What can be done with it: the first button, and those with the rest. */
  readonly main?: ReactNode;
  readonly more?: ReactNode;
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
    invented,
    banner,
    main,
    more,
    printedLink,
    ownId,
  } = props;
  const text = useReportText();
  const facts = useMemo(() => factsOf(assessment), [assessment]);
  const canChange = changes !== undefined;
  const decide = (practice: PracticeId, step: StepInWords) =>
    changes?.setDecisions((now) => [...now, decisionOf(practice, step)]);
  useEffect(() => setPrintedLine('--running-head', runningHead(text, report)), [report]);

  const first = (
    <>
      {banner}
      <FirstScreen
        assessment={assessment}
        score={report}
        facts={facts}
        voices={voices}
        decided={group?.decided}
        moved={previous && movedSentence(text, previous, assessment)}
        about={invented ?? assessment.organisation}
        onPaper={
          <>
            <Piece nth={TURN.open}>{() => <BoardPrint assessment={assessment} />}</Piece>
            {printedLink}
          </>
        }
        isPart={group?.isPart ?? false}
        tools={
          <Tools
            summary={({ summaryText }) =>
              summaryText(text, assessment, report, facts, voices, group !== undefined)
            }
            main={main}
            more={more}
          />
        }
      />
    </>
  );
  const body = () => (
    <div className="report-body">
      <Contents sections={sectionsOf(text.t, { assessment, facts, previous, group, canChange })} />
      <div className="report-sections">
        <EarlierModel model={assessment.model} />
        {!group && <Partial score={report} facts={facts} isOwn={canChange} />}
        <Late isWanted={previous !== undefined} load={() => import('./WhatMoved.tsx')}>
          {({ WhatMoved }) =>
            previous && <WhatMoved previous={previous} assessment={assessment} ownId={ownId} />
          }
        </Late>
        <Late isWanted={isContested(assessment)} load={() => import('./ContestedLevels.tsx')}>
          {({ ContestedLevels }) => <ContestedLevels assessment={assessment} ownId={ownId} />}
        </Late>
        {hasBoard(assessment, canChange) && (
          <ForTheBoard
            assessment={assessment}
            last={previous}
            changes={changes}
            decided={group && text.t.workshopReport.decided.title}
          />
        )}
        {hasRoadmap(assessment) && (
          <Section id="roadmap" title={text.t.report.roadmap.title}>
            <p>{text.t.report.roadmap.lead}</p>
            <RoadmapPlace assessment={assessment} changes={changes} />
          </Section>
        )}
        {group?.spread}
        <Gaps
          assessment={assessment}
          gaps={report.gaps}
          facts={facts}
          tuning={changes && <Tuning assessment={assessment} changes={changes} />}
          onDecide={changes && decide}
        />
        {group ? group.findOut : <FindOut assessment={assessment} facts={facts} ownId={ownId} />}
        <div className="report-pair">
          <Strengths facts={facts} />
          <NotApplicable assessment={assessment} facts={facts} group={group} />
        </div>
        <KeptValue key={ownId} kept={assessment.customerValue} changes={changes} />
        <Piece nth={TURN.axes}>{() => <AxisDetails score={report} facts={facts} />}</Piece>
        <Piece nth={TURN.solid}>
          {() => <HowSolid score={report} facts={facts} voices={voices} noAgreement={group?.noAgreement} />}
        </Piece>
        <Piece nth={TURN.caveats}>{() => <Caveats />}</Piece>
        <Piece nth={TURN.sources}>{() => <ReportSources score={report} />}</Piece>
        <HouseOnPaper part="PaperEnd" />
      </div>
    </div>
  );
  return (
    <article className="page report">
      {first}
      <Piece nth={TURN.open}>{body}</Piece>
    </article>
  );
}
