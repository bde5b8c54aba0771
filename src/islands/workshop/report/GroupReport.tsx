import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { practicesIn } from '../../../domain/model/model.ts';
import { buildReport, type Report, scoreAssessment } from '../../../domain/scoring/report.ts';
import { groupsLeaving, withoutGroups } from '../../../domain/workshop/groups.ts';
import { isAsked, respondentsOf, type Workshop } from '../../../domain/workshop/workshop.ts';
import { agreementOf, groupAssessment, practiceVotes } from '../../../domain/workshop/workshop-report.ts';
import type { FacilitatedWorkshop } from '../../../stores/workshops.ts';
import { ExportButton } from '../../exports/ExportButton.tsx';
import { PasteAnswerButton } from '../../reply/PasteAnswerButton.tsx';
import { ReportView } from '../../report/ReportView.tsx';
import { PrintedLink } from '../../share/PrintedLink.tsx';
import { ShareButton } from '../../share/ShareButton.tsx';
import { type ReportText, ReportTextProvider, useReportText } from '../../text/report-text.ts';
import { GroupFindOut } from './GroupFindOut.tsx';
import { RoomDecided } from './RoomDecided.tsx';
import { Spread } from './Spread.tsx';
import '../../../styles/page/spread.css';

interface Props {
  readonly workshop: Workshop;
  /** The working copy it is made of, where one facilitates it. */
  readonly saved?: FacilitatedWorkshop;
  readonly banner?: ReactNode;
  /** Whether the report is a part of a page that has its own title. */
  readonly isPart?: boolean;
}

/** The words of a report, in which a group left nothing unanswered: too few of it know. */
function ofGroup(text: ReportText): ReportText {
  const { common, workshopReport } = text.t;
  const state = { ...common.state, unanswered: workshopReport.find.unknown };
  return { ...text, t: { ...text.t, common: { ...common, state } } };
}

/** The report of a group: the same as one person's, with the spread beside. */
export function GroupReport({ workshop, saved, banner, isPart = false }: Props) {
  const text = useReportText();
  const words = text.t.workshopReport;
  const said = useMemo(() => ofGroup(text), [text]);
  const left = saved?.file.left;
  const made = useMemo(() => {
    const seen = left === 'votes' ? withoutGroups(workshop) : workshop;
    const votes = practiceVotes(seen, groupsLeaving);
    const agreement = agreementOf(seen, votes);
    const assessment = groupAssessment(seen);
    return { seen, votes, agreement, assessment, score: scoreAssessment(assessment, agreement) };
  }, [workshop, left]);
  const { seen, votes, agreement, assessment, score } = made;
  const [full, setFull] = useState<{ readonly of: Workshop; readonly report: Report }>();
  useEffect(() => {
    // The 2,000 draws wait until the page is painted.
    const timer = setTimeout(() => setFull({ of: workshop, report: buildReport(assessment, agreement) }));
    return () => clearTimeout(timer);
  }, [made]);
  const shared = useMemo(() => ({ workshop, saved }), [workshop, saved]);
  const decided = (workshop.decisions ?? []).filter(({ status }) => status !== 'dropped');
  const unknown = practicesIn(workshop.model).filter((id) => votes[id].level === 'unknown');

  return (
    <ReportTextProvider value={said}>
      <ReportView
        assessment={assessment}
        report={full?.of === workshop ? full.report : score}
        voices={respondentsOf(workshop)}
        banner={banner}
        main={<ShareButton shared={shared} />}
        more={
          <>
            <ExportButton shared={shared} />
            {saved && <PasteAnswerButton isElsewhere />}
          </>
        }
        printedLink={<PrintedLink shared={shared} />}
        group={{
          decided: decided.length > 0 ? <RoomDecided decisions={decided} /> : undefined,
          spread: <Spread workshop={seen} votes={votes} />,
          findOut: <GroupFindOut workshop={workshop} unknown={unknown} votes={votes} />,
          hasToFind: unknown.length > 0,
          whyLeftOut: (id) => (isAsked(workshop, id) ? words.left.agreed : words.left.notAsked),
          noAgreement: workshop.respondents.length > 0 ? words.agreement.few : words.agreement.unsaid,
          isPart,
        }}
      />
    </ReportTextProvider>
  );
}
