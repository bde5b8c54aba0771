import { Opening } from '../opening/Opening.tsx';
import { useOpened } from '../opening/use-opened.ts';
import { withStore } from '../opening/with-store.ts';
import { Late } from '../report/Late.tsx';
import { type ReportText, ReportTextProvider, useReportText } from '../text/report-text.ts';
import { useOwnWords } from '../text/use-own-words.ts';
import { useRest } from '../text/use-rest.ts';
import '../../styles/parts/field.css';
import '../../styles/page/report.css';
import '../../styles/page/share.css';

/** The report page: what was opened, or the report of the assessment this device works on. */
export function Report(text: ReportText) {
  const whole = useRest(text);
  const said = useOwnWords<ReportText>(whole, (own, ours) => own.marked(ours));
  return (
    <ReportTextProvider value={said}>
      <OwnOrOpened />
    </ReportTextProvider>
  );
}

function OwnOrOpened() {
  const { t } = useReportText();
  const opened = useOpened();
  const state = opened?.state;
  const unread = (
    <section className="page section">
      <h1>{t.report.title}</h1>
      <p>{t.report.loading}</p>
      <p className="quiet">{t.share.opening.script}</p>
    </section>
  );
  return (
    <div className="report-place">
      <Opening opened={opened} />
      <Late isWanted={state === 'open' || state === 'reading'} load={loadOpened}>
        {({ OpenedReport }) => opened?.state === 'open' && <OpenedReport {...opened} />}
      </Late>
      <Late
        isWanted={state === 'workshop' || (opened?.state === 'reading' && opened.isWorkshop)}
        load={loadOpenedWorkshop}
        meanwhile={
          state === 'workshop' && (
            <p className="page section" role="status">
              {t.workshopReport.opened.loading}
            </p>
          )
        }
      >
        {({ OpenedWorkshop }) => opened?.state === 'workshop' && <OpenedWorkshop {...opened} />}
      </Late>
      {opened === undefined && unread}
      <Late isWanted={state === 'nothing'} load={loadOwn} meanwhile={unread}>
        {({ OwnOrEmpty }) => <OwnOrEmpty unread={unread} />}
      </Late>
    </div>
  );
}

// What reads the device and what is made of it come once it is known which of them the address asks for.
const loadOwn = () => import('./OwnOrEmpty.tsx');
const loadOpened = () => import('./OpenedReport.tsx');
const loadOpenedWorkshop = () => withStore(() => import('../workshop/report/OpenedWorkshop.tsx'));
