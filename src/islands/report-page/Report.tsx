import { useStore } from '@nanostores/react';
import { memo, type ReactNode, useMemo } from 'react';
import { useLoaded } from '../../components/parts/use-loaded.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { Report as FullReport } from '../../domain/scoring/report.ts';
import type { Opened } from '../../flows/opening/opened.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { pathOf } from '../../i18n/locale.ts';
import { fromFile } from '../../share/files.ts';
import { $keeping } from '../../stores/assessments.ts';
import { ExportButton } from '../exports/ExportButton.tsx';
import { RemindButton } from '../exports/RemindButton.tsx';
import { OpenFile } from '../opening/OpenFile.tsx';
import { Opening } from '../opening/Opening.tsx';
import { useOpened } from '../opening/use-opened.ts';
import { PasteAnswerButton } from '../reply/PasteAnswerButton.tsx';
import { Late } from '../report/Late.tsx';
import { ReportView } from '../report/ReportView.tsx';
import { PrintedLink } from '../share/PrintedLink.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { type ReportText, ReportTextProvider, useReportText } from '../text/report-text.ts';
import { useOwnWords } from '../text/use-own-words.ts';
import { EmptyReport } from './EmptyReport.tsx';
import { useOwnReport, useReport } from './own-report.ts';
import { TeamButton } from './TeamButton.tsx';
import '../../styles/parts/field.css';
import '../../styles/page/report.css';
import '../../styles/page/share.css';

/** A report made when the site is built. */
export interface Sample {
  readonly assessment: Assessment;
  readonly report: FullReport;
}

interface Props extends ReportText {
  /** When given, this is shown and nothing of the device is read. */
  readonly sample?: Sample;
}

/** The report page: the sample, or what was opened, or the report of the assessment this device works on. */
export function Report({ sample, ...text }: Props) {
  const said = useOwnWords<ReportText>(text, (own, ours) => own.marked(ours));
  return (
    <ReportTextProvider value={said}>
      {sample ? <SampleReport {...sample} /> : <OwnReport />}
    </ReportTextProvider>
  );
}

function SampleReport({ assessment, report }: Sample) {
  const { locale, t } = useReportText();
  const shared = useMemo(() => ({ assessment }), [assessment]);
  return (
    <ReportView
      assessment={assessment}
      report={report}
      invented={t.report.sample.banner}
      main={
        <>
          <a className="button button-small" href={pathOf(locale, 'assessment')}>
            {t.report.sample.start}
          </a>
          <ShareButton shared={shared} />
        </>
      }
      more={<ExportButton shared={shared} />}
      printedLink={<PrintedLink shared={shared} />}
    />
  );
}

function OwnReport() {
  const { t } = useReportText();
  const { isOpen, own } = useOwnReport();
  const opened = useOpened();
  const keeping = useStore($keeping);
  const isOwn = isOpen && opened.state === 'nothing';
  return (
    <div className="report-place">
      <Opening opened={opened} />
      <OpenedReport opened={opened} />
      {opened.state === 'workshop' && <OpenedWorkshop {...opened} />}
      {!isOpen && (
        <section className="page section">
          <h1>{t.report.title}</h1>
          <p>{t.report.loading}</p>
          <p className="quiet">{t.share.opening.script}</p>
        </section>
      )}
      {isOwn && !own && (
        <EmptyReport>
          <OpenFile />
        </EmptyReport>
      )}
      {isOwn && own && (
        <ShownReport
          {...own}
          ownId={own.id}
          banner={
            !keeping.ok && (
              <p className="notice notice-warn report-banner" role="alert">
                {t.report.notKept}
              </p>
            )
          }
        />
      )}
    </div>
  );
}

/** A report that came by a link or a file; what can be done with one is fetched while the link is read. */
function OpenedReport({ opened }: { readonly opened: Opened }) {
  const file = opened.state === 'open' ? opened.file : undefined;
  const assessment = useMemo(() => file && fromFile(file), [file]);
  return (
    <Late
      isWanted={opened.state === 'open' || opened.state === 'reading'}
      load={() => import('../opening/OpenedBanner.tsx')}
    >
      {({ OpenedBanner }) =>
        opened.state === 'open' &&
        assessment && <ShownReport assessment={assessment} banner={<OpenedBanner {...opened} />} />
      }
    </Late>
  );
}

/** The report of a group, whose parts are fetched when one is opened. */
function OpenedWorkshop(opened: Opened & { readonly state: 'workshop' }) {
  const { t } = useReportText();
  const part = useLoaded(true, () => import('../workshop/report/OpenedWorkshop.tsx'));
  if (typeof part === 'object') return <part.OpenedWorkshop {...opened} />;
  return (
    <p className="page section" role="status">
      {part === 'failed' ? t.share.unavailable : t.workshopReport.opened.loading}
    </p>
  );
}

interface ShownProps {
  readonly assessment: Assessment;
  readonly ownId?: string | undefined;
  readonly previous?: Assessment | undefined;
  /** Absent when the report can only be read: someone else's. */
  readonly changes?: ReportChanges | undefined;
  readonly banner?: ReactNode;
}

/** A report scored in this browser, one's own or an opened one. */
export const ShownReport = memo(function ShownReport(props: ShownProps) {
  const { assessment, ownId, changes } = props;
  const shared = useMemo(() => ({ assessment }), [assessment]);
  return (
    <ReportView
      {...props}
      // A closed assessment is not asked about any more.
      ownId={changes && ownId}
      report={useReport(assessment)}
      main={<ShareButton shared={shared} />}
      more={
        <>
          <ExportButton shared={shared} />
          {ownId !== undefined && (
            <>
              <RemindButton assessment={assessment} />
              <PasteAnswerButton />
              <TeamButton assessment={assessment} />
            </>
          )}
        </>
      }
      printedLink={<PrintedLink shared={shared} />}
    />
  );
});
