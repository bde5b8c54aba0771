import { useStore } from '@nanostores/react';
import { useEffect } from 'react';
import { useAfterPaint } from '../../components/parts/use-after-paint.ts';
import { ownReportDrawn } from '../../flows/opening/opened.ts';
import { $ownReport } from '../../flows/own-report/own-report.ts';
import { $keeping } from '../../stores/assessments.ts';
import { OpenFile } from '../opening/OpenFile.tsx';
import { useReportText } from '../text/report-text.ts';
import { EmptyReport } from './EmptyReport.tsx';
import { ShownReport } from './ShownReport.tsx';

/** The report of the assessment this device works on, or the ways to one. */
export function OwnReport() {
  const { t } = useReportText();
  const keeping = useStore($keeping);
  useEffect(ownReportDrawn, []);
  const latest = useStore($ownReport);
  const shown = useAfterPaint(latest);
  // Another assessment is shown at once; only changes to the same one may wait.
  const own = shown?.id === latest?.id ? shown : latest;
  if (!own) {
    return (
      <EmptyReport>
        <OpenFile />
      </EmptyReport>
    );
  }
  return (
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
  );
}
