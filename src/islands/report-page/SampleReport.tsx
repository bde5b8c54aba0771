import { useMemo } from 'react';
import { Waking } from '../../components/parts/waking.ts';
import type { Assessment } from '../../domain/model/assessment.ts';
import type { Report } from '../../domain/scoring/report.ts';
import { pathOf } from '../../i18n/locale.ts';
import { ExportButton } from '../exports/ExportButton.tsx';
import { ReportView } from '../report/ReportView.tsx';
import { TURNS } from '../report/turns.ts';
import { PrintedLink } from '../share/PrintedLink.tsx';
import { ShareButton } from '../share/ShareButton.tsx';
import { type ReportText, ReportTextProvider } from '../text/report-text.ts';
import { useOwnWords } from '../text/use-own-words.ts';
import '../../styles/parts/field.css';
import '../../styles/page/report.css';
import '../../styles/page/share.css';

interface Props extends ReportText {
  readonly assessment: Assessment;
  readonly report: Report;
}

/** The report of the invented assessment, made when the site is built: nothing of the device is read for it. */
export function SampleReport({ assessment, report, ...text }: Props) {
  const said = useOwnWords<ReportText>(text, (own, ours) => own.marked(ours));
  const { sample } = said.t.report;
  const shared = useMemo(() => ({ assessment }), [assessment]);
  return (
    <ReportTextProvider value={said}>
      <Waking turns={TURNS}>
        <ReportView
          assessment={assessment}
          report={report}
          invented={sample.banner}
          main={
            <>
              <a className="button button-small" href={pathOf(text.locale, 'assessment')}>
                {sample.start}
              </a>
              <ShareButton shared={shared} />
            </>
          }
          more={<ExportButton shared={shared} />}
          printedLink={<PrintedLink shared={shared} />}
        />
      </Waking>
    </ReportTextProvider>
  );
}
