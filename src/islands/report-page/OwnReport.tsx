import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import { useAfterPaint } from '../../components/parts/use-after-paint.ts';
import { $ownReport, $whyEmpty } from '../../flows/own-report/own-report.ts';
import { $keeping } from '../../stores/assessments.ts';
import { RemindButton } from '../exports/RemindButton.tsx';
import { PasteAnswerButton } from '../reply/PasteAnswerButton.tsx';
import { useReportText } from '../text/report-text.ts';
import { ShownReport } from './ShownReport.tsx';
import { TeamButton } from './TeamButton.tsx';

export { $ownReport, $whyEmpty };

/** The report of the assessment this device works on; nothing where it works on none. */
export function OwnReport() {
  const { t } = useReportText();
  const keeping = useStore($keeping);
  const latest = useStore($ownReport);
  const shown = useAfterPaint(latest);
  // Another assessment is shown at once; only changes to the same one may wait.
  const own = shown?.id === latest?.id ? shown : latest;
  const assessment = own?.assessment;
  // The same as long as it is, so that the report is drawn again only where something of it changed.
  const tools = useMemo(
    () =>
      assessment && (
        <>
          <RemindButton assessment={assessment} />
          <PasteAnswerButton />
          <TeamButton assessment={assessment} />
        </>
      ),
    [assessment],
  );
  if (!own) return null;
  return (
    <ShownReport
      {...own}
      ownId={own.id}
      ownTools={tools}
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
