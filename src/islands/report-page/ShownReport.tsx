import { memo, type ReactNode, useMemo } from 'react';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { ReportChanges } from '../../flows/own-report/changes.ts';
import { ExportButton } from '../exports/ExportButton.tsx';
import { ReportView } from '../report/ReportView.tsx';
import { PrintedLink } from '../share/PrintedLink.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { useReport } from './use-report.ts';

interface ShownProps {
  readonly assessment: Assessment;
  readonly ownId?: string | undefined;
  readonly previous?: Assessment | undefined;
  /** Absent when the report can only be read: someone else's. */
  readonly changes?: ReportChanges | undefined;
  readonly banner?: ReactNode;
  /** What can be done with one's own alone. */
  readonly ownTools?: ReactNode;
}

/** A report scored in this browser, one's own or an opened one. */
export const ShownReport = memo(function ShownReport(props: ShownProps) {
  const { assessment, ownId, ownTools, changes } = props;
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
          {ownTools}
        </>
      }
      printedLink={<PrintedLink shared={shared} />}
    />
  );
});
